// The page that npm start serves: it works under its own strict policy, and its examples say what the widgets show.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {elements} from './tools/examples.mjs';
import {launch, open, serve} from './tools/host.mjs';

describe('the page', () => {
  let browser;
  let host;
  before(async () => {
    execFileSync('node', ['scripts/page.mjs']);
    // The page as it would be if nobody had written an example of the breakdown.
    const less = readFileSync('dist-page/index.html', 'utf8').replace(/<div class="example">\s*<lifesci-breakdown[\s\S]*?<\/div>/g, '');
    host = await serve({'/less.html': less}, 'dist-page');
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    host.close();
  });
  const address = () => `${host.address}/index.html`;

  it('has no error, asks nobody else and keeps nothing', async () => {
    const {page, requests, messages} = await open(browser, address());
    assert.deepEqual(messages, []);
    assert.ok(
      requests.every((url) => url.startsWith(host.address) || url.startsWith('data:')),
      requests.join('\n'),
    );
    assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), ['', 0, 0]);
    await page.close();
  });

  for (const [name, path] of [
    ['as they are written', 'index.html'],
    ['added where none is written', 'less.html'],
  ]) {
    it(`has examples, ${name}, whose code is the tag above it, and whose words are what the widget shows`, async () => {
      const {page} = await open(browser, `${host.address}/${path}`);
      // The builder writes its line when all else is done.
      await page.waitForFunction(() => document.querySelector('#snippet').textContent);
      const examples = await page.evaluate(async (module) => {
        const {snippet, wordsOf} = await import(module);
        return [...document.querySelectorAll('.example')].map((example) => {
          const widget = example.firstElementChild;
          const attributes = [...widget.attributes].map(({name, value}) => [name, value]);
          return {
            lang: example.closest('section').lang,
            tagName: widget.localName,
            code: example.querySelector('code').textContent,
            tag: snippet(widget.localName, attributes, wordsOf(widget)),
            words: widget.textContent,
            shown: wordsOf(widget),
          };
        });
      }, './snippet.js');
      assert.ok(examples.length >= 10);
      const oneLine = (text) => text.replace(/[ \n]+/g, ' ').trim();
      for (const {code, tag, words, shown} of examples) {
        assert.equal(code, tag);
        assert.equal(oneLine(words), shown);
        assert.notEqual(shown, '');
      }
      const registered = await page.evaluate(
        (tags) => tags.filter((tag) => customElements.get(tag)),
        elements.map(({tagName}) => tagName),
      );
      for (const lang of ['en', 'fr']) {
        const its = examples.filter((example) => example.lang === lang).map(({tagName}) => tagName);
        assert.deepEqual(
          registered.filter((tag) => !its.includes(tag)),
          [],
        );
      }
      await page.close();
    });
  }

  it('writes the line to copy for what is chosen', async () => {
    const {page} = await open(browser, address());
    const written = () => page.$eval('#snippet', ({textContent}) => textContent);
    await page.click('input[value="lifesci-key-figure"]');
    await page.select('#choose-figure', 'paris-region.research-spending');
    await page.select('#choose-lang', 'fr');
    await page.waitForFunction(() => document.querySelector('#snippet').textContent.includes('milliards'));
    assert.equal(
      await written(),
      '<lifesci-key-figure figure="paris-region.research-spending" lang="fr">Île-de-France\u00a0: plus de 20\u00a0milliards d’euros consacrés à la R&amp;D.</lifesci-key-figure>',
    );
    // What is chosen among is named by its group.
    assert.equal(
      await page.$eval('#choose-figure optgroup[label="Medicen Paris Region"] option[value$="products-launched"]', ({text}) => text),
      '62 innovative products launched since\u00a02005 in\u00a0imaging, medical devices and\u00a0biology',
    );
    await page.click('input[value="lifesci-region-fact-strip"]');
    await page.select('#choose-topic', 'economy');
    await page.waitForFunction(() => document.querySelector('#snippet').textContent.includes('topic'));
    assert.match(
      await written(),
      /^<lifesci-region-fact-strip region="paris-region" topic="economy" lang="fr">[^<>]+<\/lifesci-region-fact-strip>$/,
    );
    await page.close();
  });

  it('shows its examples from a file: address, without the builder', async () => {
    const {page, messages} = await open(browser, pathToFileURL('dist-page/index.html').href);
    assert.deepEqual(messages, []);
    assert.ok(await page.evaluate(() => Boolean(document.querySelector('lifesci-key-figure').shadowRoot)));
    assert.equal(await page.$eval('.builder', (builder) => getComputedStyle(builder).display), 'none');
    await page.close();
  });
});
