import type {Locale} from '../../locale/locale.js';
import {figuresNamed, type Figure, type Owner} from '../../model/dataset.js';
import type {Quantity, Share} from '../../model/figure.js';
import {textIn} from '../../model/text.js';
import {join, wordingOf, type Wording} from '../../words/wording.js';

/** A share, ready to be drawn. */
export interface DrawnShare {
  /** Length of the part, in percent of the whole. */
  readonly percent: number;
  /** What it says in print, and as it is spoken. */
  readonly sentence: string;
  readonly speech: string;
}

/** A fact as it is set: bound, number and label on three lines, and what hangs below. */
export interface Fact extends Wording {
  readonly share?: DrawnShare;
  /** What a reader must know of a questioned value, or nothing. */
  readonly note: string;
  /** Whose figure it is, where it stands among another's; else nothing. */
  readonly ownerName: string;
  /** Width of the number in its own em, estimated for a wide font, so that it can be made to fit. */
  readonly numberWidth: number;
}

function shareOf(share: Share, owner: Owner, locale: Locale): DrawnShare | undefined {
  const [part, whole, stated] = figuresNamed(owner, [share.part, share.whole, share.stated]);
  if (!part || !whole || !stated) return undefined;
  const {phrase, speech} = wordingOf(share.label ? {...stated, label: share.label} : stated, locale);
  const lead = share.lead ? textIn(share.lead, locale) : '';
  return {
    percent: (part.value / whole.value) * 100,
    sentence: join(lead, phrase),
    speech: join(lead, speech),
  };
}

/** Widths in em of a digit, a separator, a sign or letter beside the digits, a letter of the scale word. */
const widths = {digit: 0.68, separator: 0.48, sign: 0.64, scaleLetter: 0.42 * 0.58};

function numberWidthOf({prefix, digits, scaleWord, suffix}: Wording): number {
  const figures = digits.replace(/\D/g, '').length;
  return (
    figures * widths.digit +
    (digits.length - figures) * widths.separator +
    (prefix + suffix).length * widths.sign +
    scaleWord.length * widths.scaleLetter
  );
}

/**
 * Sets a fact.
 * @param quantity A figure, or any count with a label.
 * @param locale The locale to write it in.
 * @param ownerName Whose figure it is, where it stands among another's.
 */
export function factOf(quantity: Quantity & Partial<Pick<Figure, 'share' | 'review' | 'owner'>>, locale: Locale, ownerName = ''): Fact {
  const wording = wordingOf(quantity, locale);
  const share = quantity.share && quantity.owner && shareOf(quantity.share, quantity.owner, locale);
  return {
    ...wording,
    speech: share ? `${wording.speech}, ${share.speech}` : wording.speech,
    share,
    note: quantity.review ? textIn(quantity.review, locale) : '',
    ownerName,
    numberWidth: numberWidthOf(wording),
  };
}
