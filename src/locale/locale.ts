import {allLocales, sourceLocale} from './generated/locale-codes.js';

/** A language in which every text of the dataset and the interface exists. */
export type Language = (typeof allLocales)[number];

/** One of our languages, with the region that decides how numbers are written. */
export interface Locale {
  /** The language of the words. */
  readonly language: Language;
  /** The language, with the region if the page named one: `fr`, `fr-CA`. */
  readonly tag: string;
}

/** The locale of a page that names no language, or none of ours. */
export const defaultLocale: Locale = {language: sourceLocale, tag: sourceLocale};

const languageTag = /^([a-z]{2,3})(?:[-_](?:[a-z]{4}[-_])?([a-z]{2})(?![a-z\d])|[-_]|$)/i;

/** ISO 639-2 codes for an undetermined language, several, none, or one without a code. */
const noLanguages = ['und', 'mul', 'zxx', 'mis'];

/** Shortens `fra` to `fr`; if the page has no `Intl`, leaves the code as it is. */
function canonical(code: string): string {
  try {
    return Intl.getCanonicalLocales(code)[0]!;
  } catch {
    return code.toLowerCase();
  }
}

/**
 * Reads a `lang` attribute. Script subtags and extensions are ignored, `_` counts as `-`, `fra` as `fr`.
 * @param tag Any text; never throws.
 * @returns The locale that it names, the default for a language that is not ours, and undefined for
 *   text that names no language (`auto`, `x-klingon`, an empty attribute).
 */
export function localeFrom(tag: string): Locale | undefined {
  const [, name, region] = languageTag.exec(tag.trim()) ?? [];
  const language = name && canonical(name);
  if (!language || noLanguages.includes(language)) return undefined;
  const known = allLocales.find((one) => one === language);
  if (!known) return defaultLocale;
  return {language: known, tag: region ? `${known}-${region.toUpperCase()}` : known};
}
