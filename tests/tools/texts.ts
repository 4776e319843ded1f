import {allLocales} from '../../src/locale/generated/locale-codes.js';
import type {Text} from '../../src/model/text.js';

/**
 * A text of a test, complete whatever languages there are.
 * @param words What it is in the languages of the test, and in regions; the others get the English.
 */
export function inEvery(words: {readonly en: string; readonly fr: string; readonly [tag: string]: string}): Text {
  const text: Record<string, string> = {...Object.fromEntries(allLocales.map((language) => [language, words.en])), ...words};
  return text as Text;
}
