// What a page and its reader can do to the look of a widget only where the browser itself is told: the built script, in Chromium.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {examplesIn, written} from './tools/examples.mjs';
import {launch, open, serve} from './tools/host.mjs';

/** What some widgets are asked for, so that a bar and a note are among it; of whatever else is registered there is one. */
const asked = {
  'lifesci-key-figure': [{figure: 'medicen.total-investment'}, {figure: 'paris-region.gdp'}],
  'lifesci-organization-profile': [{organization: 'sanofi'}],
  'lifesci-region-fact-strip': [
    {region: 'paris-region', layout: 'row'},
    {region: 'paris-region', topic: 'hospitals', layout: 'table'},
  ],
};
const [card] = asked['lifesci-key-figure'];

/** A page with each widget in a place of its own. */
const page = ({doctype = '<!doctype html>', css = '', around = '{widget}', shown}) =>
  `${doctype}<meta charset="utf-8"><title>A host</title>
    <style>html {background: Canvas} ${css}</style>
    <main>${shown.map((widget) => around.replace('{widget}', widget)).join('')}</main>
    <script src="lifesci-widgets.js"></script>`;

const forced = (scheme) => ({
  features: [
    {name: 'forced-colors', value: 'active'},
    {name: 'prefers-color-scheme', value: scheme},
  ],
});

/** By name: the page, and how the browser shows it. */
const hosts = {
  'a plain page': {},
  'a page zoomed to 400 percent': {viewport: {width: 320, height: 256, deviceScaleFactor: 4}},
  'forced colours, light': {media: forced('light'), css: 'body {background: #123; color: #eee}'},
  'forced colours, dark': {media: forced('dark'), css: 'body {background: #fff; color: #111}'},
  'more contrast': {media: {features: [{name: 'prefers-contrast', value: 'more'}]}},
  'a page without a doctype': {doctype: '', around: '<table width="100%"><tr><td>{widget}</table>'},
  'what is not defined is hidden': {css: ':not(:defined) {display: none}'},
};

/** Rules that paint on all the text of a place, for a heading and the like; by name. */
const paints = {
  'a gradient': 'background: linear-gradient(red, blue); background-clip: text; -webkit-text-fill-color: transparent',
  'an underline': 'text-decoration: underline wavy red 4px',
  'a line through it': 'text-decoration: line-through',
  'a shadow': 'text-shadow: 2px 2px red',
  'an outline': '-webkit-text-stroke: 3px red',
};

describe('the look of a widget on', () => {
  let browser;
  let host;
  let faults;
  /** How many widgets there are on each page. */
  let count;
  before(async () => {
    host = await serve({'/empty': page({shown: []})});
    browser = await launch();
    const {page: tab} = await open(browser, `${host.address}/empty`);
    const examples = await examplesIn(tab);
    await tab.close();
    host.close();
    const shown = ['en', 'fr'].flatMap((lang) =>
      Object.keys(examples).flatMap((tag) => (asked[tag] ?? [examples[tag]]).map((one) => written(tag, {...one, lang}, 'Words'))),
    );
    count = shown.length;
    const painted = Object.entries({none: '', ...paints}).map(([name, css]) => [
      `/${name}`,
      page({
        shown: [written('lifesci-key-figure', {...card, lang: 'en'}, 'Words')],
        css: `div {background: #fff; ${css}}`,
        around: '<div>{widget}</div>',
      }),
    ]);
    const pages = Object.entries(hosts).map(([name, own]) => [`/${name}`, page({...own, shown})]);
    host = await serve(Object.fromEntries([...pages, ...painted].map(([path, content]) => [encodeURI(path), content])));
    const {outputFiles} = await build({
      entryPoints: ['tests/host-styles/faults.ts'],
      bundle: true,
      format: 'iife',
      globalName: 'look',
      write: false,
    });
    faults = outputFiles[0].text;
  });
  after(async () => {
    await browser.close();
    host.close();
  });

  for (const [name, {viewport, media}] of Object.entries(hosts)) {
    it(name, async () => {
      const {page: tab} = await open(browser, `${host.address}/${name}`);
      if (viewport) await tab.setViewport(viewport);
      if (media) await (await tab.createCDPSession()).send('Emulation.setEmulatedMedia', media);
      await tab.addScriptTag({content: faults});
      const found = await tab.evaluate((expected) => {
        const shown = [...document.querySelectorAll('main [lang]')];
        const missing = shown.length === expected ? [] : [`${shown.length} widgets`];
        const sideways = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
        return [
          ...missing,
          ...sideways,
          ...shown.flatMap((widget) =>
            globalThis.look.faults(widget, getComputedStyle(widget).display === 'block').map((fault) => `${widget.outerHTML}: ${fault}`),
          ),
        ];
      }, count);
      assert.deepEqual(found, []);
      await tab.close();
    });
  }

  it('has a ledger whose lines are seen where colours are forced', async () => {
    const {page: tab} = await open(browser, `${host.address}/${encodeURI('forced colours, dark')}`);
    await (await tab.createCDPSession()).send('Emulation.setEmulatedMedia', forced('dark'));
    const ledger = await tab.evaluateHandle(() =>
      document.querySelector('lifesci-region-fact-strip[layout=table]').shadowRoot.querySelector('table'),
    );
    const picture = await ledger.screenshot({encoding: 'base64'});
    /** How many rows of pixels are light from one edge to the other. */
    const lines = await tab.evaluate(async (data) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      pen.drawImage(bitmap, 0, 0);
      const {data: pixels, width, height} = pen.getImageData(0, 0, bitmap.width, bitmap.height);
      const isLight = (x, y) => pixels[4 * (y * width + x)] > 200;
      return Array.from({length: height}, (_, y) => y).filter((y) =>
        Array.from({length: width - 4}, (_, x) => x + 2).every((x) => isLight(x, y)),
      ).length;
    }, picture);
    // Two pixels under the caption, and one between each of the six rows.
    assert.equal(lines, 2 + 5);
    await tab.close();
  });

  const picture = async (name) => {
    const {page: tab} = await open(browser, `${host.address}/${name}`);
    const taken = await (await tab.$('lifesci-key-figure')).screenshot({encoding: 'base64'});
    await tab.close();
    return taken;
  };
  for (const name of Object.keys(paints)) {
    it(`a place that gives its text ${name} is the same to the pixel`, async () => {
      assert.ok((await picture(name)) === (await picture('none')), 'the pictures differ');
    });
  }
});
