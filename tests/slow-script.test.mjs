// A page whose script comes late: the author's words are there meanwhile, and the page stays still where the heights of docs/heights.md are
// reserved.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {examplesIn, written} from './tools/examples.mjs';
import {measure, pageWith, stated, widgetOf} from './tools/heights.mjs';
import {launch, open, serve} from './tools/host.mjs';
import {shifts} from './tools/shifts.mjs';

/** The rule as the document has it. */
const [, rule] = /```css\n(lifesci-key-figure:not\(:defined\)[\s\S]*?)```/.exec(readFileSync('docs/heights.md', 'utf8'));
const {rows, widths} = stated;

describe('a script that comes late', () => {
  let browser;
  let host;
  let tab;
  const pages = {'/empty': '<!doctype html><link rel="icon" href="data:,"><script src="lifesci-widgets.js"></script><p>Nothing</p>'};
  /** A widget of each kind that the script registers. */
  let examples;
  /** Told of a script that is being held back, with a way to give it out. */
  let held;
  before(async () => {
    browser = await launch();
    host = await serve(pages);
    const {page: empty} = await open(browser, `${host.address}/empty`);
    examples = Object.entries(await examplesIn(empty)).map(([tag, attributes]) => written(tag, attributes, 'The author’s words'));
    await empty.close();
    tab = await browser.newPage();
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      if (request.url().endsWith('.js')) held(() => request.continue());
      else request.continue();
    });
  });
  after(async () => {
    await browser.close();
    host.close();
  });

  /** Opens a page without its script, waits for words and font to be painted, and looks; then with the script. */
  async function load(width, content) {
    pages['/page'] = pageWith(content);
    const asked = new Promise((resolve) => (held = resolve));
    await tab.setViewport({width, height: width < 700 ? 800 : 1000});
    await tab.goto(`${host.address}/page`, {waitUntil: 'domcontentloaded'});
    const waiting = await tab.evaluate(async () => {
      await Promise.all([document.fonts.load('16px Arial'), document.fonts.load('bold 16px Arial')]);
      await new Promise((resolve) => new PerformanceObserver(resolve).observe({type: 'paint', buffered: true}));
      const widget = document.querySelector('h1 + *');
      const {x, y} = widget.getBoundingClientRect();
      return {
        defined: widget.matches(':defined'),
        words: widget.innerText,
        isInFront: document.elementFromPoint(x + 5, y + 5) === widget,
      };
    });
    const before = await tab.evaluate(shifts);
    const release = await asked;
    await release();
    await tab.waitForFunction(() => document.querySelector('h1 + *').shadowRoot?.querySelector('.speech'));
    const after = await tab.evaluate(shifts);
    const height = await tab.$eval('h1 + *', (widget) => widget.getBoundingClientRect().height);
    return {...waiting, height, cls: after - before};
  }

  it('leaves the author’s words in their place until it is there', async () => {
    for (const widget of [...rows.map(widgetOf), ...examples]) {
      const {defined, words, isInFront} = await load(412, {widget});
      assert.deepEqual({defined, words, isInFront}, {defined: false, words: />([^<]+)</.exec(widget)[1], isInFront: true});
    }
  });

  it('finds the heights that docs/heights.md states', async () => {
    await load(412, {widget: rows.map(widgetOf).join('')});
    const measured = await measure(tab);
    for (const [row, {name, heights}] of rows.entries()) {
      for (const [column, width] of widths.entries()) {
        const height = measured[row][column];
        const difference = Math.abs(height - heights[column]);
        assert.ok(
          difference <= 1,
          `${name}, ${width} pixels wide: ${height}, docs/heights.json says ${heights[column]}; run "npm run heights"`,
        );
      }
    }
  });

  it('moves nothing where the height is reserved that the widget has there', async (test) => {
    const kinds = rows.filter(({tag}, index) => rows.findIndex((row) => row.tag === tag) === index);
    const line = (cells) => cells.map((cell, index) => String(cell).padEnd(index ? 12 : 36)).join('');
    test.diagnostic(line(['layout shift (CLS)', 'viewport', 'exact', 'as printed', 'no rule']));
    for (const kind of kinds) {
      const {name, tag} = kind;
      for (const lang of ['en', 'fr']) {
        for (const width of [320, 412, 768, 1280]) {
          const content = {widget: widgetOf(kind), lang};
          const none = await load(width, content);
          const exact = await load(width, {...content, css: `${rule} ${tag}:not(:defined) { min-height: ${Math.round(none.height)}px }`});
          const printed = await load(width, {...content, css: rule});
          test.diagnostic(line([`${name}, ${lang}`, width, ...[exact, printed, none].map(({cls}) => cls.toFixed(4))]));
          assert.ok(exact.cls <= 0.01, `${name}, ${lang}, ${width} pixels: ${exact.cls}`);
          assert.ok(printed.cls <= 0.02, `${name} as printed, ${lang}, ${width} pixels: ${printed.cls}`);
        }
      }
    }
  });
});
