import type {Language, Locale} from '../locale/locale.js';

/**
 * One text in every language; leaving one out does not compile. If a region spells it differently, its
 * spelling stands beside it under the full tag (`en-US`).
 */
export type Text = Readonly<Record<Language, string>> & Readonly<Partial<Record<`${Language}-${string}`, string>>>;

/**
 * Reads a text in a locale.
 * @param text The text in all languages.
 * @param locale The locale.
 * @returns The region's spelling if there is one, else the language's.
 */
export function textIn(text: Text, {language, tag}: Locale): string {
  return text[tag as Language] ?? text[language];
}
