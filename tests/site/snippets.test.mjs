// Every kind of snippet of every widget, copied from the embed builder of a site and pasted into a blank page of another.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {frameworkSnippet} from '../../dist/esm/embed/framework-snippet.js';
import {escaped} from '../../dist/esm/embed/markup.js';
import {pictures, writePictures} from '../../scripts/fact-pictures/pictures.mjs';
import {headers} from '../../scripts/site/headers.mjs';
import {written} from '../tools/builder.mjs';
import {folderSite, pageAmong} from '../tools/https-sites.mjs';
import {launch} from '../tools/host.mjs';
import {pastedInto} from '../tools/pasted-into.mjs';
import {writtenSite} from '../tools/site.mjs';
import {snippetWidgets} from '../tools/snippet-widgets.mjs';

const facts = 'https://facts.example/lifesci/';
const partner = 'https://partner.example/';
const languages = ['en', 'fr'];
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/** What tests/stacks/ pastes. */
const elsewhere = ['svelte', 'angular'];

/** A text with plain spaces. */
const plain = (text) => text.replace(/\s+/g, ' ').trim();

/** Reads until it is right, or until there has been time for it. */
async function until(read, isRight) {
  for (let tries = 0; ; tries++) {
    const value = await read();
    if (isRight(value) || tries === 200) return value;
    await new Promise((later) => setTimeout(later, 20));
  }
}

/** The headers that the site asks its server for. */
const headersFor = (path) =>
  Object.assign({}, ...Object.entries(headers()).map(([place, its]) => (`/${path}`.startsWith(place.replace('*', '')) ? its : {})));

/** Runs in the page: what a reader sees of a widget, and the words inside its tag. */
function reading() {
  const isWidget = ({localName}) => localName.startsWith('lifesci-');
  const host = document.querySelector('[data-lifesci]') ?? [...document.querySelectorAll('main *')].find(isWidget);
  const widget = host?.dataset.lifesci ? host.shadowRoot?.firstElementChild : host;
  return {
    painted: widget?.shadowRoot?.querySelector('.widget')?.innerText ?? '',
    words: host?.textContent ?? '',
    isVisible: Boolean(host?.checkVisibility() && host.offsetHeight > 10),
  };
}

