/** What is left without the blanks around it, and without the quotation marks that an editor made of straight ones. */
const inside = /[^\s“”„«»″"'](?:.*[^\s“”„«»″"'])?/s;

/** The text of an attribute or property, whatever was put there: of what says no text, its type. Never throws. */
export const textOf = (value: unknown): string => {
  try {
    return inside.exec((value ?? '') as string)?.[0] ?? '';
  } catch {
    return typeof value;
  }
};

/** The words of an attribute that takes several, in their order, 99 at most; a property may be a list of them. */
export const wordsOf = (value: unknown): string[] =>
  textOf(value)
    .split(/[\s,]+/, 99)
    .filter(Boolean);
