import type {Locale} from '../locale/locale.js';
import {messagesIn, str, type Messages} from '../locale/messages.js';
import type {Quantity, QuantityBound} from '../model/figure.js';
import {bare} from '../model/own.js';
import {textIn} from '../model/text.js';
import type {NumberRow} from './number-row.js';
import {numberRow, writeNumber, writeOrdinal} from './number.js';

/** A quantity in the words of one locale: its pieces, and the whole as one phrase. */
export interface Wording {
  /** The words before the value: its bound ("over") or its lead-in ("founded in"); else empty. */
  readonly bound: string;
  /** What stands before the digits, with its space if it has one: "€", "No. ". */
  readonly prefix: string;
  readonly digits: string;
  /** The digits of a fraction of the number, 0 to 1. */
  readonly digitsAt: (part: number) => string;
  /** The raised letters of an ordinal, « re »; else empty. */
  readonly ordinal: string;
  /** The scale word with the space before it, " billion"; else empty. */
  readonly scaleWord: string;
  /** What stands after the digits: "%". */
  readonly suffix: string;
  /** The space between the number and what follows it, which in French does not break. */
  readonly space: string;
  /** Unit and label: "members", « d’euros investis ». */
  readonly label: string;
  /** What is said in small type after the label: period and scope, or that the value is calculated; else empty. */
  readonly qualifier: string;
  /** Everything but the qualifier, as it is printed: "over 300 members". */
  readonly phrase: string;
  /** Everything as it is spoken: signs in words and digits ungrouped, so that every screen reader pronounces it correctly. */
  readonly speech: string;
  /** Of that, what comes before the printed label: "close to 1.3 billion euros". */
  readonly spokenValue: string;
}

function boundWord(bound: QuantityBound, msg: Messages): string {
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
        desc: 'Before a number that the source gives as an approximate value: “close to €1.3 billion”.',
      });
  }
}

const startsWithVowel = /^[aeiouyhàâäéèêëîïôöùûüœ]/i;

/** Joins a noun to a scale word: « 10 millions de patients », « 1,3 milliard d’euros ». */
const withPartitive = (noun: string, {partitive = '', partitiveBeforeVowel = partitive}: NumberRow) =>
  (startsWithVowel.test(noun) ? partitiveBeforeVowel : partitive) + noun;

/** Joins the words that are not empty with spaces. */
export const join = (...words: string[]): string => words.filter(Boolean).join(' ');

function qualifierOf({period, scope, isCalculated}: Quantity, locale: Locale, msg: Messages): string {
  if (isCalculated)
    return msg('(calculated)', {
      id: 'calculated',
      desc: 'Small, after a number that we derived: “14,400 elsewhere in France (calculated)”.',
    });
  return join(...[period, scope].map((text) => (text ? textIn(text, locale) : '')));
}

/**
 * Puts a quantity into words.
 * @param given A figure, or any count with a label.
 * @param locale The locale of the place where it is read.
 * @param isAlone Whether to leave out what surrounds the number and its unit, for a sentence that says it itself.
 */
export function wordingOf(given: Quantity, locale: Locale, isAlone = false): Wording {
  const quantity = bare({...given});
  const {value, unit, bound, label, lead, gender} = quantity;
  const msg = messagesIn(locale);
  const row = numberRow(locale);
  const {sign, digits, digitsAt, scaleWord, percentSign, currency} = writeNumber(value, unit, row);

  const isRank = unit === 'rank';
  const ordinal = isRank ? writeOrdinal(value, gender?.[locale.language] ?? 'masculine', row) : undefined;
  const place = ordinal?.word ?? digits;
  const [prefix = '', suffix = ''] = isRank
    ? msg(str`No.\u00a0${digits}`, {
        id: 'rank',
        desc: 'A place in a ranking, in print; the space does not break. Digits alone where the language ranks by ordinals (“1re”).',
      }).split(digits)
    : [sign, percentSign];
  const spokenNumber = isRank
    ? msg(str`number ${place}`, {
        id: 'rank.spoken',
        desc: 'A place in a ranking, as it is spoken. The place alone where the language ranks by ordinals: it is a word then (“première”).',
      })
    : digits.replaceAll(row.group, '') + scaleWord + percentSign;

  const noun = lead || isAlone ? '' : textIn(label, locale);
  const bind = (words: string) => (words && scaleWord ? withPartitive(words, row) : words);
  const printedLabel = bind(join(sign ? '' : currency, noun));
  const space = scaleWord || percentSign || (isRank && !ordinal) || unit === 'year' ? ' ' : row.spaceBeforeNoun;

  const word = isAlone ? '' : lead ? textIn(lead, locale) : boundWord(bound, msg);
  const qualifier = isAlone ? '' : qualifierOf(quantity, locale, msg);
  const number = prefix + digits + (ordinal?.letters ?? '') + scaleWord + suffix;
  return {
    bound: word,
    prefix,
    digits,
    digitsAt,
    ordinal: ordinal?.letters ?? '',
    scaleWord,
    suffix,
    space,
    label: printedLabel,
    qualifier,
    phrase: join(word, number + (printedLabel && space + printedLabel)),
    speech: join(word, spokenNumber, bind(join(currency, noun)), qualifier),
    spokenValue: join(word, spokenNumber, sign && currency),
  };
}
