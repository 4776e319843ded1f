// Writes what the documents have from elsewhere: the tables of docs/ from the manifest and the dataset, the heights from docs/heights.json,
// the accessibility statement from docs/accessibility.json, and llms.txt; in English, and in each language that has a file of their words,
// locales/docs.<language>.json. With --check it only compares.
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import prettier from 'prettier';
import {tablesIn} from './docs-tables.mjs';
import {llmsText} from './llms.mjs';

/** Folders of the documents by language. */
const folders = {en: 'docs'};
const words = {};
for (const file of readdirSync('locales')) {
  const [, language] = /^docs\.(.+)\.json$/.exec(file) ?? [];
  if (!language) continue;
  folders[language] = `docs/${language}`;
  words[language] = {path: `locales/${file}`, texts: JSON.parse(readFileSync(`locales/${file}`, 'utf8'))};
}

const problems = new Set();

/** A way to say what stands in English in the manifest and in the scripts in another language, and a list of what was said. */
function sayIn(language) {
  if (!words[language]) return {say: (text) => text, finish() {}};
  const {path, texts} = words[language];
  const unused = new Set(Object.keys(texts));
  const say = (text) => {
    unused.delete(text);
    if (!Object.hasOwn(texts, text)) problems.add(`${path} lacks: ${text}`);
    return texts[text] ?? text;
  };
  return {say, finish: () => unused.forEach((text) => problems.add(`${path} has what nobody says any more: ${text}`))};
}

/** Fills the places of a text that are marked with the names of tables. */
const filled = (text, tables) =>
  Object.entries(tables).reduce(
    (all, [name, content]) =>
      all.replace(new RegExp(`(<!-- ${name} -->)[\\s\\S]*(<!-- /${name} -->)`), (_, start, end) => `${start}\n\n${content}\n\n${end}`),
    text,
  );

/** Writes a document that has changed, or says so. */
function keep(path, text) {
  if (existsSync(path) && text === readFileSync(path, 'utf8')) return;
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else problems.add(`${path}: it is not what the manifest and the dataset say; run "npm run docs".`);
}

for (const [language, folder] of Object.entries(folders)) {
  const {say, finish} = sayIn(language);
  const tables = tablesIn(language, say);
  finish();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
    const path = `${folder}/${file}`;
    keep(
      path,
      await prettier.format(filled(readFileSync(path, 'utf8'), tables), {...(await prettier.resolveConfig(path)), parser: 'markdown'}),
    );
  }
}
keep('llms.txt', llmsText());

for (const problem of problems) console.error(problem);
if (problems.size) process.exitCode = 1;
