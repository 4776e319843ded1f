// The package in the stacks that applications are made with: installed from its tarball, type-checked, built, and opened in a browser.
// STACKS names some of them: STACKS=next,vue npm run test:stacks
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {stripVTControlCharacters} from 'node:util';
import sirv from 'sirv';
import {alone, compressed} from '../../scripts/size.mjs';
import {launch, open} from '../tools/host.mjs';
import {renderedWords, rightId, stacks, words, wrongId} from './stacks.mjs';
import {snippetWidgets} from '../tools/snippet-widgets.mjs';
import {appOf, packInto} from './tools/app.mjs';
import {pastedFiles} from './tools/pasted.mjs';
import {filesWithErrors} from './tools/type-errors.mjs';

const asked = process.env.STACKS?.split(',') ?? Object.keys(stacks);
const packed = mkdtempSync(join(tmpdir(), 'lifesci-packed-'));
const tarball = packInto(packed);
let browser;
before(async () => {
  browser = await launch();
});
after(async () => {
  await browser.close();
  rmSync(packed, {recursive: true});
});

/** Runs a command; if it fails, throws an error that has its output. */
async function outputOf(action) {
  try {
    return await action();
  } catch (error) {
    throw new Error(`${error.message}\n${error.stdout ?? ''}\n${error.stderr ?? ''}`, {cause: error});
  }
}

/** What a command says, whether it fails or not. */
async function whatever(action) {
  try {
    return await action();
  } catch ({stdout, stderr}) {
    return `${stdout}\n${stderr}`;
  }
}

/** Runs in the page: what is painted of the breakdown, and how often it stands there. */
function breakdownIn() {
  const {shadowRoot} = document.querySelector('lifesci-breakdown');
  const printed = [...shadowRoot.querySelectorAll('.label')].map(({textContent}) => textContent.replace(/\s/g, ' ').trim());
  return {printed, count: shadowRoot.querySelectorAll('.widget').length, height: shadowRoot.host.offsetHeight};
}

/** The breakdown on the page in a folder, without scripts and with them. */
async function breakdownsIn(folder) {
  const server = createServer(sirv(folder, {dev: true}));
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const shown = [];
  try {
    for (const runs of [false, true]) {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(runs);
      await page.goto(`http://127.0.0.1:${server.address().port}/`, {waitUntil: 'networkidle0'});
      const isDefined = runs && (await page.evaluate(() => Boolean(customElements.get('lifesci-breakdown'))));
      shown.push({...(await page.evaluate(breakdownIn)), isDefined});
      await page.close();
    }
  } finally {
    server.close();
  }
  return shown;
}

/** Runs in the page: what is painted of a widget, and the words inside its tag. */
function widgetIn(tag) {
  const plain = (text) => text?.replace(/\s+/g, ' ').trim();
  const widget = document.querySelector(tag);
  return {painted: plain(widget?.shadowRoot?.querySelector('.widget')?.innerText), words: plain(widget?.textContent)};
}

/** Each widget on the page in a folder, and what the console says. */
async function widgetsIn(folder, tags) {
  const server = createServer(sirv(folder, {dev: true}));
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const {page, messages} = await open(browser, `http://127.0.0.1:${server.address().port}/`);
  const shown = [];
  for (const tag of tags) shown.push(await page.evaluate(widgetIn, tag));
  await page.close();
  server.close();
  return {shown, messages: messages.filter((message) => !/favicon|404/.test(message))};
}

/** What readers of the page in a folder see: the words inside the tags, what the widgets say, the level of their headings. */
async function shownIn(folder) {
  const server = createServer(sirv(folder, {dev: true}));
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const {page, messages} = await open(browser, `http://127.0.0.1:${server.address().port}/`);
  const shown = await page.evaluate(() => {
    const [figure, profile] = ['lifesci-key-figure', 'lifesci-organization-profile'].map((tag) => document.querySelector(tag));
    const text = (node) => node?.textContent.replace(/\s+/g, ' ').trim();
    return {
      words: [text(figure), text(profile)],
      figure: ['bound', 'value', 'label'].map((part) => text(figure?.shadowRoot?.querySelector(`[part~=${part}]`))).join(' '),
      heading: text(profile?.shadowRoot?.querySelector('h3')),
    };
  });
  await page.close();
  server.close();
  return {...shown, messages: messages.filter((message) => !/favicon|404/.test(message))};
}

