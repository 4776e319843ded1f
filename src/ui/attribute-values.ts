/** The text of an attribute or property, whatever was put there. */
export const textOf = (value: unknown): string => `${(value ?? '') as string}`.trim();

/** The words of an attribute that takes several, in their order; a property may be a list of them. */
export const wordsOf = (value: unknown): string[] =>
  textOf(value)
    .split(/[\s,]+/)
    .filter(Boolean);
