// What the accessibility statement says of the built script and no other test shows: what widgets are made of, how large their buttons
// are, whether one sees where the focus is, and when a pointer acts.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {examplesIn, written} from './tools/examples.mjs';
import {launch, open, serve} from './tools/host.mjs';

/** What reasons of the statement leave room for: "widgets have no image" is true as long as no other tag is here. */
const tags = 'b button caption dd div dl dt h2 h3 li p section span table tbody td textarea th tr ul'.split(' ');

const pageWith = (body) => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>Host</title><link rel="icon" href="data:,"><style>body {margin: 16px; font: 16px/1.5 sans-serif}</style>
  <script src="lifesci-widgets.js"></script><body>${body}</body></html>`;

/** Runs in the page: opens what every widget offers to open. */
async function openAll() {
  for (const widget of window.widgets()) {
    widget.shadowRoot.querySelector('[aria-expanded=false]').click();
    await widget.updateComplete;
  }
}

/** Runs in the page: the widgets, and what can be worked in each. */
function watch() {
  window.widgets = () => [...document.querySelectorAll('[details]')];
  window.worked = () => window.widgets().flatMap(({shadowRoot}) => [...shadowRoot.querySelectorAll('button, textarea, [tabindex]')]);
  window.seen = () => window.worked().filter((one) => one.checkVisibility());
}

describe('widgets', () => {
  let browser;
  let host;
  /** How many kinds of widget there are. */
  let count;
  before(async () => {
    browser = await launch();
    const answers = {'/empty': pageWith('')};
    host = await serve(answers);
    const {page} = await open(browser, `${host.address}/empty`);
    const examples = Object.entries(await examplesIn(page));
    count = examples.length;
    answers['/'] = pageWith(examples.map(([tag, one]) => `<p></p>${written(tag, {...one, details: ''}, 'Words')}`).join(''));
    await page.close();
  });
  after(async () => {
    await browser.close();
    host.close();
  });

  /** A page with every kind of widget. */
  async function visit(width = 1280) {
    const page = (await open(browser, `${host.address}/`)).page;
    await page.setViewport({width, height: 900});
    await page.evaluate(watch);
    assert.equal(await page.evaluate(() => window.widgets().length), count);
    return page;
  }

  for (const width of [320, 1280]) {
    it(`are made of nothing but text, lists, tables, boxes, buttons and read-only fields: ${width} px`, async () => {
      const page = await visit(width);
      await page.evaluate(openAll);
      const found = await page.evaluate(() => {
        const inside = window.widgets().flatMap(({shadowRoot}) => [...shadowRoot.querySelectorAll('*')]);
        return {
          tags: [...new Set(inside.map(({localName}) => localName))].sort(),
          fields: inside.filter(({localName, readOnly}) => localName === 'textarea' && readOnly).length,
        };
      });
      assert.ok(found.tags.includes('dl') && found.tags.includes('button'), 'nothing is open');
      assert.equal(found.tags.includes('table'), width < 480, 'a strip is a table in a narrow place');
      assert.deepEqual(
        found.tags.filter((tag) => !tags.includes(tag)),
        [],
      );
      assert.equal(found.fields, 2 * count);
      await page.close();
    });

    it(`have boxes in boxes alone, and only words in words: ${width} px`, async () => {
      const page = await visit(width);
      await page.evaluate(openAll);
      const found = await page.evaluate(() => {
        const [words, boxes] = ['b, button, h2, h3, p, span', 'caption, dd, div, dl, dt, h2, h3, li, p, table, ul'];
        const inside = (selector) => window.widgets().flatMap(({shadowRoot}) => [...shadowRoot.querySelectorAll(selector)]);
        return {
          all: inside(boxes).length,
          wrong: inside(words).flatMap((one) => [...one.querySelectorAll(boxes)].map((box) => `${box.localName} in ${one.localName}`)),
        };
      });
      assert.ok(found.all > 50, `only ${found.all}`);
      assert.deepEqual([...new Set(found.wrong)], []);
      await page.close();
    });

    it(`have buttons of at least 24 by 24 pixels, but within a sentence: ${width} px`, async () => {
      const page = await visit(width);
      await page.evaluate(openAll);
      const sizes = await page.evaluate(() =>
        window
          .seen()
          .filter((one) => one.localName === 'button')
          .map((one) => {
            const {width: across, height} = one.getBoundingClientRect();
            return {text: one.textContent.trim(), across, height};
          }),
      );
      assert.ok(sizes.length >= 4 * (count - 1), `only ${sizes.length}`);
      assert.deepEqual(
        sizes.filter(({across, height}) => across < 24 || height < 24),
        [],
      );
      await page.close();
    });

    it(`show where the focus is: ${width} px`, async () => {
      const page = await visit(width);
      await page.evaluate(openAll);
      const stops = await page.evaluate(() => window.seen().length);
      const met = [];
      for (let stop = 0; stop < stops; stop++) {
        await page.keyboard.press('Tab');
        met.push(
          await page.evaluate(() => {
            const focused = document.activeElement.shadowRoot?.activeElement;
            if (!focused) return 'nothing of a widget';
            const {outlineStyle, outlineWidth, outlineColor, color} = getComputedStyle(focused);
            return `${outlineStyle} ${outlineWidth} ${outlineColor === color ? 'in the colour of the text' : outlineColor}`;
          }),
        );
      }
      assert.ok(stops >= 6 * (count - 1), `only ${stops}`);
      assert.deepEqual([...new Set(met)], ['solid 2px in the colour of the text']);
      await page.close();
    });
  }

  it('act when the pointer is released on them, and not when it is moved away before', async () => {
    const page = await visit();
    for (let index = 0; index < count; index++) {
      const opener = await page.evaluateHandle((at) => window.widgets()[at].shadowRoot.querySelector('[aria-expanded]'), index);
      const state = () => opener.evaluate((one) => one.ariaExpanded);
      await opener.evaluate((one) => one.scrollIntoView({block: 'center'}));
      const {x, y, width, height} = await opener.boundingBox();
      const press = async () => {
        await page.mouse.move(x + Math.min(width, 20) / 2, y + height / 2);
        await page.mouse.down();
      };
      const tag = await opener.evaluate((one) => one.getRootNode().host.localName);
      await press();
      await page.mouse.move(1, 1);
      await page.mouse.up();
      assert.equal(await state(), 'false', `${tag}, moved away`);
      await press();
      assert.equal(await state(), 'false', `${tag}, pressed`);
      await page.mouse.up();
      assert.equal(await state(), 'true', `${tag}, released`);
      await page.keyboard.press('Escape');
    }
    await page.close();
  });
});
