import {html, nothing} from 'lit';

/** A number, or a word with hyphens. */
const numberOrCompound = /(\d(?:[\d.,’\u00a0\u202f]*\d)?|[^\s\d]*\p{L}-\p{L}[^\s\d]*)/u;

/** A word and the space after it. */
const wordAndSpace = /(\S+) (?=\S)/g;

/** Articles, prepositions and the like, English and French: a line that ends in one of them makes its reader stumble. */
const shortWords = new Set(
  'a an the of in by for to and or on at with from à au aux de du des la le les un une en et ou où par pour son sa ses its sur dans /'.split(
    ' ',
  ),
);

/**
 * A text as it is set everywhere in the widgets: digits bold, words with hyphens unbroken
 * ("start-up", « Île-de-France »), short words kept with the next. Only here, so that texts have the spaces that one types.
 */
export const typeset = (text: string): unknown[] =>
  text
    .replace(wordAndSpace, (pair, word: string) => (shortWords.has(word.toLowerCase()) ? `${word}\u00a0` : pair))
    .split(numberOrCompound)
    .map((piece, index) => {
      if (index % 2 === 0) return piece || nothing;
      return /\d/.test(piece) ? html`<b>${piece}</b>` : html`<span class="unbroken">${piece}</span>`;
    });
