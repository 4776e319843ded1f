const references: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Escapes a text for HTML, in an attribute or between tags. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => references[sign]!);

/** Attributes as they are written: pairs of name and value, the value empty where the name says it all. */
export type WrittenAttributes = readonly (readonly [name: string, value: string])[];

/** Attributes as markup, each with a space before it. */
export const attributesMarkup = (attributes: WrittenAttributes): string =>
  attributes.map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ` ${name}`)).join('');

/**
 * A tag on one line, because content editors turn line breaks into paragraphs.
 * @param tag The element's name.
 * @param attributes Its attributes.
 * @param words The author's words, for readers without the script.
 */
export const tagMarkup = (tag: string, attributes: WrittenAttributes, words: string): string =>
  `<${tag}${attributesMarkup(attributes)}>${escaped(words)}</${tag}>`;

/**
 * The line that loads the script, once per page.
 * @param address Where the script is.
 * @param more Attributes beside its address, such as its integrity.
 */
export const scriptMarkup = (address: string, more: WrittenAttributes = []): string =>
  tagMarkup('script', [['src', address], ...more, ['defer', '']], '');
