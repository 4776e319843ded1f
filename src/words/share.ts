import type {Locale} from '../locale/locale.js';
import {figuresNamed, type Figure} from '../model/dataset.js';
import {textIn} from '../model/text.js';
import {join, wordingOf} from './wording.js';

/** A share in words, and its length. */
export interface ShareWording {
  /** Length of the part, in percent of the whole. */
  readonly percent: number;
  /** The words in print, "including €533 million in public aid", and as screen readers speak them. */
  readonly phrase: string;
  readonly speech: string;
}

/**
 * Puts a figure's share into words.
 * @param figure The figure.
 * @param locale The locale to write it in.
 * @returns Undefined for a figure without a share, or if one of the share's figures is missing.
 */
export function shareOf({share, owner}: Partial<Pick<Figure, 'share' | 'owner'>>, locale: Locale): ShareWording | undefined {
  if (!share || !owner) return undefined;
  const [part, whole, stated] = figuresNamed(owner, [share.part, share.whole, share.stated]);
  if (!part || !whole || !stated) return undefined;
  const {phrase, speech} = wordingOf({...stated, label: share.label ?? stated.label, period: undefined, scope: undefined}, locale);
  const lead = share.lead ? textIn(share.lead, locale) : '';
  return {percent: (part.value / whole.value) * 100, phrase: join(lead, phrase), speech: join(lead, speech)};
}
