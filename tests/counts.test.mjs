// What a thousand cards are made of, counted: no clock, and so the same on every machine. A count that has become smaller is
// written down here, so that it stays so.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {launch, open, serve} from './tools/host.mjs';

const cards = 1_000;

/** In the shadow root of a card, at most. */
const most = {
  'medicen.members': {elements: 13, nodes: 32, comments: 12},
  'medicen.total-investment': {elements: 20, nodes: 58, comments: 22},
  'paris-region.gdp': {elements: 16, nodes: 45, comments: 18},
};
/** On the whole page, at most: style sheets that differ, observers by their class, requests beside the page's own. */
const mostOnPage = {
  'style sheets': 1,
  'style elements': 0,
  // Of new nodes, placeholders, editing, languages and swallowed content; the one of editing is made with the first placeholder.
  MutationObserver: 4,
  ResizeObserver: 0,
  IntersectionObserver: 0,
  PerformanceObserver: 0,
  requests: 1,
};

/** Counts what is made of each class of observers. Stands before the script. */
const counting = `<script>
  window.made = {};
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver']) {
    made[name] = 0;
    window[name] = class extends window[name] {
      constructor(...parameters) {
        super(...parameters);
        made[name]++;
      }
    };
  }
</script>`;

const page = (script, figures) => {
  const card = (index) => `<lifesci-key-figure figure="${figures[index % figures.length]}">Words</lifesci-key-figure>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cards</title><link rel="icon" href="data:,">${counting}
    <script src="${script}" defer></script><body>${Array.from({length: cards}, (_, index) => card(index)).join('')}</body></html>`;
};

/** The package's element, whose class has the names of its methods, with each rendering counted. */
const counted = `
  import {KeyFigure} from './dist/esm/index.js';
  import './dist/esm/elements/key-figure/lifesci-key-figure.js';

  let owner = KeyFigure.prototype;
  while (!Object.hasOwn(owner, 'update')) owner = Object.getPrototypeOf(owner);
  const {update} = owner;
  window.renders = 0;
  owner.update = function (...parameters) {
    window.renders++;
    return update.apply(this, parameters);
  };
`;

describe(`${cards} cards`, () => {
  let browser;
  let host;
  before(async () => {
    browser = await launch();
    const {outputFiles} = await build({
      stdin: {contents: counted, resolveDir: resolve('.')},
      bundle: true,
      write: false,
      format: 'iife',
    });
    host = await serve({
      '/cards': page('lifesci-widgets.js', Object.keys(most)),
      '/renders': page('counted.js', Object.keys(most)),
      '/counted.js': outputFiles[0].text,
      '/not-told': page('not-told.js', Object.keys(most)),
      '/not-told.js': `;${readFileSync('dist/lifesci-widgets.js', 'utf8')}`,
    });
  });
  after(async () => {
    await browser.close();
    host.close();
  });

  /** Fails where a count is over what it may be, and says all of them. */
  function compare(test, what, counts, limits) {
    for (const [name, limit] of Object.entries(limits)) {
      test.diagnostic(`${what}: ${counts[name]} ${name} of at most ${limit}`);
      assert.ok(counts[name] <= limit, `${what}: ${counts[name]} ${name}, at most ${limit}`);
    }
  }

  it('have no more in their shadow roots, and no more around them', async (test) => {
    const {page: tab, requests} = await open(browser, `${host.address}/cards`);
    const {byFigure, onPage} = await tab.evaluate(() => {
      const all = [...document.querySelectorAll('lifesci-key-figure')];
      const inRoot = ({shadowRoot}) => {
        const counts = {elements: 0, nodes: 0, comments: 0};
        const walker = document.createTreeWalker(shadowRoot);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          counts.nodes++;
          if (node instanceof Element) counts.elements++;
          if (node instanceof Comment) counts.comments++;
        }
        return counts;
      };
      const byFigure = {};
      for (const card of all) {
        const counts = inRoot(card);
        const known = (byFigure[card.getAttribute('figure')] ??= counts);
        for (const name of Object.keys(counts)) known[name] = Math.max(known[name], counts[name]);
      }
      const roots = [document, ...all.map(({shadowRoot}) => shadowRoot)];
      const onPage = {
        ...window.made,
        'style sheets': new Set(roots.flatMap(({adoptedStyleSheets}) => [...adoptedStyleSheets])).size,
        'style elements': roots.reduce((sum, root) => sum + root.querySelectorAll('style, link[rel=stylesheet]').length, 0),
      };
      return {byFigure, onPage};
    });
    const shown = Object.values(byFigure).every(({elements}) => elements > 5);
    assert.ok(shown, 'the cards show their figures');
    assert.deepEqual(Object.keys(byFigure), Object.keys(most));
    for (const [figure, limits] of Object.entries(most)) compare(test, figure, byFigure[figure], limits);
    const own = requests.filter((address) => !address.startsWith('data:') && !address.endsWith('/cards'));
    compare(test, 'the page', {...onPage, requests: own.length}, mostOnPage);
    await tab.close();
  });

  it('render once for what has changed in a task, and not at all for what has not', async () => {
    const {page: tab} = await open(browser, `${host.address}/renders`);
    /** Renderings since the last one was asked for, and what the first card says then. */
    const after = (change) =>
      tab.evaluate(`(async () => {
        const all = [...document.querySelectorAll('lifesci-key-figure')];
        (${change})(all);
        await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
        const renders = window.renders;
        window.renders = 0;
        return {renders, words: all[0].shadowRoot.textContent.replace(/\\s+/g, ' ')};
      })()`);
    const expected = async (change, renders, words) => {
      const found = await after(change);
      assert.ok(found.renders <= renders, `${found.renders} renderings, at most ${renders}: ${change}`);
      assert.match(found.words, words);
    };
    const first = await after(() => {});
    assert.equal(first.renders, cards, 'renderings are counted');
    assert.match(first.words, /over 300 members/);
    await expected(() => (document.documentElement.lang = 'fr'), cards, /plus de 300 membres/);
    await expected(() => (document.documentElement.lang = 'fr'), 0, /plus de 300 membres/);
    await expected((all) => all.forEach((card) => (card.figure = 'medicen.founded')), cards, /2005/);
    await expected((all) => all.forEach((card) => (card.figure = 'medicen.founded')), 0, /2005/);
    await expected(
      (all) => {
        for (const card of all) {
          card.figure = 'medicen.members';
          card.theme = 'dark';
          card.lang = 'en';
        }
      },
      cards,
      /over 300 members/,
    );
    await expected((all) => document.body.append(...all), 0, /over 300 members/);
    await expected(() => document.body.append(document.createElement('p')), 0, /over 300 members/);
    await tab.close();
  });

  it('are drawn by functions that are compiled as the script arrives, and not one by one on the main thread', async (test) => {
    const version = Number(/\/(\d+)/.exec(await browser.version())[1]);
    if (version < 136) return test.skip('Chromium before 136 is not told what to compile');
    const compiled = async (path) => {
      const tab = await browser.newPage();
      await tab.tracing.start({categories: ['disabled-by-default-v8.compile']});
      await tab.goto(`${host.address}${path}`, {waitUntil: 'networkidle0'});
      const {traceEvents} = JSON.parse(Buffer.from(await tab.tracing.stop()).toString());
      await tab.close();
      // The event of a function that is compiled when it is called.
      return traceEvents.filter(({name}) => name === 'V8.ParseFunction').length;
    };
    assert.ok((await compiled('/not-told')) > 100, 'functions that are compiled one by one are seen');
    compare(test, 'the main thread', {'functions compiled': await compiled('/cards')}, {'functions compiled': 5});
  });
});
