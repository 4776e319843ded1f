import type {Locale} from '../locale/locale.js';
import {rows} from './generated/number-rows.js';
import type {Unit} from './figure.js';

/** Words by plural category; `other` is always there. */
export type Forms = Readonly<{other: string} & Partial<Record<string, string>>>;

/** How one locale writes numbers: CLDR's data, and the few words that CLDR lacks. */
export interface NumberRow {
  readonly decimal: string;
  readonly group: string;
  /** Digits that must stand before the first group separator. */
  readonly least: number;
  /** What stands before and after the digits of a percentage. */
  readonly percent: readonly [before: string, after: string];
  /** Scale words from the largest down. */
  readonly scales: readonly (readonly [value: number, words: Forms])[];
  /** By currency code: the sign where the locale writes it before the amount, and the words. */
  readonly currencies: Readonly<Record<string, {readonly before: string; readonly words: Forms}>>;
  /** The plural category of a number, where the locale's words need one. */
  readonly plural?: (value: number) => string;
  /** Between a number and the word it counts. */
  readonly gap: string;
  /** What binds a noun to a scale word ("10 millions de patients"), and its form before a vowel. */
  readonly of?: string;
  readonly ofVowel?: string;
}

/** A number as one locale writes it, in the pieces that are set apart. */
export interface WrittenNumber {
  /** What stands before the digits: a currency sign. */
  readonly before: string;
  readonly digits: string;
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

function digitsOf(value: number, {decimal, group, least}: NumberRow): string {
  const [whole = '', fraction] = String(value).split('.');
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
  const form = (count: number, forms: Forms) => forms[row.plural?.(count) ?? 'other'] ?? forms.other;
  const currency = row.currencies[unit];
  const [before, after] = unit === 'percent' ? row.percent : [currency?.before ?? '', ''];
  return {
    before,
    digits: digitsOf(scaled, unit === 'year' ? {...row, group: ''} : row),
    scale: words ? noBreakSpace + form(scaled, words) : '',
    after,
    currency: currency ? form(value, currency.words) : '',
  };
}
