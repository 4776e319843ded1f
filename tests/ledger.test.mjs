// The ledger as only the built script in a browser can tell: what is heard of it, row by row, and how many observers there are.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {hasFirefox, launchFirefox} from './tools/firefox-tree.mjs';
import {launch, open, serve} from './tools/host.mjs';

const counting = `<script>
  window.made = 0;
  window.ResizeObserver = class extends ResizeObserver {
    constructor(...parameters) {
      super(...parameters);
      made++;
    }
  };
</script>`;
const page = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${counting}
  <script src="lifesci-widgets.js" defer></script><body style="margin: 0">${body}</body></html>`;
const figures = 'paris-region.gdp paris-region.patients sanofi.employees paris-region.economy-rank';
const ledger = (lang) =>
  `<lifesci-region-fact-strip region="paris-region" lang="${lang}" figures="${figures}" layout="table"></lifesci-region-fact-strip>`;
const strip = '<lifesci-region-fact-strip region="paris-region" topic="hospitals"></lifesci-region-fact-strip>';

/** What is heard of each row, in the order of its cells. */
const heard = {
  en: [
    '28\u00a0billion euros|in gross domestic product This amount is being checked.',
    '10\u00a0million|patients Paris Region hospital network',
    'over 100000|staff around the\u00a0world Sanofi',
    'number 1|economic region in\u00a0Europe',
  ],
  fr: [
    '28\u00a0milliards|d’euros de\u00a0produit intérieur brut Ce montant est en cours de\u00a0vérification.',
    '10\u00a0millions|de\u00a0patients Réseau hospitalier d’Île-de-France',
    'plus de 100000|collaborateurs dans\u00a0le\u00a0monde Sanofi',
    'première|région économique d’Europe',
  ],
};
const plain = (text) => text.replace(/\s+/g, ' ').trim();

describe('a ledger', () => {
  let browser;
  let host;
  before(async () => {
    browser = await launch();
    host = await serve({
      '/en': page(ledger('en')),
      '/fr': page(ledger('fr')),
      '/strips': page(strip.repeat(20)),
      '/none': page(strip.replace('topic', 'layout="row" topic') + '<lifesci-key-figure figure="medicen.members"></lifesci-key-figure>'),
    });
  });
  after(async () => {
    await browser.close();
    host.close();
  });

  for (const [lang, rows] of Object.entries(heard)) {
    for (const width of [800, 200]) {
      it(`is heard as rows with a header each, in Chromium: ${lang}, ${width} px`, async () => {
        const {page: tab} = await open(browser, `${host.address}/${lang}`);
        await tab.setViewport({width, height: 800});
        const {nodes} = await (await tab.createCDPSession()).send('Accessibility.getFullAXTree');
        const byId = new Map(nodes.map((node) => [node.nodeId, node]));
        const children = (node) => node.childIds.map((id) => byId.get(id)).filter(Boolean);
        const texts = (node) => (node.role.value === 'StaticText' ? [node.name.value] : children(node).flatMap(texts));
        const table = nodes.find(({role}) => role?.value === 'table');
        assert.equal(plain(table.name.value), lang === 'en' ? 'Paris Region' : 'Île-de-France');
        assert.ok(nodes.some(({role}) => role?.value === 'heading'));
        const cellsOf = (row) =>
          row.childIds.map((id) => byId.get(id)).flatMap((cell) => (/cell|rowheader/.test(cell.role.value) ? [cell] : cellsOf(cell)));
        const found = nodes.filter(({role}) => role?.value === 'row').map((row) => cellsOf(row));
        assert.deepEqual(
          found[0].map(({role}) => role.value),
          ['cell', 'rowheader'],
        );
        assert.deepEqual(
          found.map((cells) => cells.map((cell) => plain(texts(cell).join(' '))).join('|')),
          rows.map(plain),
        );
        await tab.close();
      });
    }

    it(`is heard as rows with a header each, in Firefox: ${lang}`, {skip: !hasFirefox && 'no Firefox'}, async () => {
      const firefox = await launchFirefox();
      try {
        await firefox.open(`${host.address}/${lang}`);
        const tree = await firefox.tree();
        const told = tree.filter(({role}) => /^(text leaf|statictext)$/.test(role)).map(({name}) => name);
        assert.ok(tree.filter(({role}) => role === 'rowheader').length === 4, JSON.stringify(tree));
        const all = plain(told.join(' '));
        for (const row of rows) assert.ok(all.includes(plain(row.replace('|', ' '))), `${row} in ${all}`);
      } finally {
        await firefox.close();
      }
    });
  }

  it('is observed together with all others by one observer, and by none where there is nothing to become one', async () => {
    for (const [path, expected] of [
      ['/strips', 1],
      ['/none', 0],
    ]) {
      const {page: tab} = await open(browser, `${host.address}${path}`);
      assert.equal(await tab.evaluate(() => window.made), expected, path);
      await tab.close();
    }
  });

  it('replaces the row without a shift of the page, nor an error', async () => {
    const {page: tab, messages} = await open(browser, `${host.address}/none`);
    await tab.setViewport({width: 320, height: 900});
    const shift = await tab.evaluate(async (html) => {
      let sum = 0;
      document.body.replaceChildren();
      for (let frame = 0; frame < 5; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
      new PerformanceObserver((list) => list.getEntries().forEach(({value}) => (sum += value))).observe({type: 'layout-shift'});
      document.body.innerHTML = `${html}<p>Text</p>`;
      for (let frame = 0; frame < 5; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
      return {sum, isLedger: Boolean(document.body.firstChild.shadowRoot.querySelector('table'))};
    }, strip);
    assert.deepEqual(shift, {sum: 0, isLedger: true});
    for (const width of [900, 320, 900]) {
      await tab.setViewport({width, height: 900});
      await tab.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
    }
    assert.deepEqual(messages, []);
    await tab.close();
  });
});
