/** The words of an attribute that takes several, in their order. */
export const words = (attribute: string | null | undefined): string[] =>
  String(attribute ?? '')
    .split(/\s+/)
    .filter(Boolean);
