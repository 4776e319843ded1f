import {html} from 'lit';
import {remembered} from './remembered.js';

/** The space between two words that stay together, until it is set. */
const joint = '\0';

/** A number, or a word with hyphens. */
const setApart = /(\d(?:[\d.,’\u00a0\u202f]*\d)?|[^\s\d]*\p{L}-\p{L}[^\s\d]*)/u;

/** A word and the space after it. */
const wordAndSpace = /([^\s\0]+) (?=\S)/g;

/** How much stays together, in characters: in the narrowest places, a word of more would be broken. */
const usual = 12;

/** English and French articles, prepositions and conjunctions: a line that ends in one of them is hard to read. */
const shortWords = new Set(
  'a an the of in by for to and or on at with from into across around since à au aux de du des la le les un une en et ou où par pour son sa ses its sur dans avec sans depuis /'.split(
    ' ',
  ),
);

/** A short last word, after at least two others, and the one before it short too. */
const lastWord = /(?<=\S\s+\S{1,9}) (\S{1,10})$/;

/** A text whose last line is more than a short word. */
export const withoutOrphan = remembered((text) => text.replace(lastWord, `${joint}$1`));

/** Words that stay together, the last ones first, as far as that is not too much. */
const together = (words: string, most: number): string =>
  words.split(joint).reduceRight((rest, word) => `${word}${word.length + 1 + rest.search(/ |$/) > most ? ' ' : '\u00a0'}${rest}`);

/**
 * A text in which words that must not be parted, such as a short one and the next, have a space between them that does not break.
 * @param text The text.
 * @param most How many characters may stay together; 0 where a column is as narrow as a word.
 */
export const withoutBreaks = (text: string, most = usual): string =>
  text
    .replace(wordAndSpace, (pair, word: string) => (shortWords.has(word.toLowerCase()) ? `${word}${joint}` : pair))
    .replace(/[^ ]+/g, (words) => together(words, most));

/**
 * A text as the widgets set it: digits bold, no break within a hyphenated word ("start-up",
 * « Île-de-France ») or after a short one. Done here, so that texts are stored with the spaces that one types.
 * @param text The text.
 * @param most How many characters may stay together; 0 where a column is as narrow as a word.
 */
export const typeset = remembered((text: string, most = usual): unknown => {
  // A template within a template, because Lit puts two comments around each item of a list.
  const [first, ...rest] = withoutBreaks(text, most).split(setApart);
  let set: unknown = first;
  for (let index = 0; index < rest.length; index += 2) {
    const [apart, after] = [rest[index]!, rest[index + 1]];
    set = /\d/.test(apart)
      ? html`${set}<b .textContent=${apart}></b>${after}`
      : html`${set}<span class="unbroken" .textContent=${apart}></span>${after}`;
  }
  return set;
});
