import type {Locale} from '../locale/locale.js';
import {messagesIn, str, type Messages} from '../locale/messages.js';
import type {Stated, StatedBound} from '../model/figure.js';
import {numberRow, writeNumber} from './number.js';
import type {NumberRow} from './number-row.js';
import {textIn} from '../model/text.js';

/** A figure as it is read in one locale: its pieces, and the whole as one phrase. */
export interface Reading {
  /** The word that bounds the value, or nothing: "over". */
  readonly bound: string;
  /** What stands before the digits, with its space where it has one: "€", "No. ". */
  readonly before: string;
  readonly digits: string;
  /** The digits of a part of the number, 0 to 1. */
  readonly at: (part: number) => string;
  /** The scale word with the space before it, or nothing: " billion". */
  readonly scale: string;
  /** What stands after the digits: "%". */
  readonly after: string;
  /** Unit and label: "members", « d’euros investis ». */
  readonly what: string;
  /** The whole as it is printed: "over 300 members". */
  readonly phrase: string;
  /** The whole as it is spoken, signs in words and digits in one run, which every voice reads right. */
  readonly speech: string;
}

function boundWord(bound: StatedBound, msg: Messages): string {
  switch (bound) {
    case 'exact':
      return '';
    case 'over':
      return msg('over', {id: 'bound.over', desc: 'Before a number that the source gives as a minimum: “over 300 members”.'});
    case 'more-than':
      return msg('more than', {
        id: 'bound.more-than',
        desc: 'Before a number that the source gives as a minimum: “more than 170 countries”.',
      });
    case 'at-least':
      return msg('at least', {
        id: 'bound.at-least',
        desc: 'Before a number that we derived from a minimum: “at least 140 others”.',
      });
    case 'about':
      return msg('close to', {
        id: 'bound.about',
        desc: 'Before a number that the source gives as approximate, a little under: “close to €1.3 billion”.',
      });
  }
}

/** "of" before a noun, where a scale word wants one: « 10 millions de patients », « 1,3 milliard d’euros ». */
const partitive = (noun: string, {of = '', ofVowel = of}: NumberRow) => (/^[aeiouyhàâäéèêëîïôöùûüœ]/i.test(noun) ? ofVowel : of) + noun;

/** One string of what is not empty. */
export const join = (...words: string[]): string => words.filter(Boolean).join(' ');

/**
 * Reads a figure in a locale.
 * @param figure The figure, or any count with a label.
 * @param locale The locale of the place where it is read.
 */
export function read({value, unit, bound: kind, label}: Stated, locale: Locale): Reading {
  const msg = messagesIn(locale);
  const row = numberRow(locale);
  const {sign, digits, at, scale, after: percent, currency} = writeNumber(value, unit, row);

  const rank = unit === 'rank';
  const [before = '', after = ''] = rank
    ? msg(str`No.\u00a0${digits}`, {id: 'rank', desc: 'A place in a ranking, in print; the space does not break.'}).split(digits)
    : [sign, percent];
  const spoken = rank
    ? msg(str`number ${digits}`, {id: 'rank.spoken', desc: 'A place in a ranking, in words.'})
    : digits.replaceAll(row.group, '') + scale + percent;

  const name = textIn(label, locale);
  const bind = (noun: string) => (scale ? partitive(noun, row) : noun);
  const what = bind(join(sign ? '' : currency, name));
  const gap = scale || percent || rank || unit === 'year' ? ' ' : row.gap;

  const bound = boundWord(kind, msg);
  return {
    bound,
    before,
    digits,
    at,
    scale,
    after,
    what,
    phrase: join(bound, before + digits + scale + after + gap + what),
    speech: join(bound, spoken, bind(join(currency, name))),
  };
}
