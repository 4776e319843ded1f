// The page of examples: it works under its own strict policy and from a file, and its examples say what the widgets show.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {elements} from './tools/examples.mjs';
import {launch, open, serve} from './tools/host.mjs';

/** Runs in the page: each example, as it is written and as its widget says it. */
function examplesIn() {
  return [...document.querySelectorAll('.example')].map((example) => {
    const widget = [...example.querySelectorAll('*')].find(({localName}) => customElements.get(localName));
    return {
      lang: example.closest('section').lang,
      tagName: widget.localName,
      code: example.querySelector('code').textContent,
      attributes: [...widget.attributes].map(({name, value}) => [name, value]),
      words: widget.textContent,
      shown: widget.sentence,
    };
  });
}

const oneLine = (text) => text.replace(/[ \n]+/g, ' ').trim();
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

describe('the examples', () => {
  let browser;
  let host;
  before(async () => {
    host = await serve(
      {'/latest/lifesci-widgets.js': readFileSync('dist/lifesci-widgets.js'), '/base.css': readFileSync('pages/base.css')},
      'builder',
    );
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    host?.close();
  });

  it('have no error, ask nobody else and keep nothing', async () => {
    const {page, requests, messages} = await open(browser, `${host.address}/examples.html`);
    assert.deepEqual(messages, []);
    assert.ok(
      requests.every((url) => url.startsWith(host.address)),
      requests.join('\n'),
    );
    assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), ['', 0, 0]);
    await page.close();
  });

  it('show every widget in both languages, with its tag under it, whose words are what the widget shows', async () => {
    const {page} = await open(browser, `${host.address}/examples.html`);
    const examples = await page.evaluate(examplesIn);
    assert.ok(examples.length >= 14, `${examples.length} examples`);
    for (const {tagName, code, attributes, words, shown} of examples) {
      const written = attributes.map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ` ${name}`)).join('');
      assert.equal(code, `<${tagName}${written}>${escaped(shown)}</${tagName}>`);
      assert.equal(oneLine(words), shown);
      assert.notEqual(shown, '');
    }
    const registered = await page.evaluate(
      (tags) => tags.filter((tag) => customElements.get(tag)),
      elements.map(({tagName}) => tagName),
    );
    assert.ok(registered.length >= 5);
    for (const lang of ['en', 'fr']) {
      const its = examples.filter((example) => example.lang === lang).map(({tagName}) => tagName);
      assert.deepEqual(
        registered.filter((tag) => !its.includes(tag)),
        [],
      );
    }
    await page.close();
  });

  it('show from a file: address too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'examples-'));
    for (const path of ['builder/examples.html', 'builder/examples.css', 'pages/base.css', 'builder/icon.svg'])
      cpSync(path, `${folder}/${path.split('/')[1]}`);
    cpSync('dist/lifesci-widgets.js', `${folder}/latest/lifesci-widgets.js`);
    const {page, messages} = await open(browser, pathToFileURL(`${folder}/examples.html`).href);
    assert.deepEqual(messages, []);
    assert.ok(await page.evaluate(() => Boolean(document.querySelector('lifesci-key-figure').shadowRoot)));
    await page.close();
    rmSync(folder, {recursive: true});
  });
});
