// What is left of widgets that have come and gone, counted by the browser.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
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

describe('a thousand widgets, added and removed twenty times', () => {
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

  it('leave nothing behind', async () => {
    const {page, messages, client, metrics} = await openCounted(browser, `${host.address}/page`);

    /** Live objects after a collection: DOM nodes, listeners, and the instances of two classes. */
    const count = async () => {
      const {Nodes: nodes, JSEventListeners: listeners} = await metrics();
      const instances = async (prototype) => {
        const {result} = await client.send('Runtime.evaluate', {expression: prototype});
        const {objects} = await client.send('Runtime.queryObjects', {prototypeObjectId: result.objectId});
        const {result: length} = await client.send('Runtime.callFunctionOn', {
          objectId: objects.objectId,
          functionDeclaration: 'function () { return this.length; }',
          returnByValue: true,
        });
        return length.value;
      };
      return {
        nodes,
        listeners,
        observers: await instances('MutationObserver.prototype'),
        widgets: await instances("customElements.get('lifesci-key-figure').prototype"),
      };
    };
    const round = () =>
      page.evaluate(async () => {
        const main = document.querySelector('main');
        const ids = ['medicen.members', 'medicen.total-investment', 'no such figure'];
        const cards = Array.from({length: 1000}, (_, index) =>
          Object.assign(document.createElement('lifesci-key-figure'), {figure: ids[index % 3]}),
        );
        main.append(...cards);
        await Promise.all(cards.map(({updateComplete}) => updateComplete));
        document.documentElement.lang = document.documentElement.lang === 'fr' ? 'en' : 'fr';
        await Promise.resolve();
        await Promise.all(cards.map(({updateComplete}) => updateComplete));
        main.replaceChildren();
      });

    await round();
    const first = await count();
    for (let time = 0; time < 20; time++) await round();
    const last = await count();
    assert.equal(last.observers, 1, 'the one that looks for placeholders');
    assert.equal(last.widgets, 0);
    assert.equal(last.listeners, first.listeners);
    assert.ok(last.nodes <= first.nodes + 10, `${first.nodes} nodes after one round, ${last.nodes} after twenty-one`);
    assert.equal(messages.length, 1, 'one warning for one cause');
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
