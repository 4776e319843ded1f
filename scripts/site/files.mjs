// The files of the site that are copied as they are: the builder and the examples at its door, the package in a folder of its version and
// in `latest`.
import {cpSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {translations} from './project.mjs';

/** What Node runs, and no page; and what editors read. */
const isNotForPages = /^(server|types|esm\/(cli|server)|server\.licenses\.txt|vscode\.|web-types)/;

/** The folder of the site that holds the package as it is now, and never changes. */
export const versionFolder = () => `v${JSON.parse(readFileSync('package.json', 'utf8')).version}`;

/** What every page needs. */
const shared = {
  'icon.svg': 'builder/icon.svg',
  ...Object.fromEntries(['base.css', 'site.css', 'pages.css'].map((name) => [name, `pages/${name}`])),
  'LICENSE.txt': 'LICENSE',
};

/** What stands beside the package's own figures: the builder, the examples, what documents show. */
const ours = {
  ...Object.fromEntries(['index.html', 'builder.css', 'examples.html', 'examples.css'].map((name) => [name, `builder/${name}`])),
  'llms.txt': 'llms.txt',
  'heights.json': 'docs/heights.json',
  'en/docs/widgets.png': 'docs/widgets.png',
  ...Object.fromEntries(translations.map((language) => [`${language}/docs/widgets.png`, `docs/${language}/widgets.png`])),
};

/**
 * Copies the files.
 * @param folder The folder of the site.
 * @param isOwn Whether it shows a partner's own figures.
 */
export function copyFiles(folder, isOwn) {
  for (const [to, from] of Object.entries({...shared, ...(!isOwn && ours)})) cpSync(from, join(folder, to));
  const files = readdirSync('dist', {recursive: true}).filter((path) => !isNotForPages.test(path) && statSync(join('dist', path)).isFile());
  for (const place of [versionFolder(), 'latest']) for (const path of files) cpSync(join('dist', path), join(folder, place, path));
}
