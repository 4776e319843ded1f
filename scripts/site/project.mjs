// What the pages of a site are written from: figures, documents, heights, corrections, hashes, pictures.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {bundledDataset} from '../../dist/esm/data/bundled-dataset.js';
import {allLocales} from '../../dist/esm/locale/generated/locale-codes.js';
import {localeFrom} from '../../dist/esm/locale/locale.js';

const read = (path) => readFileSync(path, 'utf8');
const readJson = (path) => JSON.parse(read(path));

const namesIn = (folder) => readdirSync(folder).filter((name) => name.endsWith('.md'));

/** The line by which a document leads to the same in another language; the pages have one of their own. */
const elsewhere = /^\[[^\]]+\]\(README[^)]*\)\n/m;

const ofLanguage = (language, folder, readme) => [
  {source: readme, language, name: 'index', text: read(readme).replace(elsewhere, '')},
  ...namesIn(folder).map((file) => ({source: `${folder}/${file}`, language, name: file.slice(0, -3), text: read(`${folder}/${file}`)})),
];

/** The languages into which the documents of partners are translated: each has a folder. */
export const translations = readdirSync('docs', {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);

/** The documents of the project: those of partners in every language, the others in English. */
const documents = () => [
  ...ofLanguage('en', 'docs', 'README.md'),
  ...translations.flatMap((language) => ofLanguage(language, `docs/${language}`, `README.${language}.md`)),
  ...['CHANGELOG', 'CONTRIBUTING', 'SECURITY'].map((name) => ({
    source: `${name}.md`,
    language: 'en',
    name: name.toLowerCase(),
    text: read(`${name}.md`),
  })),
];

/** The day of a version, as the changelog has it. */
export const publishedOn = (version) =>
  read('CHANGELOG.md')
    .split('\n')
    .flatMap((line) => (line.startsWith(`## ${version} - `) ? [line.slice(-10)] : []))[0];

/** What the pages of any site are written from. */
const anySite = (base, folder) => {
  const pictures = join(folder, 'pictures');
  return {
    base,
    integrity: readJson('dist/integrity.json'),
    pictures: new Set(existsSync(pictures) ? readdirSync(pictures).map((name) => `pictures/${name}`) : []),
    heights: readJson('docs/heights.json'),
  };
};

/**
 * The site of the package's figures, as its pages must know it.
 * @param base The address at which it will stand, if anyone said.
 * @param folder Where it is written; the pictures are there already.
 */
export const projectSite = (base, folder) => ({
  ...anySite(base, folder),
  dataset: bundledDataset,
  locales: allLocales.map(localeFrom),
  documents: documents(),
  corrections: readJson('docs/corrections.json'),
});

/**
 * The site of a partner's own figures, as its pages must know it.
 * @param file The file.
 * @param base The address at which it will stand, if anyone said.
 * @param folder Where it is written; the pictures are there already.
 */
export const ownSite = ({dataset, languages, provided, contact, corrections}, base, folder) => ({
  ...anySite(base, folder),
  ...{dataset, corrections, own: {provided, contact}},
  locales: languages.map(localeFrom),
  documents: [],
});
