// Writes src/model/generated/number-rows.ts: how each locale writes numbers, from CLDR
// (cldr-numbers-full, make-plural) and from the words that CLDR lacks (locales/number-words.json).
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import * as cardinals from 'make-plural/cardinals';

const require = createRequire(import.meta.url);
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Regions that we write for in their own way; any other takes its language's row. */
const regions = ['en-US', 'fr-CA', 'fr-CH'];
const currencyCodes = ['EUR'];
const scales = [1e9, 1e6];

/** CLDR files the region that a language is first written for under the language alone: `en-US` is `en`. */
const filed = new Set(require('cldr-core/availableLocales.json').availableLocales.full);
function cldr(locale, file) {
  const name = filed.has(locale) ? locale : locale.split('-')[0];
  return require(`cldr-numbers-full/main/${name}/${file}.json`).main[name].numbers;
}

/** {one: 'milliard', other: 'milliards'}, without the forms that are the same as `other`. */
function forms(entries) {
  const other = entries.find(([key]) => key.endsWith('other'))[1];
  const own = entries.filter(([, form]) => form !== other);
  return Object.fromEntries([...own, ['other', other]].map(([key, form]) => [key.split('-').at(-1), form]));
}

function row(locale) {
  const numbers = cldr(locale, 'numbers');
  const {currencies} = cldr(locale, 'currencies');
  const symbols = numbers['symbols-numberSystem-latn'];
  const long = numbers['decimalFormats-numberSystem-latn'].long.decimalFormat;
  const signFirst = numbers['currencyFormats-numberSystem-latn'].standard.startsWith('¤');
  return {
    decimal: symbols.decimal,
    group: symbols.group,
    least: Number(numbers.minimumGroupingDigits),
    percent: numbers['percentFormats-numberSystem-latn'].standard.split('#,##0'),
    scales: scales.map((scale) => [
      scale,
      forms(
        Object.entries(long)
          .filter(([key]) => key.startsWith(`${scale}-count-`))
          .map(([key, form]) => [key, form.replace(/^0\s*/, '')]),
      ),
    ]),
    currencies: Object.fromEntries(
      currencyCodes.map((code) => {
        const names = Object.entries(currencies[code]).filter(([key]) => key.startsWith('displayName-count-'));
        return [code, {before: signFirst ? currencies[code].symbol : '', words: forms(names)}];
      }),
    ),
  };
}

const source = (value) =>
  JSON.stringify(value).replace(/[\u00a0\u202f]/g, (space) => `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The numbers that the writer can put before a word: whole ones, and with one or two decimals. */
const writable = [...Array(20_000).keys()].map((n) => n / 100).concat([1e3, 1e4, 1e6, 1e9]);

/** Rules that say in few words what CLDR says in many, where they agree on every writable number. */
const shortRules = [(n) => (n === 1 ? 'one' : 'other'), (n) => (n < 2 ? 'one' : 'other')];

/**
 * The plural rule of a language as source; only where a word of the row changes with it. A category
 * that no word has a form for counts as `other`.
 */
function plural(language, row) {
  const words = JSON.stringify(row);
  const category = (n) => (words.includes(`"${cardinals[language](n)}":`) ? cardinals[language](n) : 'other');
  if (!words.includes('"one":')) return '';
  const short = shortRules.find((rule) => writable.every((n) => rule(n) === category(n)));
  if (!short) throw new Error(`No short plural rule says what CLDR says for ${language}; add one to shortRules.`);
  return `plural: ${short.toString()}`;
}

const {sourceLocale, targetLocales} = json('locales/lit-localize.json');
const words = json('locales/number-words.json');
const languages = [sourceLocale, ...targetLocales];
const identifier = (locale) => locale.replace('-', '');

const constants = languages.map((language) => {
  const base = row(language);
  const {gap = ' ', ...more} = words[language] ?? {};
  const entries = [...Object.entries({...base, gap, ...more}).map(([key, value]) => `${key}: ${source(value)}`), plural(language, base)];
  return `const ${identifier(language)}: NumberRow = {\n${entries
    .filter(Boolean)
    .map((entry) => `  ${entry},\n`)
    .join('')}};\n`;
});

const own = regions
  .filter((region) => languages.includes(region.split('-')[0]))
  .map((region) => {
    const [language] = region.split('-');
    const base = row(language);
    const differing = Object.entries(row(region)).filter(([key, value]) => source(value) !== source(base[key]));
    return `  '${region}': ${differing.length ? `{...${language}, ${differing.map(([key, value]) => `${key}: ${source(value)}`).join(', ')}}` : language},\n`;
  });

writeFileSync(
  'src/model/generated/number-rows.ts',
  `// Written by scripts/number-rows.mjs from CLDR ${require('cldr-core/package.json').version}; not to be edited.
import type {Language} from '../../locale/locale.js';
import type {NumberRow} from '../number-row.js';

${constants.join('\n')}
/** By language, and by region where the region writes numbers in its own way. */
export const rows: Record<Language, NumberRow> & Partial<Record<string, NumberRow>> = {
${languages.map((language) => `  ${language},\n`).join('')}${own.join('')}};
`,
);
