import type {Options} from 'minisearch';
import {termsOf} from '../../builder/search.js';

/** What is shown of something found. */
export interface Found {
  readonly title: string;
  /** What it stands in: whose figure it is, or which document. */
  readonly place: string;
  /** Its address from the root of the site. */
  readonly to: string;
}

/** How the index is made and read, which must be the same. */
export const searchOptions: Options<Found & {text: string}> = {
  fields: ['title', 'place', 'text'],
  storeFields: ['title', 'place', 'to'],
  tokenize: termsOf,
  searchOptions: {
    boost: {title: 3, place: 1.5},
    prefix: (word) => !/\d/.test(word) || word.length > 1,
    // A digit that differs is another number; of a short word little is left.
    fuzzy: (word) => (/\d/.test(word) || word.length < 4 ? false : 0.25),
    combineWith: 'AND',
  },
};
