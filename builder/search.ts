import MiniSearch from 'minisearch';
import {textIn} from '../src/model/text.js';
import type {Entry} from './catalogue.js';
import {locales} from './words/words.js';

/** A number in full, or a word. */
const term = /\d+(?:\.\d+)?|\p{L}+/gu;

/** Thousands are parted by a comma, a point or some space, and only ever before three digits. */
const grouping = /(?<=\d)[\s,.](?=\d{3}(?!\d))/g;

/** The words and numbers of a text, alike however they are accented or grouped, and whichever sign begins the decimals. */
export const termsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(grouping, '')
    .replace(/(\d),(?=\d)/g, '$1.')
    .match(term) ?? [];

/** Words that say nothing of what is looked for. */
const little = new Set('a an and are at de des du d en et for how in l la le les many number nombre of on the un une combien'.split(' '));

/** Finds entries by the words of their sentences, in every language at once. */
export class Search {
  readonly #entries: readonly Entry[];
  readonly #index = new MiniSearch<{id: number; text: string}>({
    fields: ['text'],
    tokenize: termsOf,
    processTerm: (word) => (little.has(word) ? null : word),
  });

  /** @param entries What can be found. */
  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    this.#index.addAll(
      entries.map(({owner, sentence, attributes, values}, id) => {
        const said = locales.flatMap((locale) => [textIn(owner.name, locale), sentence(locale)]);
        return {id, text: [...said, ...Object.values(attributes), ...values].join('\n')};
      }),
    );
  }

  /** The entries that have all that was asked for, else those that have some of it, the best first; all of them if nothing was asked. */
  find(query: string): readonly Entry[] {
    const asked = termsOf(query).filter((word) => !little.has(word));
    if (!asked.length) return query.trim() ? [] : this.#entries;
    const options = {
      prefix: (word: string) => !/\d/.test(word) || word.length > 1,
      // A digit that differs is another number; of a short word little is left.
      fuzzy: (word: string) => (/\d/.test(word) || word.length < 4 ? false : 0.25),
    };
    const [all, some] = (['AND', 'OR'] as const).map((combineWith) => () => this.#index.search(query, {...options, combineWith}));
    const every = all!();
    return (every.length ? every : some!()).map(({id}) => this.#entries[id as number]!);
  }
}
