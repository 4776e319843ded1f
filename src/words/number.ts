import type {Locale} from '../locale/locale.js';
import {rows} from './generated/number-rows.js';
import type {Unit} from '../model/figure.js';
import type {Forms, NumberRow} from './number-row.js';

/** A number as one locale writes it, in the pieces that are set apart. */
export interface WrittenNumber {
  /** The sign that stands before the digits: of a currency, in some languages of a percentage. */
  readonly sign: string;
  readonly digits: string;
  /** The digits of a part of the number, 0 to 1, with as many decimals. */
  readonly at: (part: number) => string;
  /** The scale word with the space before it: " billion". */
  readonly scale: string;
  /** What stands after the digits: a percent sign, with its space where it has one. */
  readonly after: string;
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

function digitsOf(value: string, {decimal, group, least}: NumberRow): string {
  const [whole = '', fraction] = value.split('.');
  const grouped = whole.length < 3 + least ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
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
  const at = (part: number) => digitsOf((scaled * part).toFixed(decimals), unit === 'year' ? {...row, group: ''} : row);
  const form = (count: number, forms: Forms) => forms[row.plural?.(count) ?? 'other'] ?? forms.other;
  const currency = row.currencies[unit];
  const [sign, after] = unit === 'percent' ? row.percent : [currency?.before ?? '', ''];
  return {
    sign,
    digits: at(1),
    at,
    scale: words ? noBreakSpace + form(scaled, words) : '',
    after,
    currency: currency ? form(value, currency.words) : '',
  };
}
