import {allLocales, sourceLocale} from './generated/locale-codes.js';

/** A language that every text of the dataset and of the interface has. */
export type Language = (typeof allLocales)[number];

/** What a place in a page speaks: one of our languages, and the region's way with numbers. */
export interface Locale {
  /** The language of the words. */
  readonly language: Language;
  /** The language, with the region where the page named one: `fr`, `fr-CA`. */
  readonly tag: string;
}

/** The locale of a page that names no language, or none that we speak. */
export const defaultLocale: Locale = {language: sourceLocale, tag: sourceLocale};

const languageTag = /^([a-z]{2,3})(?:[-_](?:[a-z]{4}[-_])?([a-z]{2})(?![a-z\d])|[-_]|$)/i;

/** Subtags that say that the language is not known, is several or is none (ISO 639-2). */
const noLanguages = ['und', 'mul', 'zxx', 'mis'];

/** `fra` is `fr`; where the page has no `Intl`, a code is what it is. */
function canonical(code: string): string {
  try {
    return Intl.getCanonicalLocales(code)[0]!;
  } catch {
    return code.toLowerCase();
  }
}

/**
 * Reads a `lang` attribute. Script subtags and extensions are passed over, `_` counts as `-`, `fra` is `fr`.
 * @param tag Any text at all; nothing makes it throw.
 * @returns The locale it means, the default for a language that we do not speak, and nothing for
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