describe('a snippet', () => {
  let browser;
  let site;
  /** Files of the site in whose place there is something else. */
  const replaced = {};
  /** The page of the partner. */
  let files = {};
  let builder;
  let host;
  const sites = {
    [facts]: (path) => {
      const answer = folderSite(site.folder, headersFor)(path);
      return path in replaced ? {...answer, body: replaced[path]} : answer;
    },
    [partner]: (path) => files[path],
  };

  before(async () => {
    site = writtenSite('--quick');
    const ids = Object.values(snippetWidgets).map(({attributes: [[, id]]}) => id);
    const some = pictures().filter(({attributes: [[, id]], theme}) => ids.includes(id) && theme === 'light');
    await writePictures(`${site.folder}/pictures`, some);
    browser = await launch();
    const permissions = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'];
    await browser.defaultBrowserContext().overridePermissions(new URL(facts).origin, permissions);
    builder = await pageAmong(browser, sites);
    await builder.page.goto(`${facts}index.html`);
    await written(builder.page, '</lifesci-');
    host = await pageAmong(browser, sites);
  });
  after(async () => {
    await browser?.close();
    site?.remove();
  });

  /** Copies the snippet of each tab from the builder. */
  async function copied(tag, {attributes, words}, language) {
    const {page, messages} = builder;
    await page.bringToFront();
    await page.evaluate((hash) => (location.hash = hash), `${new URLSearchParams([['_widget', tag], ['_in', language], ...attributes])}`);
    const end = `>${escaped(words[language])}</${tag}>`;
    await until(
      () => page.$eval('#snippet', ({textContent}) => textContent),
      (snippet) => plain(snippet).endsWith(end),
    );
    const snippets = {};
    for (const tab of await page.$$eval('[role=tab]', (tabs) => tabs.map(({id}) => id.slice(4)))) {
      await page.click(`#tab-${tab}`);
      assert.equal(await page.$eval('[aria-selected=true]', ({id}) => id), `tab-${tab}`);
      await page.click('.copy');
      await page.waitForFunction(() => document.querySelector('.go [role=status]').textContent);
      snippets[tab] = await page.evaluate(() => navigator.clipboard.readText());
    }
    assert.deepEqual(messages, []);
    return snippets;
  }

  /** Opens a blank page with a snippet in it, before a reader: a hidden page gets no animation frames. */
  async function opened({page, messages}, snippet, tab, language) {
    await page.bringToFront();
    files = await pastedInto[tab](snippet, {language, site: facts});
    messages.length = 0;
    await page.goto(partner);
  }

  /** What is seen in a document, once there is all that is to be painted. */
  async function seen(frame, painted) {
    const isComplete = (shown) => painted.every((one) => plain(shown.painted).includes(one));
    const shown = await until(() => frame.evaluate(reading), isComplete);
    return {isComplete: isComplete(shown), isVisible: shown.isVisible, words: plain(shown.words)};
  }

  /** By the tab of the builder, what a reader must meet on the page; the others show the widget itself. */
  const met = {
    async iframe(page, {words, painted}, language) {
      const element = await page.$('iframe');
      const frame = await element.contentFrame();
      const {isComplete, isVisible} = await seen(frame, painted[language]);
      assert.deepEqual([isComplete, isVisible], [true, true]);
      assert.equal(plain(await element.evaluate(({title}) => title)), words[language]);
      // Its height is what the script beside it was told.
      const height = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
      await page.waitForFunction((wanted) => document.querySelector('iframe').style.height === `${wanted}px`, {timeout: 5000}, height);
    },
    async picture(page, {words}, language) {
      await page.waitForFunction(() => document.images[0].complete);
      const {alt, size, file} = await page.$eval('img', ({alt, naturalWidth, naturalHeight, src}) => ({
        alt,
        size: [naturalWidth, naturalHeight],
        file: src.split('/').pop(),
      }));
      assert.equal(plain(alt), words[language]);
      assert.deepEqual(size, [1200, 630]);
      assert.match(file, new RegExp(`-${language}-light\\.png$`));
    },
  };
  const itself = async (page, {words, painted}, language) =>
    assert.deepEqual(await seen(page.mainFrame(), painted[language]), {isComplete: true, isVisible: true, words: words[language]});

  it('is there of every widget that the builder offers', async () => {
    const tags = await builder.page.$$eval('input[name=kind], input[name=place]', (inputs) => inputs.map(({value}) => value));
    assert.deepEqual([...new Set(tags)].sort(), Object.keys(snippetWidgets).sort());
  });

  for (const [tag, widget] of Object.entries(snippetWidgets))
    for (const language of languages)
      it(`of ${tag} shows it wherever it is pasted, in ${language}`, async () => {
        for (const [tab, snippet] of Object.entries(await copied(tag, widget, language))) {
          if (elsewhere.includes(tab)) {
            // What is pasted there comes from this function.
            const {attributes, words} = widget;
            assert.equal(plain(snippet), frameworkSnippet(tab, {tag, attributes, words: words[language]}, true).replace(/\s+/g, ' '));
            continue;
          }
          await opened(host, snippet, tab, language);
          await (met[tab] ?? itself)(host.page, widget, language);
          assert.deepEqual(host.messages, [], tab);
        }
      });

  it('leaves the words of its author where its script is not the one that it was', async () => {
    // In a browser that has not had the script before.
    const context = await browser.createBrowserContext();
    const stranger = await pageAmong(context, sites);
    const [tag, widget] = Object.entries(snippetWidgets)[0];
    const snippets = await copied(tag, widget, 'en');
    const changed = (name) => (replaced[`v${version}/${name}`] = `${readFileSync(`dist/${name}`, 'utf8')}\n`);
    changed('lifesci-widgets.js');
    for (const tab of ['html', 'cms']) {
      await opened(stranger, snippets[tab], tab, 'en');
      assert.deepEqual(await stranger.page.evaluate(reading), {painted: '', words: widget.words.en, isVisible: true}, tab);
      assert.equal(await stranger.page.$eval('main', ({innerText}) => innerText), widget.words.en);
      assert.match(stranger.messages.join('\n'), /^error: Failed to find a valid digest in the 'integrity' attribute/);
    }
    changed('frame-resize.js');
    await opened(stranger, snippets.iframe, 'iframe', 'en');
    const element = await stranger.page.$('iframe');
    const {isComplete} = await seen(await element.contentFrame(), widget.painted.en);
    const [written, style] = await element.evaluate(({height, style}) => [Number(height), style.height]);
    assert.deepEqual([isComplete, written > 200, style], [true, true, '']);
    assert.match(stranger.messages.join('\n'), /^error: Failed to find a valid digest in the 'integrity' attribute/);
    await context.close();
  });
});
