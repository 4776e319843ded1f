// The top of each widget's page: what it says is there, and what it draws is measured on the widget.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {widgets as elements} from '../../scripts/manifest.mjs';
import {start} from './tools/storybook.mjs';

const isInline = (tagName) => tagName === 'lifesci-figure';
const changelog = readFileSync('CHANGELOG.md', 'utf8');

describe('the guide to a widget', () => {
  let storybook;
  before(async () => {
    storybook = await start();
  });
  after(() => storybook.stop());

  /** Opens a widget's page, and waits until its guide has measured. */
  async function docsOf(tagName) {
    const {page} = await storybook.open({id: `widgets-${tagName.slice('lifesci-'.length)}--docs`, type: 'docs'});
    await page.setViewport({width: 1280, height: 8000});
    await page.waitForSelector('measured-picture .number');
    await page.waitForSelector('measured-picture .space');
    return page;
  }

  for (const {tagName, cssParts} of elements) {
    it(`says when to use it and when not, shows what to do and what not, and tells what changed: ${tagName}`, async () => {
      const page = await docsOf(tagName);
      const guide = await page.$eval('widget-guide', (element) => ({
        lists: [...element.querySelectorAll('.uses ul')].map(({children}) => children.length),
        pairs: [...element.querySelectorAll('.pair')].map((pair) => ({
          says: [...pair.querySelectorAll('figcaption')].map(({textContent}) => textContent.trim()),
          shown: [...pair.querySelectorAll('.picture')].map((picture) =>
            [...picture.querySelectorAll('*')].some(({shadowRoot}) => shadowRoot?.querySelector('[part]')),
          ),
        })),
        widths: [element.querySelector('.least > *').offsetWidth, parseFloat(getComputedStyle(element.querySelector('.least')).width)],
        said: /Give it (\d+) px or more/.exec(element.textContent)?.[1],
        versions: [...element.querySelectorAll('h3')].map(({textContent}) => textContent),
        changes: [...element.querySelectorAll('h3 + ul')].map(({textContent}) => textContent).join('\n'),
        // It stands above the stories.
        first: element.compareDocumentPosition(document.querySelector('.sb-story')) === Node.DOCUMENT_POSITION_FOLLOWING,
      }));
      assert.ok(guide.first);
      assert.ok(guide.lists.length === 2 && guide.lists.every((count) => count >= 2));
      assert.equal(guide.pairs.length, 3);
      for (const {says, shown} of guide.pairs) {
        assert.match(says[0], /^Do\. ./);
        assert.match(says[1], /^Don’t\. ./);
        assert.deepEqual(shown, [true, true]);
      }
      // A figure in a sentence is as wide as its words; its place is as wide as is said.
      assert.equal(guide.widths[isInline(tagName) ? 1 : 0], Number(guide.said));
      const sections = changelog.split(/^## /m).slice(1);
      const naming = sections.filter((section) => section.includes(`\`${tagName}\``)).map((section) => section.split('\n')[0]);
      assert.ok(naming.length && naming.every((version) => guide.versions.includes(version)), guide.versions.join());
      assert.doesNotMatch(guide.changes, /`|\*\*|\]\(/, 'the signs of Markdown');
      await page.close();
    });

    it(`numbers its parts where they are: ${tagName}`, async () => {
      const page = await docsOf(tagName);
      const {numbers, legend, outlines} = await page.$eval('measured-picture[shows=anatomy]', (picture) => ({
        numbers: [...picture.querySelectorAll('.number')].map(({textContent}) => Number(textContent)),
        legend: [...picture.querySelectorAll('.legend li')].map((entry) => ({
          name: entry.querySelector('code').textContent,
          absent: entry.textContent.endsWith('Not in this picture.'),
        })),
        // Each outline lies on the part that its number names.
        outlines: [...picture.querySelectorAll('.outline')].map((outline) => {
          const entries = picture.querySelectorAll('.legend li');
          const name = entries[Number(outline.nextElementSibling.textContent) - 1].querySelector('code').textContent;
          const {left, top, right, bottom} = outline.getBoundingClientRect();
          const [x, y] = [(left + right) / 2, (top + bottom) / 2];
          return [...picture.querySelectorAll('.sample > *')].some((widget) =>
            [...widget.shadowRoot.querySelectorAll(`[part~=${name}]`)].some((part) => {
              const range = document.createRange();
              range.selectNode(part);
              const box = range.getBoundingClientRect();
              return x > box.left - 2 && x < box.right + 2 && y > box.top - 2 && y < box.bottom + 2;
            }),
          );
        }),
      }));
      assert.deepEqual(legend.map(({name}) => name).sort(), [...new Set(cssParts.map(({name}) => name))].sort());
      assert.deepEqual(
        numbers,
        [...numbers.keys()].map((index) => index + 1),
      );
      assert.equal(numbers.length, legend.filter(({absent}) => !absent).length);
      // What a figure in a sentence opens has two parts of its own.
      const opened = isInline(tagName) ? 2 : 0;
      assert.ok(numbers.length >= legend.length - 1 - opened, 'more than one part is in no picture');
      assert.ok(outlines.every(Boolean), JSON.stringify(outlines));
      await page.close();
    });

    it(`hides no words behind the numbers of its parts: ${tagName}`, async () => {
      const page = await docsOf(tagName);
      for (const width of [1280, 390]) {
        await page.setViewport({width, height: 8000});
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        const hidden = await page.$eval('measured-picture[shows=anatomy]', (picture) => {
          const roots = [...picture.querySelectorAll('.sample > *')].map(({shadowRoot}) => shadowRoot);
          const texts = roots.flatMap((root) => {
            const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
            const found = [];
            while (walker.nextNode()) if (!walker.currentNode.parentElement.closest('.speech')) found.push(walker.currentNode);
            return found;
          });
          return [...picture.querySelectorAll('.number')].flatMap((number) => {
            const {left, right, top, bottom} = number.getBoundingClientRect();
            return texts
              .filter((text) => {
                const range = document.createRange();
                range.selectNodeContents(text);
                // Of a line, its middle third has ink for certain.
                return [...range.getClientRects()].some(
                  (line) =>
                    Math.min(right, line.right) - Math.max(left, line.left) > 1 &&
                    Math.min(bottom, line.bottom - line.height / 3) - Math.max(top, line.top + line.height / 3) > 1,
                );
              })
              .map((text) => `${number.textContent} hides "${text.data.trim()}"`);
          });
        });
        assert.deepEqual(
          hidden.filter((found) => !found.endsWith('""')),
          [],
          `${width} px`,
        );
      }
      await page.close();
    });

    it(`measures its spaces, which change with the widget: ${tagName}`, async () => {
      const page = await docsOf(tagName);
      const measured = () =>
        page.$eval('measured-picture[shows=redline]', (picture) => {
          const widget = picture.querySelector('.sample > *').getBoundingClientRect();
          return [...picture.querySelectorAll('.space:not([data-across])')].map((space) => {
            const {top, bottom, height} = space.getBoundingClientRect();
            return {
              top: top - widget.top,
              rest: widget.bottom - bottom,
              height,
              said: parseFloat(space.textContent),
              pixels: Number(space.dataset.pixels),
            };
          });
        });
      const spaces = await measured();
      // Those of a figure in a sentence are the sentence's.
      assert.ok(spaces.length >= (isInline(tagName) ? 1 : 4), `${spaces.length} spaces`);
      const across = await page.$$eval('measured-picture[shows=redline] .space[data-across]', (all) =>
        all.map(({textContent}) => parseFloat(textContent.split(',')[1])),
      );
      // Columns are two em apart, and nothing further.
      assert.ok(
        across.every((ems) => ems > 0 && ems <= 2),
        across.join(),
      );
      let reached = 0;
      for (const {top, rest, height, said, pixels} of spaces) {
        assert.ok(top >= reached - 0.5 && rest > -0.5, 'inside the widget, none over another');
        assert.ok(Math.abs(height - pixels) < 0.5 && Math.abs(said - pixels) < 0.06);
        reached = top + height;
      }
      // Text of twice the size doubles what is measured in it.
      const sum = spaces.reduce((all, {pixels}) => all + pixels, 0);
      await page.$eval('measured-picture[shows=redline] .sample', ({style}) => (style.fontSize = '24px'));
      await page.waitForFunction(
        (before) => {
          const all = [...document.querySelectorAll('measured-picture[shows=redline] .space:not([data-across])')];
          return all.reduce((now, {dataset}) => now + Number(dataset.pixels), 0) > 1.15 * before;
        },
        {timeout: 5000},
        sum,
      );
      await page.close();
    });
  }

  it('measures what the styles say: the first line of a card is as far from its rule as the token is', async () => {
    const tokens = JSON.parse(readFileSync('dist/tokens.json', 'utf8'));
    const page = await docsOf('lifesci-key-figure');
    const first = await page.$eval('measured-picture[shows=redline] .space', ({dataset}) => Number(dataset.pixels));
    assert.ok(Math.abs(first - 16 * tokens.space.head.$value.value) < 0.6, String(first));
    await page.close();
  });

  it('has no button that must be pressed before a control can be used', async () => {
    for (const {tagName} of elements) {
      const page = await docsOf(tagName);
      await page.waitForSelector('.docblock-argstable');
      const buttons = await page.$$eval('.docblock-argstable button', (all) => all.map(({innerText}) => innerText.trim()));
      assert.deepEqual(
        buttons.filter((text) => /^Set /.test(text)),
        [],
        tagName,
      );
      assert.ok(await page.$('.docblock-argstable input[type=checkbox]'), tagName);
      await page.close();
    }
  });
});
