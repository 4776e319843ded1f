import {readdirSync, readFileSync} from 'node:fs';
import {bundledDataset} from '../../dist/esm/data/bundled-dataset.js';
import {breakdownContent} from '../../dist/esm/elements/breakdown/breakdown.content.js';
import {keyFigureContent} from '../../dist/esm/elements/key-figure/key-figure.content.js';
import {organizationProfileContent} from '../../dist/esm/elements/organization-profile/organization-profile.content.js';
import {regionFactStripContent} from '../../dist/esm/elements/region-fact-strip/region-fact-strip.content.js';
import {localeFrom} from '../../dist/esm/locale/locale.js';
import {figuresIn} from '../../dist/esm/model/dataset.js';
import {clauses} from '../source/clauses.mjs';

const locales = ['en', 'en-US'].map((tag) => localeFrom(tag));
const {organizations, regions} = bundledDataset;
const figures = figuresIn(bundledDataset);

/** The texts of the records. */
function recorded(node, path) {
  if (typeof node !== 'object' || node === null) return [];
  if ('en' in node) return ['en', 'en-US'].flatMap((tag) => (node[tag] ? [{place: `${path} (${tag})`, text: node[tag]}] : []));
  return Object.entries(node).flatMap(([key, child]) => recorded(child, `${path}.${child?.id ?? key}`));
}

/** What the widgets say in a sentence, and how each figure is heard. */
const said = locales.flatMap((locale) => [
  ...figures.flatMap(({id}) => {
    const {sentence, fact} = keyFigureContent(id, bundledDataset, locale);
    return [
      {place: `sentence of ${id}`, text: sentence},
      {place: `speech of ${id}`, text: fact.speech},
    ];
  }),
  ...figures
    .filter(({parts}) => parts)
    .map(({id}) => ({place: `sentence of the breakdown ${id}`, text: breakdownContent(id, bundledDataset, locale).sentence})),
  ...organizations.map(({id}) => ({
    place: `sentence of the profile of ${id}`,
    text: organizationProfileContent({organization: id, sections: []}, bundledDataset, locale).sentence,
  })),
  ...regions.flatMap(({id, topics}) =>
    ['', ...Object.keys(topics)].map((topic) => ({
      place: `sentence of the strip ${id} ${topic}`,
      text: regionFactStripContent({region: id, topic, figures: []}, bundledDataset, locale).sentence,
    })),
  ),
]);

/** The messages, as the source has them. */
const messages = [...readFileSync('locales/fr.xlf', 'utf8').matchAll(/<trans-unit id="([^"]+)">\s*<source>([\s\S]*?)<\/source>/g)].map(
  ([, id, text]) => ({place: `message ${id}`, text: text.replace(/<[^>]+>/g, ' … ')}),
);

/** Documents and pages, a paragraph each. */
const documents = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...['docs', 'builder', 'stories'].flatMap((folder) =>
    readdirSync(folder, {recursive: true})
      .filter((name) => /\.(md|mdx|html)$/.test(name))
      .map((name) => `${folder}/${name}`),
  ),
].flatMap((path) =>
  readFileSync(path, 'utf8')
    .split(/\n\s*\n/)
    .map((text) => ({place: path, text})),
);

const senses = clauses.flatMap((one) => one.clauses.map(({sense}) => ({place: `sense in paragraph ${one.paragraph}`, text: sense})));
const {description} = JSON.parse(readFileSync('package.json', 'utf8'));

/** Every English text of ours that a reader or a webmaster can see, with its place. */
export const englishTexts = [
  ...recorded(bundledDataset, 'dataset'),
  ...said,
  ...messages,
  ...documents,
  ...senses,
  {place: 'package.json', text: description},
];
