// Away and back: the browser keeps the whole page, widgets included, shows it again as it was, and the widgets go on.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {windowless} from './tools/browser.mjs';
import {examplesIn, written} from './tools/examples.mjs';
import {launch, open, serve} from './tools/host.mjs';

const firefox = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
/** By name: how a browser is started, and why it is left out, if it is. */
const browsers = {
  Chromium: {start: launch, skip: await windowless()},
  Firefox: {
    start: () => puppeteer.launch({browser: 'firefox', executablePath: firefox}),
    skip: existsSync(firefox) ? false : `there is no ${firefox}`,
  },
};

/** Runs in the page, which is its own driver: goes away, comes back, and tells the server what it finds. */
function journey() {
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  const look = () =>
    [...document.querySelectorAll(':defined')]
      .map((element) => (element.dataset.lifesci ? (element.shadowRoot?.firstElementChild ?? element) : element))
      .filter(({localName}) => localName.startsWith('lifesci-'))
      .map((widget) => widget.shadowRoot.querySelector('.speech')?.dataset.phrase ?? widget.innerText);
  let before;
  addEventListener('pageshow', async ({persisted}) => {
    await turn();
    if (!persisted && !sessionStorage.away) {
      before = look();
      sessionStorage.away = 'yes';
      location.assign('/away');
      return;
    }
    const back = look();
    document.documentElement.lang = 'fr';
    document.querySelector('[figure=no-such-thing]')?.setAttribute('figure', 'sanofi.countries');
    const later = document.body.appendChild(document.createElement('div'));
    Object.assign(later.dataset, {figure: 'medicen.members', lifesci: 'key-figure'});
    // A placeholder is met before the next frame, or a little later where no frame comes.
    while (customElements.get('lifesci-key-figure') && !later.shadowRoot) await turn();
    await turn();
    location.assign(`/done?${encodeURIComponent(JSON.stringify({persisted, before, back, after: look()}))}`);
  });
}
const page = (script, content) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><script>${script}</script>${content}</html>`;
const some = `<script src="lifesci-widgets.js" defer></script>
  <lifesci-key-figure figure="medicen.members">Over 300 members</lifesci-key-figure>
  <lifesci-organization-profile organization="sanofi"></lifesci-organization-profile>
  <lifesci-region-fact-strip region="paris-region"></lifesci-region-fact-strip>
  <lifesci-key-figure figure="no-such-thing">More than 170 countries</lifesci-key-figure>`;
const pages = {
  '/bare': page(`(${journey})()`, '<p>Nothing of ours</p>'),
  '/some': page('', some),
  '/away': page("addEventListener('pageshow', () => setTimeout(() => history.back()))", ''),
  '/done': page('', ''),
};
/** Every widget that the script registers. */
let found;
before(async () => {
  const [browser, host] = await Promise.all([launch(), serve(pages)]);
  const {page: tab} = await open(browser, `${host.address}/some`);
  found = Object.entries(await examplesIn(tab)).map(([tag, attributes]) => written(tag, attributes));
  pages['/widgets'] = page(`(${journey})()`, some + found.join(''));
  await browser.close();
  host.close();
});

for (const [name, {start, skip}] of Object.entries(browsers)) {
  describe(`the back-forward cache of ${name}`, {skip}, () => {
    it('keeps a page with widgets as it keeps one without, and they go on', async () => {
      const [browser, host] = await Promise.all([start(), serve(pages)]);
      const travel = async (path) => {
        const tab = await browser.newPage();
        const done = tab.waitForRequest((request) => request.url().includes('/done?'));
        // The page may be on its way before it is said to be loaded.
        tab.goto(host.address + path).catch(() => {});
        const report = JSON.parse(decodeURIComponent(new URL((await done).url()).search.slice(1)));
        await tab.close();
        return report;
      };
      try {
        assert.equal((await travel('/bare')).persisted, true, 'a page without widgets is kept');
        const {persisted, before: shown, back, after} = await travel('/widgets');
        assert.equal(persisted, true);
        assert.equal(shown.length, 4 + found.length);
        assert.deepEqual(shown.slice(0, 4), [
          'over 300 members',
          'over 100000 staff around the world',
          'number 1 economic region in Europe',
          'More than 170 countries',
        ]);
        assert.deepEqual(back, shown);
        const theirs = after.splice(4, found.length);
        theirs.forEach((phrase, index) => assert.ok(phrase && phrase !== shown[4 + index], `${found[index]} still says "${phrase}"`));
        assert.deepEqual(after, [
          'plus de 300 membres',
          'plus de 100000 collaborateurs dans le monde',
          'première région économique d’Europe',
          'plus de 170 pays où Sanofi fournit des solutions de santé',
          'plus de 300 membres',
        ]);
      } finally {
        await browser.close();
        host.close();
      }
    });
  });
}
