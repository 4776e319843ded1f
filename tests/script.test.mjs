// The built script in a real browser: every way to load it, and what it leaves on a page.
import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {budget, compressedSize} from '../scripts/size.mjs';
import {launch, open, serve} from './tools/host.mjs';

const widgets = `
  <lifesci-key-figure figure="medicen.members">Over 300 members</lifesci-key-figure>
  <lifesci-organization-profile organization="sanofi"></lifesci-organization-profile>
  <lifesci-region-fact-strip region="paris-region" lang="en"></lifesci-region-fact-strip>`;
const page = (head, body = widgets, foot = '') =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}<body>${body}${foot}</body></html>`;

const ways = {
  blocking: page('<script src="lifesci-widgets.js"></script>'),
  'at the end of the body': page('', widgets, '<script src="lifesci-widgets.js"></script>'),
  deferred: page('<script src="lifesci-widgets.js" defer></script>'),
  async: page('<script src="lifesci-widgets.js" async></script>'),
  module: page('<script src="lifesci-widgets.js" type="module"></script>'),
};

/** What a reader sees of each widget, and what is on window that a bare page has not. */
function look() {
  const texts = [...document.querySelectorAll(':defined')]
    .filter(({localName}) => localName.startsWith('lifesci-'))
    .map(({shadowRoot}) => shadowRoot.querySelector('.speech').textContent);
  const bare = document.createElement('iframe');
  document.body.append(bare);
  const known = new Set(Object.getOwnPropertyNames(bare.contentWindow));
  bare.remove();
  return {texts, added: Object.getOwnPropertyNames(window).filter((name) => !known.has(name) && !/^\d+$/.test(name))};
}

const expected = ['plus de 300 membres', 'plus de 100000 collaborateurs dans le monde', 'number 1 economic region in Europe'];

describe('dist/lifesci-widgets.js', () => {
  let browser;
  let host;
  const twice = page('<script src="lifesci-widgets.js"></script><script src="lifesci-widgets.js?again"></script>');
  const wrong = page(
    '<script src="lifesci-widgets.js"></script>',
    '<lifesci-key-figure figure="medicen.member">Over 300</lifesci-key-figure>',
  );

  before(async () => {
    browser = await launch();
    const pages = Object.fromEntries(Object.entries({...ways, twice, wrong}).map(([way, html]) => [`/${encodeURIComponent(way)}`, {html}]));
    host = await serve(pages);
  });
  after(async () => {
    await browser.close();
    host.close();
  });

  for (const way of Object.keys(ways)) {
    it(`works ${way}, asks for nothing more and leaves nothing on window or the console`, async () => {
      const address = `${host.address}/${encodeURIComponent(way)}`;
      const {page: tab, requests, messages} = await open(browser, address);
      const {texts, added} = await tab.evaluate(look);
      assert.deepEqual(texts, expected);
      assert.deepEqual(added, []);
      assert.deepEqual(messages, []);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith('data:')),
        [address, `${host.address}/lifesci-widgets.js`],
      );
      assert.deepEqual(
        await tab.evaluate(() => [
          document.cookie,
          localStorage.length,
          sessionStorage.length,
          document.head.querySelectorAll('style').length,
        ]),
        ['', 0, 0, 0],
      );
      await tab.close();
    });
  }

  it('works on a page from a file: address', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lifesci-widgets-'));
    copyFileSync('dist/lifesci-widgets.js', join(folder, 'lifesci-widgets.js'));
    writeFileSync(join(folder, 'page.html'), ways.deferred);
    const {page: tab, requests, messages} = await open(browser, pathToFileURL(join(folder, 'page.html')).href);
    assert.deepEqual((await tab.evaluate(look)).texts, expected);
    assert.deepEqual(messages, []);
    assert.equal(requests.filter((url) => url.startsWith('file:')).length, requests.filter((url) => !url.startsWith('data:')).length);
    await tab.close();
    rmSync(folder, {recursive: true});
  });

  it('may be loaded twice: the first copy stays and the console says so once', async () => {
    const {page: tab, messages} = await open(browser, `${host.address}/twice`);
    assert.deepEqual((await tab.evaluate(look)).texts, expected);
    assert.equal(messages.length, 1);
    assert.match(messages[0], /^warn.*version (\d+\.\d+\.\d+).*version \1/);
    await tab.close();
  });

  it('keeps the author’s words for an unknown id and warns once', async () => {
    const {page: tab, messages} = await open(browser, `${host.address}/wrong`);
    assert.equal(await tab.evaluate(() => document.body.innerText.trim()), 'Over 300');
    assert.equal(messages.length, 1);
    assert.match(messages[0], /^warn.*medicen\.members/);
    await tab.close();
  });

  it(`is at most ${budget} bytes after brotli 11`, () => {
    const size = compressedSize('dist/lifesci-widgets.js');
    assert.ok(size <= budget, `${size} bytes`);
  });
});
