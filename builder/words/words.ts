import {localeFrom, type Language, type Locale} from '../../src/locale/locale.js';
import {allLocales} from '../../src/locale/generated/locale-codes.js';
import {english, type Words} from './en.js';
import {french} from './fr.js';

/** What the builder says. */
export const words: Readonly<Record<Language, Words>> = {en: english, fr: french};

/** The languages of the builder and of what it finds. */
export const locales: readonly Locale[] = allLocales.map((tag) => localeFrom(tag)!);

/** The first language that a reader prefers and the builder speaks. */
export const preferred = (tags: readonly string[]): Language =>
  tags.map((tag) => allLocales.find((language) => tag.toLowerCase().split('-')[0] === language)).find(Boolean) ?? 'en';
