// A page whose script comes late: the author's words are there meanwhile, and the page stays still where the
// heights of README.md are reserved. In a font that the tests bring along, whose widths and heights are Arial's.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {examplesIn, written} from './tools/examples.mjs';
import {launch, open, serve} from './tools/host.mjs';

const readme = readFileSync('README.md', 'utf8');
/** The rule as README.md has it. */
const rule = /```css\n(lifesci-key-figure:not\(:defined\)[\s\S]*?)```/.exec(readme)[1];
/** Heights as README.md has them: the first cell of each row, and those that follow by the width in the head. */
const [[, ...widths], , ...rows] = /^\| +\| 288 wide[\s\S]*?\n\n/m
  .exec(readme)[0]
  .trim()
  .split('\n')
  .map((line) => line.split('|').slice(1, -1))
  .map(([name, ...cells]) => [name.trim(), ...cells.map((cell) => parseInt(cell, 10))]);

/** The widgets of that table's rows. */
const widgets = {
  'key figure': '<lifesci-key-figure figure="medicen.members">Over 300 members</lifesci-key-figure>',
  'key figure with a share (`medicen.total-investment`)':
    '<lifesci-key-figure figure="medicen.total-investment">€1.3 billion invested</lifesci-key-figure>',
  'fact strip, headline choice': '<lifesci-region-fact-strip region="paris-region">Paris Region, in figures</lifesci-region-fact-strip>',
  'fact strip, hospitals':
    '<lifesci-region-fact-strip region="paris-region" topic="hospitals">39 hospitals in one network</lifesci-region-fact-strip>',
  'profile of Medicen':
    '<lifesci-organization-profile organization="medicen">Medicen Paris Region, a business cluster</lifesci-organization-profile>',
  'profile of Sanofi': '<lifesci-organization-profile organization="sanofi">Sanofi, a life-sciences company</lifesci-organization-profile>',
};

const face = (weight) => {
  const file = readFileSync(`node_modules/@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2`, 'base64');
  return `@font-face { font-family: Arial; font-weight: ${weight}; src: url(data:font/woff2;base64,${file}) }`;
};
const style = `${face(400)} ${face(700)} body { font: 16px Arial; margin: 16px }`;
const text = '<p>The page goes on below, and nobody likes to lose the line that they are reading.</p>'.repeat(20);

const page = ({widget, lang = 'en', css = ''}) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>
  <link rel="icon" href="data:,"><style>${style} ${css}</style><script src="lifesci-widgets.js" async></script>
  <h1>A page</h1>${widget}${text}</html>`;

/** What has moved, as the browser counts it. */
const shifts = () =>
  new Promise((resolve) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(({value}) => (sum += value)));
    observer.observe({type: 'layout-shift', buffered: true});
    // Two frames: by then it has counted what the frame before them moved.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
  });

describe('a script that comes late', () => {
  let browser;
  let host;
  let tab;
  const pages = {'/empty': '<!doctype html><link rel="icon" href="data:,"><script src="lifesci-widgets.js"></script><p>Nothing</p>'};
  /** A widget of each kind that the script registers. */
  let examples;
  /** Gives out the script that is being held back. */
  let release;
  before(async () => {
    browser = await launch();
    host = await serve(pages);
    const {page: empty} = await open(browser, `${host.address}/empty`);
    examples = Object.entries(await examplesIn(empty)).map(([tag, attributes]) => written(tag, attributes, 'The author’s words'));
    await empty.close();
    tab = await browser.newPage();
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      if (request.url().endsWith('.js')) release = () => request.continue();
      else request.continue();
    });
  });
  after(async () => {
    await browser.close();
    host.close();
  });

  /** Opens a page without its script, waits for words and font to be painted, and looks; then with the script. */
  async function load(width, content) {
    pages['/page'] = page(content);
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
    await release();
    await tab.waitForFunction(() => document.querySelector('h1 + *').shadowRoot?.querySelector('.speech'));
    const after = await tab.evaluate(shifts);
    const height = await tab.$eval('h1 + *', (widget) => widget.getBoundingClientRect().height);
    return {...waiting, height, cls: after - before};
  }

  it('leaves the author’s words in their place until it is there', async () => {
    for (const widget of [...Object.values(widgets), ...examples]) {
      const {defined, words, isInFront} = await load(412, {widget});
      assert.deepEqual({defined, words, isInFront}, {defined: false, words: />([^<]+)</.exec(widget)[1], isInFront: true});
    }
  });

  it('finds the heights that README.md states', async () => {
    assert.deepEqual(rows.map(([name]) => name).sort(), Object.keys(widgets).sort());
    await load(412, {widget: rows.map(([name]) => widgets[name]).join('')});
    for (const [column, width] of widths.entries()) {
      await tab.setViewport({width: width + 32, height: 800});
      const heights = await tab.$$eval(':defined', (all) =>
        all.filter(({localName}) => localName.startsWith('lifesci-')).map((widget) => widget.getBoundingClientRect().height),
      );
      for (const [row, [name, ...stated]] of rows.entries()) {
        const difference = Math.abs(heights[row] - stated[column]);
        assert.ok(difference <= 1, `${name}, ${width} pixels wide: ${heights[row]}, README.md says ${stated[column]}`);
      }
    }
  });

  it('moves nothing where the height is reserved that the widget has there', async (test) => {
    const kinds = ['key figure', 'fact strip, headline choice', 'profile of Medicen'];
    const line = (cells) => cells.map((cell, index) => String(cell).padEnd(index ? 12 : 36)).join('');
    test.diagnostic(line(['layout shift (CLS)', 'viewport', 'exact', 'as printed', 'no rule']));
    for (const name of kinds) {
      for (const lang of ['en', 'fr']) {
        for (const width of [320, 412, 768, 1280]) {
          const content = {widget: widgets[name], lang};
          const none = await load(width, content);
          const tag = /[a-z-]+/.exec(content.widget)[0];
          const exact = await load(width, {...content, css: `${rule} ${tag}:not(:defined) { min-height: ${Math.round(none.height)}px }`});
          const printed = await load(width, {...content, css: rule});
          test.diagnostic(line([`${name}, ${lang}`, width, ...[exact, printed, none].map(({cls}) => cls.toFixed(4))]));
          assert.ok(exact.cls <= 0.01, `${name}, ${lang}, ${width} pixels: ${exact.cls}`);
          assert.ok(printed.cls <= 0.01, `${name} as printed, ${lang}, ${width} pixels: ${printed.cls}`);
        }
      }
    }
  });
});
