/** A text without surrounding white space, and without quotation marks, which content editors turn into typographic ones. */
const inside = /[^\s“”„«»″"'](?:.*[^\s“”„«»″"'])?/s;

/** The text of an attribute or property, whatever its value; the name of its type if it cannot be converted. Never throws. */
export const textOf = (value: unknown): string => {
  try {
    return inside.exec((value ?? '') as string)?.[0] ?? '';
  } catch {
    return typeof value;
  }
};

/** The words of an attribute that takes several, in order, 99 at most; a property may be set to an array of them. */
export const wordsOf = (value: unknown): string[] =>
  textOf(value)
    .split(/[\s,]+/, 99)
    .filter(Boolean);
