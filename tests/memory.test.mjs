// What is left of widgets that have come and gone, counted by the browser.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {examplesIn} from './tools/examples.mjs';
import {launch, open, serve} from './tools/host.mjs';

/** Opens the page, and gives a way to read one of the browser's counts after a collection. */
async function openCounted(browser, address) {
  const {page, messages} = await open(browser, address);
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  const metrics = async () => {
    for (let pass = 0; pass < 3; pass++) await client.send('HeapProfiler.collectGarbage');
    const {metrics: all} = await client.send('Performance.getMetrics');
    return Object.fromEntries(all.map(({name, value}) => [name, value]));
  };
  return {page, messages, client, metrics};
}

describe('a thousand widgets, added and removed thirty times', () => {
  let browser;
  let host;
  before(async () => {
    browser = await launch();
    host = await serve({
      '/page':
        '<!doctype html><html lang="fr"><link rel="icon" href="data:,"><script src="lifesci-widgets.js"></script><main></main></html>',
    });
  });
  after(async () => {
    await browser.close();
    host.close();
  });

  it('leave nothing behind', async (test) => {
    const other = await open(browser, `${host.address}/page`);
    const examples = await examplesIn(other.page);
    await other.page.close();
    const {page, messages, client, metrics} = await openCounted(browser, `${host.address}/page`);

    /** Live objects after a collection: DOM nodes, listeners, the instances of some classes, and bytes of script's objects. */
    const count = async () => {
      const {Nodes: nodes, JSEventListeners: listeners, JSHeapUsedSize: heap} = await metrics();
      const instances = async (prototype) => {
        const {result} = await client.send('Runtime.evaluate', {expression: prototype});
        const {objects} = await client.send('Runtime.queryObjects', {prototypeObjectId: result.objectId});
        const {result: length} = await client.send('Runtime.callFunctionOn', {
          objectId: objects.objectId,
          // A class's prototype is among its own instances.
          functionDeclaration: "function () { return this.filter((one) => !Object.hasOwn(one, 'constructor')).length; }",
          returnByValue: true,
        });
        return length.value;
      };
      return {
        nodes,
        listeners,
        observers: await instances('MutationObserver.prototype'),
        widgets: await instances("Object.getPrototypeOf(customElements.get('lifesci-key-figure')).prototype"),
        heap,
      };
    };
    const round = () =>
      page.evaluate(async (examples) => {
        const main = document.querySelector('main');
        const widget = (tag, properties) => Object.assign(document.createElement(tag), properties);
        const placeholder = (data) => {
          const element = document.createElement('div');
          Object.assign(element.dataset, data);
          return element;
        };
        const each = Object.entries(examples).map(([tag, attributes]) => () => {
          const element = document.createElement(tag);
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
          return element;
        });
        const small = [
          () => widget('lifesci-key-figure', {figure: 'medicen.total-investment'}),
          () => widget('lifesci-key-figure', {figure: 'no such figure'}),
          () => placeholder({lifesci: 'key-figure', figure: 'medicen.members'}),
          () => placeholder({lifesci: 'key-figure', figure: 'no such figure'}),
        ];
        main.append(...Array.from({length: 1000}, (_, index) => (index % 20 ? small[index % 4] : each[(index / 20) % each.length])()));
        // Placeholders are met before the next frame, or a little later where a page is always at it.
        const inside = (element) => (element.dataset.lifesci ? element.shadowRoot?.firstElementChild : element);
        while (![...main.children].every(inside)) await new Promise((resolve) => setTimeout(resolve, 10));
        const widgets = [...main.children].map(inside);
        const rendered = () => Promise.all(widgets.map(({updateComplete}) => updateComplete));
        await rendered();
        document.documentElement.lang = document.documentElement.lang === 'fr' ? 'en' : 'fr';
        await Promise.resolve();
        await rendered();
        main.replaceChildren();
        return widgets.filter(({localName}) => localName.startsWith('lifesci-')).length;
      }, examples);

    // What stays grows from each count to the next. Weak tables, and what code takes, grow by leaps, in some intervals not at all.
    const counts = [];
    let widgets = 0;
    for (let time = 0; time < 30; time++) {
      widgets += await round();
      if (time % 5 === 4) counts.push(await count());
    }
    for (const name of Object.keys(counts[0]))
      test.diagnostic(`${name}, every 5,000 widgets: ${counts.map((one) => one[name]).join(', ')}`);
    assert.equal(widgets, 30_000, 'placeholders among them');
    const [first, last] = [counts.at(1), counts.at(-1)];
    assert.equal(last.observers, 5, 'for new nodes, placeholders, editing, languages and what tags swallow');
    assert.equal(last.widgets, 0);
    assert.equal(last.listeners, first.listeners);
    assert.ok(last.nodes <= first.nodes + 10, `${first.nodes} nodes after 10,000 widgets, ${last.nodes} after 30,000`);
    // On average less than the smallest object of V8 for each widget; with the leaps, less than two or three.
    const growth = counts.slice(1).map(({heap}, index) => (heap - counts[index].heap) / 5000);
    const middle = growth.sort((one, other) => one - other)[Math.floor(growth.length / 2)];
    assert.ok(middle < 12, `${middle} bytes a widget`);
    const all = (last.heap - first.heap) / 20_000;
    assert.ok(all < 40, `${all} bytes a widget, leaps among them`);
    assert.equal(messages.length, 1, `one warning for one cause: ${messages.join('; ')}`);
  });

  it('nor does a frame that is taken away with its widgets', async () => {
    const {page, metrics} = await openCounted(browser, `${host.address}/page`);
    const {Documents: before} = await metrics();
    await page.evaluate(async () => {
      for (let time = 0; time < 20; time++) {
        const frame = document.body.appendChild(document.createElement('iframe'));
        const card = Object.assign(document.createElement('lifesci-key-figure'), {figure: 'medicen.members'});
        document.body.append(card);
        await card.updateComplete;
        frame.contentDocument.body.append(card);
        await card.updateComplete;
        frame.remove();
      }
    });
    const {Documents: after} = await metrics();
    assert.ok(after <= before + 2, `${before} documents before, ${after} after`);
    await page.close();
  });
});
