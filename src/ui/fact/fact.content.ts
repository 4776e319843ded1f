import type {Locale} from '../../locale/locale.js';
import type {Figure} from '../../model/dataset.js';
import type {Quantity} from '../../model/figure.js';
import {bare} from '../../model/own.js';
import {textIn} from '../../model/text.js';
import {capitalized} from '../../words/sentence.js';
import {shareOf, type ShareWording} from '../../words/share.js';
import {wordingOf, type Wording} from '../../words/wording.js';

/** A fact to be laid out: bound, number and label on three lines, and what stands below them. */
export interface Fact extends Wording {
  readonly share?: ShareWording | undefined;
  /** What a reader must know about a questioned value; else empty. */
  readonly note: string;
  /** Whom or what it is about, if its neighbours are about something else; else empty. */
  readonly ownerName: string;
  /** Width of the number in its own em, estimated for a wide font; the styles use it to fit the number to its column. */
  readonly numberWidth: number;
}

/** Widths in em: a digit, a separator, a sign or letter of prefix or suffix, a letter of the scale word or ordinal. */
const widths = {digit: 0.68, separator: 0.48, sign: 0.64, scaleLetter: 0.42 * 0.58};

function numberWidthOf({prefix, digits, ordinal, scaleWord, suffix}: Wording): number {
  const digitCount = digits.replace(/\D/g, '').length;
  return (
    digitCount * widths.digit +
    (digits.length - digitCount) * widths.separator +
    (prefix + suffix).length * widths.sign +
    (ordinal + scaleWord).length * widths.scaleLetter
  );
}

/**
 * Prepares a fact for its layout.
 * @param given A figure, or any count with a label.
 * @param locale The locale to write it in.
 * @param ownerName Whom or what it is about, if its neighbours are about something else.
 */
export function factOf(given: Quantity & Partial<Pick<Figure, 'share' | 'review' | 'owner'>>, locale: Locale, ownerName = ''): Fact {
  const quantity = bare({...given});
  const wording = wordingOf(quantity, locale);
  const share = shareOf(quantity, locale);
  return {
    ...wording,
    speech: share ? `${wording.speech}, ${share.speech}` : wording.speech,
    share,
    note: quantity.review ? `${capitalized(textIn(quantity.review, locale))}.` : '',
    ownerName,
    numberWidth: numberWidthOf(wording),
  };
}

/** Whether a bound is printed before a number. */
export const hasBound = (fact: Fact | string | undefined): boolean => typeof fact === 'object' && fact.bound !== '';

/**
 * Which facts keep an empty line for a bound, so that numbers in a row align: those without one, beside one that has one.
 * @param facts Facts, or titles in their place, in their order; undefined for something that fills a row.
 * @param columns How many stand in a row.
 */
export function boundLines(facts: readonly (Fact | string | undefined)[], columns: number): boolean[] {
  let start = 0;
  return facts.map((fact, index) => {
    if (fact === undefined) start = index + 1;
    const first = index - ((index - start) % columns);
    const row = facts.slice(first, first + columns);
    const end = row.indexOf(undefined);
    return fact !== undefined && !hasBound(fact) && (end < 0 ? row : row.slice(0, end)).some(hasBound);
  });
}
