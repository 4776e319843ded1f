// Writes dist-proof/index.html: every text in five locales side by side, for an editor to review. It is generated from the built
// modules and the translations, so nothing is listed by hand. No-break spaces are tinted.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {bundledDataset} from '../dist/esm/data/bundled-dataset.js';
import {breakdownContent} from '../dist/esm/elements/breakdown/breakdown.content.js';
import {keyFigureContent} from '../dist/esm/elements/key-figure/key-figure.content.js';
import {organizationProfileContent} from '../dist/esm/elements/organization-profile/organization-profile.content.js';
import {regionFactStripContent} from '../dist/esm/elements/region-fact-strip/region-fact-strip.content.js';
import {localeFrom} from '../dist/esm/locale/locale.js';
import {figuresIn} from '../dist/esm/model/dataset.js';
import {textIn} from '../dist/esm/model/text.js';
import {aboutContent} from '../dist/esm/ui/about/about.content.js';
import {sourceLine} from '../dist/esm/ui/about/source.content.js';

const locales = ['en', 'en-US', 'fr', 'fr-CA', 'fr-CH'].map((tag) => localeFrom(tag));
const {sourceLocale} = JSON.parse(readFileSync('locales/lit-localize.json', 'utf8'));
const {organizations, regions} = bundledDataset;
const figures = figuresIn(bundledDataset);

/** A row: what it is, and its text in each locale. */
const row = (name, textFor) => ({name, texts: locales.map(textFor)});

/** Every text of a record, by its path. */
function recorded(node, path) {
  if (typeof node !== 'object' || node === null || path.endsWith('.gender')) return [];
  if ('en' in node) return [row(path, (locale) => textIn(node, locale))];
  return Object.entries(node).flatMap(([key, child]) => recorded(child, `${path}.${child?.id ?? key}`));
}

/** The messages of a language by id, their values in braces. */
function messagesOf(language) {
  const file = language === sourceLocale ? 'fr' : language;
  const tag = language === sourceLocale ? 'source' : 'target';
  const unit = new RegExp(`<trans-unit id="([^"]+)">[\\s\\S]*?<${tag}>([\\s\\S]*?)</${tag}>`, 'g');
  return new Map(
    [...readFileSync(`locales/${file}.xlf`, 'utf8').matchAll(unit)].map(([, id, text]) => [
      id,
      text
        .replace(/<x [^>]*equiv-text="\$\{([^"]*)\}"\/>/g, '{$1}')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>'),
    ]),
  );
}
const messages = new Map([...new Set(locales.map(({language}) => language))].map((language) => [language, messagesOf(language)]));

/** What About says, one line per row. */
const aboutIn = (content, locale) => {
  const {rows} = aboutContent(content, bundledDataset, locale, {address: '', embed: (words) => words});
  return rows.map(({term, answers}) => `${term}: ${answers.join(' | ')}`).join('\n');
};

const ofFigure = ({id}) => {
  const content = (locale) => keyFigureContent(id, bundledDataset, locale);
  return [
    row(`${id}, subject`, (locale) => content(locale).subject),
    row(`${id}, printed`, (locale) => [content(locale).fact.phrase, content(locale).fact.qualifier].filter(Boolean).join('\n')),
    row(`${id}, heard`, (locale) => content(locale).fact.speech),
    row(`${id}, sentence`, (locale) => content(locale).sentence),
    row(`${id}, about`, (locale) => aboutIn(content(locale), locale)),
    row(`${id}, source`, (locale) => sourceLine(content(locale), bundledDataset, locale)),
  ];
};

const ofBreakdown = ({id}) => {
  const content = (locale) => breakdownContent(id, bundledDataset, locale);
  const parts = (locale) => content(locale).bar.parts.map(({fact}) => (typeof fact === 'string' ? fact : fact.speech));
  return [
    row(`${id}, parts heard`, (locale) => parts(locale).join('\n')),
    row(`${id}, sentence`, (locale) => content(locale).sentence),
    row(`${id}, about`, (locale) => aboutIn(content(locale), locale)),
  ];
};

const ofStrip = ({id, topics}) =>
  ['', ...Object.keys(topics)].map((topic) =>
    row(`${id} ${topic}, sentence`, (locale) => regionFactStripContent({region: id, topic, figures: []}, bundledDataset, locale).sentence),
  );

const ofProfile = ({id}) => {
  const content = (locale) => organizationProfileContent({organization: id, sections: []}, bundledDataset, locale);
  return [row(`${id}, sentence`, (locale) => content(locale).sentence), row(`${id}, about`, (locale) => aboutIn(content(locale), locale))];
};

const chapters = {
  Figures: figures.flatMap(ofFigure),
  Breakdowns: figures.filter(({parts}) => parts).flatMap(ofBreakdown),
  Strips: regions.flatMap(ofStrip),
  Profiles: organizations.flatMap(ofProfile),
  'Records, text by text': [...organizations, ...regions].flatMap((owner) => recorded(owner, owner.id)),
  'Messages, their values in braces': [...messages.get(sourceLocale).keys()].map((id) =>
    row(id, ({language}) => messages.get(language).get(id)),
  ),
};

const escaped = (text) =>
  text
    .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll('\n', '<br>')
    .replace(/[\u00a0\u202f]/g, (space) => `<span class="${space === '\u00a0' ? 'wide' : 'narrow'}">${space}</span>`);

/** A cell; pale if a region's text is the same as its language's. */
const cell = (text, index, texts) => {
  const {tag, language} = locales[index];
  const same = tag !== language && text === texts[locales.findIndex((one) => one.tag === language)];
  return `<td lang="${tag}"${same ? ' class="same"' : ''}>${escaped(text)}</td>`;
};

const table = ([title, rows]) => `<h2>${title}</h2>
<table><thead><tr><th scope="col">what</th>${locales.map(({tag}) => `<th scope="col">${tag}</th>`).join('')}</tr></thead><tbody>
${rows.map(({name, texts}) => `<tr><th scope="row">${escaped(name)}</th>${texts.map(cell).join('')}</tr>`).join('\n')}
</tbody></table>`;

mkdirSync('dist-proof', {recursive: true});
writeFileSync(
  'dist-proof/index.html',
  `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Proof sheet</title>
<style>
  body { margin: 2rem; font: 15px/1.45 system-ui, sans-serif; }
  table { border-collapse: collapse; table-layout: fixed; width: 100%; min-width: 70rem; }
  th, td { border-top: 1px solid #0003; padding: .4rem .6rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
  th { font-weight: 600; font-size: .85em; }
  thead th { position: sticky; top: 0; background: Canvas; }
  .same { opacity: .55; }
  .wide { background: #ffd54a; }
  .narrow { background: #8fd0ff; }
</style>
<h1>Proof sheet</h1>
<p>Every text in five locales. Yellow: a space that does not break (U+00A0). Blue: a narrow one (U+202F). Pale: the same as in the language itself.</p>
${Object.entries(chapters).map(table).join('\n')}
</html>
`,
);
console.log(`dist-proof/index.html: ${Object.values(chapters).flat().length} rows in ${locales.length} locales`);