/** Describes what one stack shows. */
function describeStack(name) {
  const {build = [], types, site, served, rendered, warned = [], snippets, test, card} = stacks[name];
  describe(name, {concurrency: 1}, () => {
    let app;
    let missing;
    before(async () => {
      app = appOf(name, tarball);
      try {
        await app.install();
      } catch (error) {
        // What the registry does not give is missing; a lockfile that is out of step, or a package that is not its own, is a fault.
        const [, code] = /npm error code (\S+)/.exec(error.stderr) ?? [];
        if (!code || /^E(USAGE|INTEGRITY|JSONPARSE|RESOLVE)$/.test(code)) throw error;
        missing = `could not be had: ${/npm error (?!code)(.+)/.exec(error.stderr)?.[1] ?? error.message}`;
      }
    });
    after(() => app.remove());

    /** A test that is skipped, and says so, where the stack could not be installed. */
    const check = (title, action) =>
      it(title, async (context) => {
        if (missing) return context.skip(missing);
        await action(context);
      });

    if (test) check('runs its tests', async () => void (await outputOf(() => app.run(test))));
    if (build.length)
      check('builds', async () => {
        for (const command of build) await outputOf(() => app.run(command));
      });

    if (types)
      check('takes ids that there are, and no other', async () => {
        const wrong = types.page.replace(/[^/]+(?=\.\w+$)/, (file) => `${file.replace(/\W/g, '')}-wrong`);
        app.write(wrong, app.read(types.page).replace(rightId, wrongId));
        const output = stripVTControlCharacters(await whatever(() => app.run(types.command)));
        rmSync(join(app.folder, wrong));
        assert.deepEqual(filesWithErrors(output), [wrong], output);
        assert.ok(output.includes(wrongId), output);
      });

    if (served)
      check('serves the words of its author, and the attributes', () => {
        const html = app.read(join(site, 'index.html'));
        for (const said of words) assert.ok(html.includes(said), said);
        assert.match(html, /<lifesci-organization-profile[^>]* heading-level="?3"?/);
      });

    if (rendered)
      check('shows a widget from its server without any script, and once with the script', async () => {
        const [, root] = /<lifesci-breakdown[^>]*><template shadowrootmode="open">(.*?)<\/template>/s.exec(
          app.read(join(site, 'index.html')),
        );
        for (const said of renderedWords) assert.ok(root.replace(/\s|&nbsp;/g, ' ').includes(said), said);
        const [without, script] = await breakdownsIn(join(app.folder, site));
        assert.ok(without.height > 100 && renderedWords.every((said) => without.printed.includes(said)), JSON.stringify(without));
        assert.deepEqual(script, {...without, count: 1, isDefined: true});
      });

    if (site)
      check('shows the widgets', async () => {
        assert.deepEqual(await shownIn(join(app.folder, site)), {words, figure: 'over 300 members', heading: 'Sanofi', messages: warned});
      });

    if (snippets)
      check('shows every widget as the embed builder writes it', async () => {
        for (const [path, text] of Object.entries(pastedFiles(snippets))) app.write(path, text);
        for (const command of build) await outputOf(() => app.run(command));
        const output = stripVTControlCharacters(await whatever(() => app.run(types.command)));
        assert.deepEqual(filesWithErrors(output), [], output);
        const {shown, messages} = await widgetsIn(join(app.folder, site), Object.keys(snippetWidgets));
        Object.values(snippetWidgets).forEach(({words, painted}, index) => {
          assert.equal(shown[index].words, words.en);
          for (const part of painted.en) assert.ok(shown[index].painted?.includes(part), `${part}: ${shown[index].painted}`);
        });
        assert.deepEqual(messages, []);
      });

    if (card)
      check(`weighs at least ${alone} bytes less than the script, with the key figure alone`, (context) => {
        const [bytes, script] = [join(app.folder, card), join(app.folder, 'node_modules/lifesci-widgets/dist/lifesci-widgets.js')].map(
          (path) => compressed(readFileSync(path)),
        );
        context.diagnostic(`${name}: ${bytes} bytes, the script ${script}, ${script - bytes} less`);
        assert.ok(bytes <= script - alone, `${bytes} bytes`);
      });
  });
}

// As many at once as there are processors; the tests of one stack after each other.
describe('each stack', {concurrency: availableParallelism()}, () => asked.forEach(describeStack));

describe('the stacks', () => {
  const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
  const {dependencies} = json('package.json');
  const folders = readdirSync(import.meta.dirname, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && entry.name !== 'tools')
    .map(({name}) => name);

  it('are each a folder, and each folder is one', () => {
    assert.deepEqual(folders.sort(), Object.keys(stacks).sort());
    for (const name of asked) assert.ok(stacks[name], `no such stack: ${name}`);
  });

  for (const name of folders)
    it(`have in ${name} what the package depends on, in its version, and not the package itself`, () => {
      const {packages} = json(join(import.meta.dirname, name, 'package-lock.json'));
      for (const [dependency, version] of Object.entries(dependencies))
        assert.equal(packages[`node_modules/${dependency}`]?.version, version, dependency);
      assert.equal(packages['node_modules/lifesci-widgets'], undefined);
    });
});
