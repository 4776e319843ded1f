// The files of the site that are copied as they are: the builder and the examples at its door, the package in a folder of its version and
// in `latest`.
import {cpSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {translations} from './project.mjs';

/** What Node runs, and no page; and what editors read. */
const isNotForPages = /^(server|types|esm\/(cli|server)|server\.licenses\.txt|vscode\.|web-types)/;

/** The folder of the site that holds the package as it is now, and never changes. */
export const versionFolder = () => `v${JSON.parse(readFileSync('package.json', 'utf8')).version}`;

/**
 * Copies the files.
 * @param folder The folder of the site.
 */
export function copyFiles(folder) {
  const copies = {
    ...Object.fromEntries(
      ['index.html', 'builder.css', 'examples.html', 'examples.css', 'icon.svg'].map((name) => [name, `builder/${name}`]),
    ),
    ...Object.fromEntries(['base.css', 'site.css', 'pages.css'].map((name) => [name, `pages/${name}`])),
    'heights.json': 'docs/heights.json',
    'llms.txt': 'llms.txt',
    'LICENSE.txt': 'LICENSE',
    'en/docs/widgets.png': 'docs/widgets.png',
    ...Object.fromEntries(translations.map((language) => [`${language}/docs/widgets.png`, `docs/${language}/widgets.png`])),
  };
  for (const [to, from] of Object.entries(copies)) cpSync(from, join(folder, to));
  const files = readdirSync('dist', {recursive: true}).filter((path) => !isNotForPages.test(path) && statSync(join('dist', path)).isFile());
  for (const place of [versionFolder(), 'latest']) for (const path of files) cpSync(join('dist', path), join(folder, place, path));
}
