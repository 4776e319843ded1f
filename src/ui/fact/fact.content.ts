import type {Locale} from '../../locale/locale.js';
import {figuresNamed, type Figure, type Owner} from '../../model/dataset.js';
import type {Share, Stated} from '../../model/figure.js';
import {join, read, type Reading} from '../../words/reading.js';
import {textIn} from '../../model/text.js';

/** A share, ready to be drawn. */
export interface DrawnShare {
  /** Length of the part, in percent of the whole. */
  readonly percent: number;
  /** What it says in print, and as it is spoken. */
  readonly sentence: string;
  readonly speech: string;
}

/** A fact as it is set: bound, number and what on three lines, and what hangs below. */
export interface Statement extends Reading {
  readonly share?: DrawnShare;
  /** What a reader must know of a questioned value, or nothing. */
  readonly review: string;
  /** Whose figure it is, where it stands among another's; else nothing. */
  readonly whose: string;
  /** Width of the number in its own em, estimated for a wide font, so that it can be made to fit. */
  readonly ems: number;
}

function shareOf({part, whole, stated, lead, label}: Share, owner: Owner, locale: Locale): DrawnShare | undefined {
  const [partly, wholly, said] = figuresNamed(owner, [part, whole, stated]);
  if (!partly || !wholly || !said) return undefined;
  const {phrase, speech} = read(label ? {...said, label} : said, locale);
  const before = lead ? textIn(lead, locale) : '';
  return {
    percent: (partly.value / wholly.value) * 100,
    sentence: join(before, phrase),
    speech: join(before, speech),
  };
}

/** Widths in em of a digit, a separator, a sign or letter before the digits, a letter of the scale word. */
const widths = {digit: 0.68, separator: 0.48, sign: 0.64, scale: 0.42 * 0.58};

function emsOf({before, digits, scale, after}: Reading): number {
  const figures = digits.replace(/\D/g, '').length;
  return (
    figures * widths.digit +
    (digits.length - figures) * widths.separator +
    (before + after).length * widths.sign +
    scale.length * widths.scale
  );
}

/**
 * Sets a fact.
 * @param stated A figure, or any count with a label.
 * @param locale The locale to write it in.
 * @param whose Whose figure it is, where it stands among another's.
 */
export function statementOf(stated: Stated & Partial<Pick<Figure, 'share' | 'review' | 'owner'>>, locale: Locale, whose = ''): Statement {
  const reading = read(stated, locale);
  const share = stated.share && stated.owner && shareOf(stated.share, stated.owner, locale);
  return {
    ...reading,
    speech: share ? `${reading.speech}, ${share.speech}` : reading.speech,
    share,
    review: stated.review ? textIn(stated.review, locale) : '',
    whose,
    ems: emsOf(reading),
  };
}
