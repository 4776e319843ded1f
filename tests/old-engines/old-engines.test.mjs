// The built script in browsers that are older than our styles: what they paint, by the pixels, and how large.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {inflateSync} from 'node:zlib';
import {build} from 'esbuild';
import {widgets} from '../../scripts/manifest.mjs';
import {serve} from '../tools/host.mjs';
import {engines, start} from './engines.mjs';
import {heightOfSections, pages, sectionHeight, shown, windowWidth} from './pages.mjs';
import {picture, scale, strongest} from './picture.mjs';

const {outputFiles} = await build({
  entryPoints: ['tests/host-styles/faults.ts'],
  bundle: true,
  format: 'iife',
  globalName: 'look',
  write: false,
});
const faults = outputFiles[0].text;

/** In a page: where a widget paints in colours, by what is painted, and where nothing is painted beside it. */
function coloured() {
  const box = (element) => (({x, y, width, height}) => ({x, y, width, height}))(element.getBoundingClientRect());
  const all = (widget, selector) => [...widget.shadowRoot.querySelectorAll(selector)];
  const inside = (widget, selector) => all(widget, selector).map(box);
  const pen = document.createElement('canvas').getContext('2d');
  /** Between a number and the label under it, where only its mark is. */
  const under = (number) => {
    const {fontStyle, fontWeight, fontSize, fontFamily} = getComputedStyle(number);
    pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    const {x, y, width, height} = box(number);
    const size = parseFloat(fontSize);
    const baseline = y + height - pen.measureText('1').fontBoundingBoxDescent;
    return {x: x + 1, y: baseline + 0.1 * size, width: width - 2, height: 0.15 * size};
  };
  return [...document.querySelectorAll('[figure], [breakdown]')].map((widget) => ({
    name: widget.closest('section').getAttribute('style') + widget.outerHTML,
    left: box(widget).x,
    shares: inside(widget, '.share').map((share) => ({...share, width: 20, height: 7})),
    segments: inside(widget, '[part~=segment]'),
    marks: all(widget, '.questioned').map(under),
    notes: inside(widget, '[part~=note]'),
    texts: inside(widget, '[part~=source], button'),
  }));
}

/** In a page: how many widgets stand in a place of it, how large their numbers are, and what is wrong with them. */
function inspected(tags, place) {
  const all = [...document.body.children[place].querySelectorAll(tags.join())];
  const small = (widget) =>
    [...widget.shadowRoot.querySelectorAll('[part~=segment], .share')]
      .map((bar) => bar.getBoundingClientRect())
      .filter(({width, height}) => Math.min(width, height) < 6)
      .map(({width, height}) => `a bar is ${width} by ${height}`);
  return {
    count: all.length,
    sizes: all
      .flatMap(({shadowRoot}) => [...shadowRoot.querySelectorAll('.number')])
      .map((number) => parseFloat(getComputedStyle(number).fontSize)),
    faults: all.flatMap((widget) =>
      [...window.look.faults(widget, getComputedStyle(widget).display === 'block'), ...small(widget)].map(
        (fault) => `${widget.parentElement.outerHTML.slice(0, 50)} ${widget.outerHTML}: ${fault}`,
      ),
    ),
  };
}

it('every kind of widget is shown to the old browsers', () => {
  const tags = widgets.map(({tagName}) => tagName);
  assert.deepEqual(Object.keys(shown), tags.sort());
});

