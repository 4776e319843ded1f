import {allLocales} from '../../src/locale/generated/locale-codes.js';
import type {Text} from '../../src/model/text.js';

/**
 * A text of a test, complete whatever languages there are.
 * @param words What it is in the languages of the test, and in regions; the others get the English.
 */
export const inEvery = (words: {readonly en: string; readonly fr: string; readonly [tag: string]: string}): Text => ({
  ...Object.fromEntries(allLocales.map((language) => [language, words.en])),
  ...words,
});
