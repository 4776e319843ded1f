// README and docs/: short, in step in every language, and true: tables, links, snippets, what they say of size and browsers.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {after, describe, it} from 'node:test';
import {figuresIn} from '../dist/esm/model/dataset.js';
import {checkDataset} from '../dist/esm/schema/check-dataset.js';
import {budget} from '../scripts/size.mjs';
import {copyProject} from './tools/copy.mjs';
import {open} from './tools/host.mjs';
import {withHost} from './tools/with-host.mjs';
import {anchorOf, headingsOf, linksOf, placesOf, proseOf, snippetsOf} from './tools/markdown.mjs';

const read = (path) => readFileSync(path, 'utf8');
const pagesIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort();

/** Languages that the documents were written anew in, beside English. */
const languages = readdirSync('locales').flatMap((file) => /^docs\.(.+)\.json$/.exec(file)?.[1] ?? []);
const pages = pagesIn('docs');

/** Every document in English, and what stands for it in another language. */
const originals = ['README.md', ...pages.map((page) => `docs/${page}`)];
/** The folder of the documents that a README leads to. */
const folderOf = (readme) => (readme === 'README.md' ? 'docs' : `docs/${readme.split('.')[1]}`);
const inLanguage = (path, language) => path.replace(/^README/, `README.${language}`).replace(/^docs\//, `docs/${language}/`);
const documents = [...originals, ...languages.flatMap((language) => originals.map((path) => inLanguage(path, language)))];

/** A snippet without what is written for readers, in their language. */
const bare = ({language, code}) => ({
  language,
  code: language === 'html' ? code.replace(/>[^<]*</g, '><').replace(/ lang="\w+"/g, '') : code,
});

describe('the documents', () => {
  it('are there in French, with a page for each subject', () => {
    assert.ok(languages.includes('fr'));
    assert.ok(pages.length >= 8, `only ${pages}`);
    for (const language of languages) assert.deepEqual(pagesIn(`docs/${language}`), pages);
  });

  for (const language of languages) {
    for (const path of originals) {
      it(`has the same headings, tables and snippets in ${inLanguage(path, language)} as in ${path}`, () => {
        const [original, other] = [path, inLanguage(path, language)].map(read);
        const levels = (text) => headingsOf(text).map(({level, words}) => `${level} ${words.startsWith('`') ? words : ''}`);
        assert.deepEqual(levels(other), levels(original));
        assert.deepEqual(placesOf(other), placesOf(original));
        assert.deepEqual(snippetsOf(other).map(bare), snippetsOf(original).map(bare));
        const rows = (text) =>
          proseOf(text)
            .split('\n')
            .filter((line) => line.startsWith('|')).length;
        assert.equal(rows(other), rows(original));
      });
    }
  }

  for (const path of [...documents, 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'llms.txt']) {
    it(`has no dead link in ${path}`, () => {
      for (const link of linksOf(read(path)).filter((target) => !/^https?:/.test(target))) {
        const [file, anchor] = link.split('#');
        const target = file ? join(dirname(path), file) : path;
        assert.ok(existsSync(target), link);
        if (anchor) assert.ok(headingsOf(read(target)).map(anchorOf).includes(anchor), link);
      }
    });
  }

  it('names nothing that there is not', () => {
    const {modules} = JSON.parse(read('dist/custom-elements.json'));
    const {organizations, regions} = JSON.parse(read('dist/dataset.json'));
    const owners = [...organizations, ...regions];
    const elements = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
    const known = new Set([
      ...elements.flatMap(({tagName, cssProperties}) => [`<${tagName}`, ...cssProperties.map(({name}) => name)]),
      ...owners.flatMap(({id, figures}) => Object.keys(figures).map((name) => `${id}.${name}`)),
    ]);
    const ids = owners.map(({id}) => id).join('|');
    const name = new RegExp(`<lifesci-[a-z-]+|--lifesci-[a-z-]+|(?<![\\w-])(?:${ids})\\.[a-z-]+`, 'g');
    for (const path of documents)
      assert.deepEqual(
        (read(path).match(name) ?? []).filter((one) => !known.has(one)),
        [],
        path,
      );
  });

  for (const path of ['docs/partners.md', ...languages.map((language) => inLanguage('docs/partners.md', language))])
    it(`has a whole file of a partner’s in ${path}, in which nothing is wrong`, () => {
      const file = snippetsOf(read(path)).find(({language, code}) => language === 'json' && code.includes('"organizations"'));
      const {faults, dataset, languages: spoken} = checkDataset(file.code);
      assert.deepEqual(faults, []);
      assert.deepEqual(spoken, ['en', 'fr']);
      assert.ok(Object.keys(dataset.organizations[0].figures).length >= 3);
      // What the page asks for is in it.
      const known = [...figuresIn(dataset)].map(({id}) => id);
      const asked = [...read(path).matchAll(/figure="(example\.[^"]+)"/g)].map(([, id]) => id);
      assert.ok(asked.length);
      for (const id of asked) assert.ok(known.includes(id), id);
    });

  for (const readme of documents.filter((path) => path.startsWith('README'))) {
    it(`is one screen in ${readme}, from where every page can be reached`, () => {
      const text = read(readme);
      assert.ok(text.split('\n').length <= 90);
      const folder = folderOf(readme);
      const reached = new Set(linksOf(text));
      for (const page of pages) assert.ok(reached.has(`${folder}/${page}`), page);
    });

    it(`gives each widget a line of margin in ${readme}, as the examples and the document on the look do`, () => {
      const rule = (text) => /lifesci-[^`}>]*\{\s*margin-block: 1\.5em;?\s*\}/.exec(text)?.[0].replace(/;|\s+/g, '');
      const expected = rule(read('docs/look.md'));
      for (const path of [readme, 'builder/examples.html', `${folderOf(readme)}/look.md`]) assert.equal(rule(read(path)), expected, path);
      const blocks = readdirSync('src/elements').filter((name) => name !== 'figure');
      assert.deepEqual(expected.split('{')[0].split(',').sort(), [...blocks.map((name) => `lifesci-${name}`), 'div[data-lifesci]'].sort());
    });

    it(`says in ${readme} how large the script may be and what browsers it needs`, () => {
      const [, ...minimum] = /Chrome and Edge (\d+), Firefox (\d+), Safari ([\d.]+)/.exec(read('src/ui/element/define.ts'));
      const text = read(readme).replaceAll('\u00a0', ' ');
      assert.match(text, new RegExp(`\\b${Math.ceil(budget / 1000)} k[Bo]\\b`));
      for (const [index, name] of ['Edge', 'Firefox', 'Safari'].entries()) assert.ok(text.includes(`${name} ${minimum[index]},`), name);
    });
  }

  it('has French typography', () => {
    const wrong = /[^\u202f\s|][;!?](?= |$)| [;:!?»%]|«[^\u00a0]|[^\u00a0]»|\d \d{3}|\w'\w|[“”]/gm;
    const french = documents.filter((path) => /[./]fr[./]/.test(path));
    const said = french.map((path) => [path, proseOf(read(path)).replace(/`[^`]*`|\]\([^)]*\)/g, '`')]);
    const words = Object.values(JSON.parse(read('locales/docs.fr.json'))).map((text) => text.replace(/`[^`]*`/g, '`'));
    for (const [path, text] of [...said, ['locales/docs.fr.json', words.join('\n')]]) {
      const lines = text.split('\n').filter((line) => !/^\|[ -|]*$/.test(line));
      assert.deepEqual(
        lines.flatMap((line) => line.replace(/ +\|/g, '|').match(wrong) ?? []),
        [],
        path,
      );
    }
  });
});

describe('the reference', () => {
  const {modules} = JSON.parse(read('dist/custom-elements.json'));
  const elements = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);

  for (const path of ['docs/reference.md', ...languages.map((language) => `docs/${language}/reference.md`)])
    it(`has in ${path} all of every element, in its place, and nothing else`, () => {
      const sections = Object.fromEntries(
        read(path)
          .split(/^## /m)
          .slice(1)
          .map((text) => [/`<(.+?)>`/.exec(text)[1], text]),
      );
      assert.deepEqual(
        Object.keys(sections),
        elements.map(({tagName}) => tagName),
      );
      for (const {tagName, attributes, members, cssParts, cssProperties, cssStates, events} of elements) {
        const rows = [...sections[tagName].matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
        const named = [attributes, members.filter(({attribute}) => !attribute), cssParts, cssProperties].flat().map(({name}) => name);
        assert.deepEqual(rows, [...named, ...cssStates.map(({name}) => `:state(${name})`), ...events.map(({name}) => name)], tagName);
      }
    });
});

describe('the snippets for frameworks', () => {
  const dense = (text) => text.replace(/\s+/g, '');
  const stacks = readdirSync('tests/stacks', {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name !== 'package-lock.json' && !entry.parentPath.includes('node_modules'))
    .map(({parentPath, name}) => dense(read(join(parentPath, name))));

  it('are those that the stacks are made of', () => {
    const snippets = ['frameworks', 'server']
      .flatMap((page) => snippetsOf(read(`docs/${page}.md`)))
      .filter(({language}) => !['sh', 'html'].includes(language));
    assert.ok(snippets.length >= 12, `only ${snippets.length}`);
    for (const {code} of snippets)
      assert.ok(
        stacks.some((text) => text.includes(dense(code))),
        code,
      );
  });
});

describe('the tables of the documents', () => {
  const copy = copyProject(['dist', 'docs', 'README.md', 'README.fr.md', 'llms.txt', 'tests/stacks', '.prettierrc.json']);
  const check = () => copy.run('node', 'scripts/docs.mjs', '--check');
  const change = (path, alter) => writeFileSync(join(copy.folder, path), alter(read(path)));
  after(copy.remove);

  it('are what the manifest and the dataset say', () => check());

  it('are told apart from others, by page', () => {
    change('docs/figures.md', (text) => text.replace('300 members', '301 members'));
    assert.throws(check, ({stderr}) => /^docs\/figures\.md: .*npm run docs/.test(stderr));
    change('docs/figures.md', (text) => text);
    change('llms.txt', (text) => text.replace('over 300 members', 'over 301 members'));
    assert.throws(check, ({stderr}) => /^llms\.txt: .*npm run docs/.test(stderr));
    change('llms.txt', (text) => text);
  });

  it('have every word in every language, and no word that is not needed', () => {
    const path = 'locales/docs.fr.json';
    const altered = (alter) => change(path, (text) => JSON.stringify(alter(JSON.parse(text))));
    altered((all) => Object.fromEntries(Object.entries(all).filter(([english]) => english !== 'attribute')));
    assert.throws(check, ({stderr}) => stderr.includes(`${path} lacks: attribute\n`));
    altered((all) => ({...all, 'said by nobody': 'dit par personne'}));
    assert.throws(check, ({stderr}) => stderr.includes(`${path} has what nobody says any more: said by nobody\n`));
    change(path, (text) => text);
    check();
  });
});

describe('the snippets of the documents', () => {
  const snippets = documents.flatMap((path) =>
    snippetsOf(read(path))
      .filter(({language}) => language === 'html')
      .map(({code}, index) => ({name: `snippet ${index + 1} of ${path}`, code})),
  );
  const hash = createHash('sha384').update(readFileSync('dist/lifesci-widgets.js')).digest('base64');
  const script = '<script src="lifesci-widgets.js" defer></script>';
  const answers = Object.fromEntries(
    snippets.map(({code}, index) => [
      `/${index}`,
      `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${code.includes('<script') ? '' : script}${code.replace('sha384-…', `sha384-${hash}`)}`,
    ]),
  );
  // The file that a partner's page names is the one that stands below it.
  const [figures] = snippetsOf(read('docs/partners.md')).filter(
    ({language, code}) => language === 'json' && code.includes('"organizations"'),
  );
  answers['/figures.json'] = figures.code;
  const place = withHost(answers);

  it('are there', () => assert.ok(snippets.length >= 10, `only ${snippets.length}`));

  for (const [index, {name, code}] of snippets.entries()) {
    it(`shows widgets, and the console says nothing: ${name}`, async () => {
      const {page, messages} = await open(place.browser, `${place.host.address}/${index}`);
      const shown = await page.$$eval('*', (all) => {
        const rootOf = (element) => (element.dataset.lifesci ? element.shadowRoot?.firstElementChild : element)?.shadowRoot;
        return all.filter((element) => rootOf(element)?.querySelector('.widget')).length;
      });
      assert.equal(shown, code.match(/<lifesci-(?!dataset)|data-lifesci=/g)?.length ?? 0);
      assert.equal(await page.evaluate(() => Boolean(customElements.get('lifesci-key-figure'))), true);
      assert.deepEqual(messages, []);
      await page.close();
    });
  }
});
