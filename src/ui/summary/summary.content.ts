import type {Locale} from '../../locale/locale.js';
import type {Owner} from '../../model/dataset.js';
import {textIn} from '../../model/text.js';

/** Sentences about an organization or a region. */
export interface Summary {
  /** What it is, in a line. */
  readonly lead: string;
  readonly text: string;
}

/** What there is to say about an organization or a region in a few sentences. */
export const summaryOf = ({tagline, summary}: Owner, locale: Locale): Summary => ({
  lead: textIn(tagline, locale),
  text: textIn(summary, locale),
});
