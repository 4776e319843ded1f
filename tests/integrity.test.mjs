// dist/integrity.json: the hashes of what a page may load, and browsers that hold a page to them.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {launch, open, serve} from './tools/host.mjs';

const {name, version, files} = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const script = 'lifesci-widgets.js';
const tag = '<lifesci-key-figure figure="medicen.members">Over 300 members</lifesci-key-figure>';
const page = (head) => `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${head}${tag}`;

/** The modules by the names under which they import each other, as a page without a bundler has them, with their hashes. */
function importMap() {
  const places = {
    lit: '/lit/index.js',
    'lit/': '/lit/',
    'lit-html': '/lit-html/lit-html.js',
    'lit-html/': '/lit-html/',
    'lit-element/': '/lit-element/',
    '@lit/reactive-element': '/@lit/reactive-element/reactive-element.js',
    '@lit/reactive-element/': '/@lit/reactive-element/',
    '@lit/localize': '/@lit/localize/lit-localize.js',
    tslib: '/tslib/tslib.es6.js',
  };
  const imports = Object.fromEntries(Object.entries(places).map(([from, to]) => [from, `/node_modules${to}`]));
  const integrity = Object.fromEntries(Object.entries(files).map(([path, hash]) => [`/dist/${path}`, hash]));
  return `<script type="importmap">${JSON.stringify({imports, integrity})}</script>`;
}

const element = 'esm/elements/key-figure/lifesci-key-figure.js';
const withScript = page(`<script src="${script}" integrity="${files[script]}" defer></script>`);
const withModules = page(`${importMap()}<script type="module" src="/dist/${element}"></script>`);
const changed = (path) => `${readFileSync(`dist/${path}`, 'utf8')}\n`;

describe('dist/integrity.json', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  /** Whether a page shows the widget, and what the console says. */
  async function shown(answers, folder) {
    const host = await serve(answers, folder);
    const {page: tab, messages} = await open(browser, `${host.address}/`);
    const shows = await tab.evaluate(() => Boolean(document.querySelector('lifesci-key-figure').shadowRoot?.querySelector('.widget')));
    await tab.close();
    host.close();
    return {shows, messages};
  }

  it('has the version, and the hash of every script, module and style sheet in dist for pages and of the dataset, as they are', () => {
    const {name: its, version: current} = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual([name, version], [its, current]);
    const loaded = readdirSync('dist', {recursive: true}).filter(
      (path) => /\.(js|css)$/.test(path) && !/^(server|esm\/(cli|server))\//.test(path),
    );
    assert.ok(loaded.includes(script) && loaded.length > 50);
    assert.deepEqual(Object.keys(files).sort(), [...loaded, 'dataset.json'].sort());
    for (const [path, hash] of Object.entries(files)) {
      assert.ok(existsSync(`dist/${path}`), path);
      assert.equal(
        hash,
        `sha384-${createHash('sha384')
          .update(readFileSync(`dist/${path}`))
          .digest('base64')}`,
        path,
      );
    }
  });

  it('lets a page load the script', async () => {
    assert.deepEqual(await shown({'/': withScript}), {shows: true, messages: []});
  });

  it('has a browser refuse the script with one byte more', async () => {
    const {shows, messages} = await shown({'/': withScript, [`/${script}`]: changed(script)});
    assert.equal(shows, false);
    assert.match(messages.join(), /integrity/);
  });

  it('lets a page without a bundler load the modules', async () => {
    assert.deepEqual(await shown({'/': withModules}, '.'), {shows: true, messages: []});
  });

  it('has a browser refuse a module with one byte more, wherever it is imported', async () => {
    const path = 'esm/model/own.js';
    const {shows, messages} = await shown({'/': withModules, [`/dist/${path}`]: changed(path)}, '.');
    assert.equal(shows, false);
    assert.match(messages.join(), /integrity/);
  });
});
