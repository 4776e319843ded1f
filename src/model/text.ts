import type {Language, Locale} from '../locale/locale.js';

/**
 * One text in every language that we speak; leaving one out does not compile. Where a region
 * spells it otherwise, its spelling stands beside it under the full tag (`en-US`).
 */
export type Text = Readonly<Record<Language, string>> & Readonly<Partial<Record<`${Language}-${string}`, string>>>;

/**
 * Reads a text in a locale.
 * @param text The text in all languages.
 * @param locale The locale of the place where it is read.
 * @returns The region's spelling where there is one, else the language's.
 */
export function textIn(text: Text, {language, tag}: Locale): string {
  return text[tag as Language] ?? text[language];
}
