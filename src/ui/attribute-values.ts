/** Blanks, and the quotation marks that an editor made of straight ones. */
const around = /^[\s“”„«»″"']+|[\s“”„«»″"']+$/g;

/** The text of an attribute or property, whatever was put there. */
export const textOf = (value: unknown): string => `${(value ?? '') as string}`.replace(around, '');

/** The words of an attribute that takes several, in their order; a property may be a list of them. */
export const wordsOf = (value: unknown): string[] =>
  textOf(value)
    .split(/[\s,]+/)
    .filter(Boolean);
