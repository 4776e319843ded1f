import type {Locale} from '../locale/locale.js';
import {rows} from './generated/number-rows.js';
import type {Gender, Unit} from '../model/figure.js';
import type {Forms, NumberRow} from './number-row.js';

/** A number as one locale writes it, in the pieces that are set apart. */
export interface WrittenNumber {
  /** The sign that stands before the digits: of a currency, in some languages of a percentage. */
  readonly sign: string;
  readonly digits: string;
  /** The digits of a part of the number, 0 to 1, with as many decimals. */
  readonly digitsAt: (part: number) => string;
  /** The scale word with the space before it: " billion". */
  readonly scaleWord: string;
  /** The percent sign that stands after the digits, with its space where it has one. */
  readonly percentSign: string;
  /** The currency in words: "euros". */
  readonly currency: string;
}

/**
 * A locale's way with numbers: the region's own where it has one, else the language's.
 * @param locale Any locale.
 */
export const numberRow = ({language, tag}: Locale): NumberRow => rows[tag] ?? rows[language];

const noBreakSpace = '\u00a0';
const readable = /^\d+(\.\d\d?)?$/;

function digitsOf(value: string, {decimal, group, minimumGroupingDigits}: NumberRow): string {
  const [whole = '', fraction] = value.split('.');
  const grouped = whole.length < 3 + minimumGroupingDigits ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction ? grouped + decimal + fraction : grouped;
}

/**
 * Writes a number as it stands: grouped, and from a million up with a scale word where at most two
 * decimals remain. Nothing is ever rounded.
 * @param value The number in full.
 * @param unit What it counts; the digits of a year are not grouped.
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

/** An ordinal: the letters raised after its digits, and the whole as a voice reads it right. */
export interface WrittenOrdinal {
  readonly letters: string;
  readonly word: string;
}

/**
 * Writes a place in a ranking as an ordinal.
 * @param place The place, from 1.
 * @param gender The gender of the noun that follows.
 * @param row How the locale writes numbers.
 * @returns Nothing for a language that does not rank by ordinals.
 */
export function writeOrdinal(place: number, gender: Gender, {ordinals}: NumberRow): WrittenOrdinal | undefined {
  if (!ordinals) return undefined;
  const forms = ordinals.letters[gender];
  const letters = forms[ordinals.category(place)] ?? forms.other;
  const {[gender]: own, masculine} = ordinals.words;
  return {letters, word: own[place - 1] ?? masculine[place - 1] ?? place + letters};
}
