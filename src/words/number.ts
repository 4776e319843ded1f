import type {Locale} from '../locale/locale.js';
import {rows} from './generated/number-rows.js';
import type {Gender, Unit} from '../model/figure.js';
import type {Forms, NumberRow} from './number-row.js';

/** A number as one locale writes it, in the pieces that are styled separately. */
export interface WrittenNumber {
  /** The sign before the digits: a currency sign, or in some languages the percent sign. */
  readonly sign: string;
  readonly digits: string;
  /** The digits of a fraction of the number, 0 to 1, with the same number of decimals. */
  readonly digitsAt: (part: number) => string;
  /** The scale word with the space before it: " billion". */
  readonly scaleWord: string;
  /** The percent sign after the digits, with its space if it has one. */
  readonly percentSign: string;
  /** The currency in words: "euros". */
  readonly currency: string;
}

/** How a locale writes numbers: the region's row if it has one, else the language's. */
export const numberRow = ({language, tag}: Locale): NumberRow => rows[tag] ?? rows[language];

const noBreakSpace = '\u00a0';
const readable = /^\d+(\.\d\d?)?$/;

function digitsOf(value: string, {decimal, group, minimumGroupingDigits}: NumberRow): string {
  const [whole = '', fraction] = value.split('.');
  const grouped = whole.length < 3 + minimumGroupingDigits ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction ? grouped + decimal + fraction : grouped;
}

/**
 * Writes a number exactly: grouped, and from a million up with a scale word if that leaves at most two
 * decimals. Nothing is ever rounded.
 * @param value The number in full.
 * @param unit What it counts; a year is not grouped.
 * @param row How the locale writes numbers.
 */
export function writeNumber(value: number, unit: Unit, row: NumberRow): WrittenNumber {
  const [scale, words] = row.scales.find(([size]) => value >= size && readable.test(String(value / size))) ?? [1];
  const scaled = value / scale;
  const decimals = String(scaled).split('.')[1]?.length;
  const digitsAt = (part: number) => digitsOf((scaled * part).toFixed(decimals), unit === 'year' ? {...row, group: ''} : row);
  const form = (count: number, forms: Forms) => forms[row.plural?.(count) ?? 'other'] ?? forms.other;
  const currency = row.currencies[unit];
  const [sign, percentSign] = unit === 'percent' ? row.percent : [currency?.before ?? '', ''];
  return {
    sign,
    digits: digitsAt(1),
    digitsAt,
    scaleWord: words ? noBreakSpace + form(scaled, words) : '',
    percentSign,
    currency: currency ? form(value, currency.words) : '',
  };
}

/** An ordinal: the raised letters after its digits, and the whole in a form that screen readers pronounce correctly. */
export interface WrittenOrdinal {
  readonly letters: string;
  readonly word: string;
}

/**
 * Writes a rank as an ordinal.
 * @param place The rank, from 1.
 * @param gender The gender of the noun that follows.
 * @param row How the locale writes numbers.
 * @returns Undefined for a language that does not write ranks as ordinals.
 */
export function writeOrdinal(place: number, gender: Gender, {ordinals}: NumberRow): WrittenOrdinal | undefined {
  if (!ordinals) return undefined;
  const forms = ordinals.letters[gender];
  const letters = forms[ordinals.category(place)] ?? forms.other;
  const {[gender]: own, masculine} = ordinals.words;
  return {letters, word: own[place - 1] ?? masculine[place - 1] ?? place + letters};
}
