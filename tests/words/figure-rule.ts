import {localeFrom} from '../../src/locale/locale.js';
import type {Figure} from '../../src/model/dataset.js';
import type {Bound} from '../../src/model/figure.js';
import {textIn} from '../../src/model/text.js';

/** How a language says what the engine does not know. */
interface Way {
  readonly bounds: Readonly<Record<Bound, string>>;
  readonly percent: string;
  /** What keeps a number to its noun. */
  readonly gap: string;
  /** Euros as a sign before the digits, or as a noun after them. */
  readonly euros: {readonly sign: string} | {readonly one: string; readonly other: string};
  /** What stands before a noun that follows a scale word. */
  readonly of: (noun: string) => string;
}

const ways: Readonly<Record<string, Way>> = {
  en: {
    bounds: {exact: '', over: 'over ', 'more-than': 'more than ', about: 'close to '},
    percent: '%',
    gap: ' ',
    euros: {sign: '€'},
    of: () => '',
  },
  fr: {
    bounds: {exact: '', over: 'plus de ', 'more-than': 'plus de ', about: 'près de '},
    percent: '\u00a0%',
    gap: '\u00a0',
    euros: {one: 'euro', other: 'euros'},
    of: (noun) => (/^[aeiouyhéèêîôœ]/i.test(noun) ? 'd’' : 'de '),
  },
};

/** The locales in which a figure can be read by rule. In Switzerland engines differ in how they group. */
export const ruledTags = ['en', 'en-US', 'fr', 'fr-CA'] as const;

/** A number in the engine's digits, with its scale word from a million up where two decimals are enough. */
function numberIn(tag: string, value: number, unit: string): {digits: string; scale: string; scaled: number} {
  const size = [1e9, 1e6].find((one) => value >= one && /^\d+(\.\d\d?)?$/.test(String(value / one))) ?? 1;
  const scaled = value / size;
  const digits = new Intl.NumberFormat(tag, {maximumFractionDigits: 2, useGrouping: unit !== 'year'}).format(scaled);
  if (size === 1) return {digits, scale: '', scaled};
  const long = new Intl.NumberFormat(tag, {notation: 'compact', compactDisplay: 'long'});
  const count = new Intl.PluralRules(tag).select(scaled) === 'one' ? 1 : 2;
  const {value: word} = long.formatToParts(count * size).find(({type}) => type === 'compact')!;
  return {digits, scale: `\u00a0${word}`, scaled};
}

/**
 * What a figure must read like in a locale, as far as it follows from its record and from what the engine knows of numbers.
 * @returns The phrase; of a place in a ranking, whose words each language chooses, the digits and the label that it must have.
 */
export function ruled(figure: Figure, tag: (typeof ruledTags)[number]): {phrase: string} | {digits: string; label: string} {
  const locale = localeFrom(tag)!;
  const {bounds, percent, gap, euros, of} = ways[locale.language]!;
  const {value, unit, bound, lead} = figure;
  const label = textIn(figure.label, locale);
  const {digits, scale, scaled} = numberIn(tag, value, unit);
  if (lead) return {phrase: `${textIn(lead, locale)} ${digits}`};
  if (unit === 'rank') return {digits, label};
  const [before, inWords] =
    unit !== 'EUR' ? ['', ''] : 'sign' in euros ? [euros.sign, ''] : ['', scaled === 1 && !scale ? euros.one : euros.other];
  const noun = inWords ? `${inWords} ${label}` : label;
  const [after, space] = unit === 'percent' ? [percent, ' '] : ['', scale || unit === 'year' ? ' ' : gap];
  return {phrase: bounds[bound] + before + digits + scale + after + space + (scale ? of(noun) : '') + noun};
}
