import {html, nothing} from 'lit';

/** A number, or a word with hyphens. */
const numberOrCompound = /(\d(?:[\d.,’\u00a0\u202f]*\d)?|[^\s\d]*\p{L}-\p{L}[^\s\d]*)/u;

/** A word and the space after it. */
const wordAndSpace = /(\S+) (?=\S)/g;

/** English and French articles, prepositions and conjunctions: a line that ends in one of them is hard to read. */
const shortWords = new Set(
  'a an the of in by for to and or on at with from into across around since à au aux de du des la le les un une en et ou où par pour son sa ses its sur dans avec sans depuis /'.split(
    ' ',
  ),
);

/**
 * A text as the widgets set it: digits bold, no break within a hyphenated word ("start-up",
 * « Île-de-France ») or after a short one. Done here, so that texts are stored with the spaces that one types.
 */
export const typeset = (text: string): unknown[] =>
  text
    .replace(wordAndSpace, (pair, word: string) => (shortWords.has(word.toLowerCase()) ? `${word}\u00a0` : pair))
    .split(numberOrCompound)
    .map((piece, index) => {
      if (index % 2 === 0) return piece || nothing;
      return /\d/.test(piece) ? html`<b>${piece}</b>` : html`<span class="unbroken">${piece}</span>`;
    });
