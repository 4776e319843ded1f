// Writes src/words/generated/number-rows.ts: how each locale writes numbers, from CLDR
// (cldr-numbers-full, make-plural) and from the words that CLDR lacks (locales/number-words.json).
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import * as cardinals from 'make-plural/cardinals';
import * as ordinals from 'make-plural/ordinals';

const require = createRequire(import.meta.url);
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Regions to look up in CLDR. One that writes numbers as its language does gets no row; it uses its language's, as all others do. */
const regions = ['en-US', 'fr-CA', 'fr-CH', 'fr-LU', 'fr-MA'];
const currencyCodes = ['EUR'];
const scales = [1e9, 1e6];

/** The locales that CLDR has files for; a language's default region has none of its own: `en-US` is `en`. */
const filed = new Set(require('cldr-core/availableLocales.json').availableLocales.full);
function cldr(locale, file) {
  const name = filed.has(locale) ? locale : locale.split('-')[0];
  return require(`cldr-numbers-full/main/${name}/${file}.json`).main[name].numbers;
}

/** The forms of a word, {one: 'milliard', other: 'milliards'}, without those that equal `other`. */
function forms(entries) {
  const other = entries.find(([key]) => key.endsWith('other'))[1];
  const own = entries.filter(([, form]) => form !== other);
  return Object.fromEntries([...own, ['other', other]].map(([key, form]) => [key.split('-').at(-1), form]));
}

/** Prints why no rows can be written, and stops. */
function stop(why) {
  console.error(why);
  process.exit(1);
}

/** Stops if a locale writes in a way that `words/number.ts` does not support, rather than write numbers wrongly. */
function expect(pattern, text, locale, what) {
  if (!pattern.test(text)) stop(`${locale} writes ${what} as "${text}"; src/words/number.ts would have to learn that first.`);
  return text;
}

function row(locale) {
  const numbers = cldr(locale, 'numbers');
  const {currencies} = cldr(locale, 'currencies');
  const symbols = numbers['symbols-numberSystem-latn'];
  const long = numbers['decimalFormats-numberSystem-latn'].long.decimalFormat;
  const {standard: currencyPattern} = numbers['currencyFormats-numberSystem-latn'];
  const [, spaceAfterSign] = /^\u00a4(\s?)/.exec(currencyPattern) ?? [];
  const scaleWord = (form) => expect(/^0\s\D+$/, form, locale, 'a scale word').replace(/^0\s/, '');
  expect(/#,##0(?!,)/, numbers['decimalFormats-numberSystem-latn'].standard, locale, 'a number');
  return {
    decimal: symbols.decimal,
    group: symbols.group,
    minimumGroupingDigits: Number(numbers.minimumGroupingDigits),
    percent: expect(/^[^#]*#,##0[^#0]*$/, numbers['percentFormats-numberSystem-latn'].standard, locale, 'a percentage').split('#,##0'),
    scales: scales.map((scale) => [
      scale,
      forms(
        Object.entries(long)
          .filter(([key]) => key.startsWith(`${scale}-count-`))
          .map(([key, form]) => [key, scaleWord(form)]),
      ),
    ]),
    currencies: Object.fromEntries(
      currencyCodes.map((code) => {
        const names = Object.entries(currencies[code]).filter(([key]) => key.startsWith('displayName-count-'));
        const before = spaceAfterSign === undefined ? '' : currencies[code].symbol + spaceAfterSign;
        return [code, {before, words: forms(names)}];
      }),
    ),
  };
}

const source = (value) =>
  JSON.stringify(value).replace(/[\u00a0\u202f]/g, (space) => `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Numbers that can stand before a word: whole ones, and with one or two decimals. */
const writable = [...Array(20_000).keys()].map((n) => n / 100).concat([1e3, 1e4, 1e6, 1e9]);

/** Short plural rules, each used instead of CLDR's where both agree on every writable number. */
const shortRules = [(n) => (n === 1 ? 'one' : 'other'), (n) => (n < 2 ? 'one' : 'other')];

/** The source of CLDR's own rule, with types. */
const fullRule = (rule) =>
  rule
    .toString()
    .replace(/^\(n(, c)?\)/, (_, c) => (c ? '(n: any, c: any = 0): string' : '(n: any): string'))
    .replace('const s =', 'const s: any[] =');

/**
 * The source of a plural rule; empty if no word varies by category. A category that no word has a form for becomes `other`.
 * @param rule CLDR's rule.
 * @param forms The words with forms by category.
 * @param numbers The numbers that the rule must be right for.
 */
function ruleSource(rule, forms, numbers = writable) {
  const words = JSON.stringify(forms);
  const category = (n) => (words.includes(`"${rule(n)}":`) ? rule(n) : 'other');
  if (!/"(zero|one|two|few|many)":/.test(words)) return '';
  const short = shortRules.find((one) => numbers.every((n) => one(n) === category(n)));
  return `${short ?? fullRule(rule)}`;
}

const plural = (language, row) => {
  const rule = ruleSource(cardinals[language], row);
  return rule && `plural: ${rule}`;
};

/** The source of a language's ordinals, with CLDR's rule; empty for a language that does not write ranks as ordinals. */
function ordinalsOf(language, {letters, words: spoken} = {}) {
  if (!letters) return '';
  const rule = ruleSource(ordinals[language], letters, writable.filter(Number.isInteger)) || `() => 'other'`;
  return `ordinals: {category: ${rule}, letters: ${source(letters)}, words: ${source(spoken)}}`;
}

const {sourceLocale, targetLocales} = json('locales/lit-localize.json');
const words = json('locales/number-words.json');
const languages = [sourceLocale, ...targetLocales];
for (const language of languages)
  if (!filed.has(language) || !cardinals[language]) stop(`CLDR has no language "${language}"; see locales/lit-localize.json.`);

const languageRows = languages.map((language) => {
  const base = row(language);
  const {spaceBeforeNoun = ' ', ordinals: ranks, ...more} = words[language] ?? {};
  const entries = [
    ...Object.entries({...base, spaceBeforeNoun, ...more}).map(([key, value]) => `${key}: ${source(value)}`),
    plural(language, base),
    ordinalsOf(language, ranks),
  ];
  return `const ${language}: NumberRow = {\n${entries
    .filter(Boolean)
    .map((entry) => `  ${entry},\n`)
    .join('')}};\n`;
});

const regionRows = regions
  .filter((region) => languages.includes(region.split('-')[0]))
  .flatMap((region) => {
    const [language] = region.split('-');
    const base = row(language);
    // number-words.json takes precedence over CLDR.
    const differing = Object.entries({...row(region), ...words[region]}).filter(([key, value]) => source(value) !== source(base[key]));
    const changes = differing.map(([key, value]) => `${key}: ${source(value)}`).join(', ');
    return changes ? [`  '${region}': {...${language}, ${changes}},\n`] : [];
  });

writeFileSync(
  'src/words/generated/number-rows.ts',
  `// Written by scripts/number-rows.mjs from CLDR ${require('cldr-core/package.json').version}; not to be edited.
import type {Language} from '../../locale/locale.js';
import {bareThroughout} from '../../model/own.js';
import type {NumberRow} from '../number-row.js';

${languageRows.join('\n')}
/** By language, and by region where the region writes numbers in its own way. */
export const rows: Record<Language, NumberRow> & Partial<Record<string, NumberRow>> = bareThroughout({
${languages.map((language) => `  ${language},\n`).join('')}${regionRows.join('')}});
`,
);
