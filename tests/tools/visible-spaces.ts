/** Text in which `~` stands for U+00A0 and `^` for U+202F, so that a reader of a table sees them. */
export const spaced = (text: string): string => text.replaceAll('~', '\u00a0').replaceAll('^', '\u202f');
