import type {Locale} from '../../locale/locale.js';
import type {Owner} from '../../model/dataset.js';
import {textIn} from '../../model/text.js';

/** A summary of an organization or a region. */
export interface Summary {
  /** One line that says what it is. */
  readonly lead: string;
  readonly text: string;
}

/** Reads an owner's summary in a locale. */
export const summaryOf = ({tagline, summary}: Owner, locale: Locale): Summary => ({
  lead: textIn(tagline, locale),
  text: textIn(summary, locale),
});