for (const {name, isSupported, follows} of engines) {
  describe(name, () => {
    let browser;
    let host;
    before(async () => {
      host = await serve(pages);
      browser = await start(name);
    });
    after(async () => {
      await browser.close();
      host.close();
    });

    /** Opens a page in a window of a height that holds what is looked at, and waits until it is drawn. */
    async function open(path, height = 800) {
      const tab = await browser.newPage();
      const messages = [];
      tab.on('console', (message) => messages.push(message.text()));
      tab.on('pageerror', (error) => messages.push(error.message));
      await tab.setViewport({width: windowWidth, height, deviceScaleFactor: scale});
      await tab.goto(`${host.address}${path}`, {waitUntil: 'load'});
      await tab.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      return {tab, messages};
    }

    if (!isSupported) {
      it('defines nothing, keeps the author’s words and says so once', async () => {
        const {tab, messages} = await open('/widths');
        const found = await tab.evaluate(
          (tags) => ({
            defined: tags.filter((tag) => customElements.get(tag)),
            words: [...new Set([...document.querySelectorAll(tags.join())].map((widget) => widget.innerText))],
            low: Math.min(...[...document.querySelectorAll(tags.join())].map((widget) => widget.getClientRects()[0].height)),
          }),
          Object.keys(shown),
        );
        assert.deepEqual([found.defined, found.words], [[], ['Words']]);
        assert.ok(found.low > 10, `${found.low} high`);
        assert.equal(messages.length, 1);
        assert.match(messages[0], /^lifesci-widgets: .*Chrome (or|ou) Edge \d+/);
      });
      return;
    }

    it('shows every widget whole, apart and legible, in both languages and directions, at every width', async () => {
      const {tab, messages} = await open('/widths');
      await tab.evaluate(faults);
      const tags = Object.keys(shown);
      const found = {count: 0, sizes: [], faults: []};
      // One place of the page after the other: all in one call would outlast the limit of a call on a busy machine.
      const places = await tab.$$('body > *');
      for (const place of places.keys()) {
        const {count, sizes, faults: some} = await tab.evaluate(inspected, tags, place);
        found.count += count;
        found.sizes.push(...sizes);
        found.faults.push(...some);
      }
      const [least, largest] = [Math.min(...found.sizes), Math.max(...found.sizes)];
      assert.equal(found.faults.slice(0, 9).join('\n'), '');
      assert.equal(found.count, 20 * Object.values(shown).flat().length);
      assert.ok(least >= 16 && largest > 100, `numbers from ${least} to ${largest} px`);
      assert.deepEqual(messages, []);
      await tab.close();
    });

    const contrasts = {
      [follows === 'scheme' ? '/light-and-undeclared' : '/undeclared']: 'that declares nothing',
      '/declared': 'that declares its colour scheme',
      '/theme': 'for which the theme is chosen',
    };
    for (const [path, kind] of Object.entries(contrasts)) {
      it(`paints bars, marks, notes and texts that stand out on every ground ${kind}`, async () => {
        const {tab} = await open(path, heightOfSections);
        const widgets = await tab.evaluate(coloured);
        const {at, within} = await picture(tab);
        const count = {shares: 0, segments: 0, marks: 0, notes: 0, texts: 0};
        const faint = [];
        for (const {name: widget, left, ...parts} of widgets)
          for (const [part, boxes] of Object.entries(parts))
            for (const box of boxes) {
              count[part]++;
              const middle = box.y + box.height / 2;
              const isText = /notes|texts/.test(part);
              const ground = at(left - 6, middle);
              const {colour, ratio} = strongest(
                isText ? within(box) : [at(box.x + box.width / 2, middle), ...(part === 'marks' ? within(box) : [])],
                ground,
              );
              if (ratio < (isText ? 4.5 : 3)) faint.push(`${widget}, ${part}: ${colour} on ${ground} is ${ratio.toFixed(2)}`);
            }
        assert.equal(faint.join('\n'), '');
        const {shares} = count;
        assert.deepEqual(count, {shares, segments: 4 * shares, marks: shares, notes: shares, texts: 4 * shares});
        assert.ok(shares >= 4, `only ${shares} grounds`);
        await tab.close();
      });
    }

    it('paints what a page sets, under every theme', async () => {
      const {tab} = await open('/set', 2 * sectionHeight);
      const widgets = await tab.evaluate(coloured);
      const {at, within} = await picture(tab);
      const middle = ({x, y, width, height}) => at(x + width / 2, y + height / 2);
      const all = (part) => widgets.flatMap(({[part]: boxes}) => boxes);
      assert.deepEqual([...new Set([...all('shares'), ...all('segments')].map(middle))], ['#b8005c']);
      assert.deepEqual(
        [...new Set([...all('notes'), ...all('marks')].map((box) => strongest(within(box), '#ffffff').colour))],
        ['#00695c'],
      );
      assert.equal(all('marks').length, 3);
      await tab.close();
    });

    it('goes on when the page changes the style of a widget', async () => {
      const {tab} = await open('/changed');
      const heights = await tab.evaluate(() =>
        [...document.querySelectorAll('[breakdown]')].map((widget) => {
          widget.style.setProperty('--changed', '1');
          return widget.offsetHeight;
        }),
      );
      assert.equal(heights.length, 2);
      assert.ok(Math.min(...heights) > 80, `${heights} high`);
      await tab.close();
    });

    it('paints an open end beyond the last part, in four strokes', async () => {
      const {tab} = await open('/ends');
      const ends = await tab.evaluate(() =>
        [...document.querySelectorAll('lifesci-breakdown')].map(({shadowRoot, parentElement}) => {
          const {x, width, y, height} = [...shadowRoot.querySelectorAll('[part~=segment]')].at(-1).getBoundingClientRect();
          return {x, width, y: y + height / 2, toLeft: parentElement.dir === 'rtl'};
        }),
      );
      const {at} = await picture(tab);
      const strokes = ends.map(({x, width, y, toLeft}) => {
        const line = Array.from({length: 78}, (_, step) => at(toLeft ? x - (step + 3) / scale : x + width + (step + 2.5) / scale, y));
        return line
          .map((colour) => (colour === '#ffffff' ? ' ' : '|'))
          .join('')
          .trim()
          .split(/ +/).length;
      });
      assert.deepEqual(strokes, [4, 4]);
      await tab.close();
    });

    it('asks for no file that a custom property names', async () => {
      host.requests.splice(0);
      const {tab} = await open('/addresses');
      assert.deepEqual(host.requests.filter((path) => path !== '/favicon.ico').sort(), ['/addresses', '/lifesci-widgets.js']);
      await tab.close();
    });

    for (const path of ['/share', '/bar']) {
      it(`prints what it paints, on a printer that leaves backgrounds out: ${path}`, async () => {
        const {tab} = await open(path);
        const pdf = Buffer.from(await tab.pdf({printBackground: false}));
        const streams = pdf.toString('latin1').matchAll(/[^d]stream\r?\n/g);
        const drawn = [...streams].map(({index, 0: {length}}) => {
          try {
            return inflateSync(pdf.subarray(index + length), {finishFlush: 2}).toString('latin1');
          } catch {
            return '';
          }
        });
        assert.ok(
          drawn.some((stream) => /\b1 0 0 rg$/m.test(stream)),
          'nothing is red',
        );
        await tab.close();
      });
    }
  });
}
