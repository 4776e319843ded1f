// The pages of the site in a browser: accessible, quiet under their policy, complete without a script; their search; what documents show.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import {launch, open, serve} from '../tools/host.mjs';
import {writtenSite} from '../tools/site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the site in a browser', () => {
  let browser;
  let host;
  let site;
  before(async () => {
    site = writtenSite('--quick');
    host = await serve({'/favicon.ico': ''}, site.folder);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    host?.close();
    site?.remove();
  });

  const languages = ['en', 'fr'];
  const kinds = [
    'index',
    'figures/medicen.total-investment',
    'figures/paris-region.gdp',
    'breakdowns/sanofi.paris-region-sites',
    'organizations/sanofi',
    'regions/paris-region',
    'corrections',
    'docs/index',
    'docs/elements',
    'docs/figures',
    'docs/policies-and-browsers',
  ];
  for (const language of languages)
    for (const kind of kinds)
      it(`is accessible, complete and quiet: ${language}/${kind}.html`, async () => {
        const {page, requests, messages} = await open(browser, `${host.address}/${language}/${kind}.html`);
        assert.deepEqual(messages, []);
        assert.ok(
          requests.every((url) => url.startsWith(host.address)),
          requests.join('\n'),
        );
        for (const [width, scheme] of [
          [1280, 'light'],
          [768, undefined],
          [320, 'dark'],
        ]) {
          await page.setViewport({width, height: 900});
          assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width}`);
          if (!scheme) continue;
          await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
          await page.evaluate(axe);
          const found = await page.evaluate(async () => (await window.axe.run(document, {resultTypes: ['violations']})).violations);
          assert.deepEqual(
            found.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target)}`),
            [],
            `${width} ${scheme}`,
          );
        }
        await page.close();
      });

  it('shows the same without a script as with it', async () => {
    for (const path of [
      'en/figures/medicen.total-investment.html',
      'fr/organizations/medicen.html',
      'fr/breakdowns/sanofi.france-employees.html',
    ]) {
      const heights = [];
      for (const withScript of [true, false]) {
        const page = await browser.newPage();
        await page.setJavaScriptEnabled(withScript);
        await page.goto(`${host.address}/${path}`, {waitUntil: 'networkidle0'});
        const shown = await page.$eval('.shown > *', ({shadowRoot, offsetHeight}) => [shadowRoot?.textContent.length > 20, offsetHeight]);
        heights.push(shown);
        await page.close();
      }
      assert.deepEqual(heights[0], heights[1], path);
      assert.equal(heights[0][0], true);
    }
  });

  it('finds facts and sections of documents, forgiving slips, in the language of the page', async () => {
    for (const [path, query, expected] of [
      ['en/index.html', 'pacients', '/en/figures/paris-region.patients.html'],
      ['en/docs/hosting.html', 'wordpress', '/en/docs/cms.html'],
      ['fr/docs/index.html', 'chirurgicale', '/fr/figures/paris-region.surgical-procedures.html'],
      ['fr/index.html', 'feuille de style', '/fr/docs/'],
    ]) {
      const {page, messages} = await open(browser, `${host.address}/${path}`);
      await page.type('#search', query);
      await page.waitForSelector('.found a');
      const found = await page.$$eval('.found a', (links) => links.map(({href}) => new URL(href).pathname + new URL(href).hash));
      assert.ok(
        found.some((to) => to.startsWith(expected)),
        `${query}: ${found.join(' ')}`,
      );
      assert.match(await page.$eval('.search [role=status]', ({textContent}) => textContent), /^\d+ r/);
      await page.click('.found a');
      await page.waitForFunction((address) => location.href === address, {}, host.address + found[0]);
      assert.deepEqual(messages, []);
      await page.close();
    }
    const {page} = await open(browser, `${host.address}/en/index.html`);
    await page.type('#search', 'zzzzqqq');
    await page.waitForFunction(() => document.querySelector('.search [role=status]').textContent === 'Nothing found.');
    await page.close();
  });

  it('shows in documents what their snippets show, and lead from an id to its figure', async () => {
    const {page} = await open(browser, `${host.address}/fr/docs/index.html`);
    const live = await page.$$eval('.live', (all) => all.map((one) => [...one.querySelectorAll('*')].some(({shadowRoot}) => shadowRoot)));
    assert.ok(live.length >= 3, `${live.length}`);
    assert.ok(live.every(Boolean));
    await page.goto(`${host.address}/fr/docs/figures.html`);
    const leads = await page.$$eval('article a > code', (all) =>
      all.map(({textContent, parentElement}) => [textContent, parentElement.href]),
    );
    assert.ok(leads.some(([id, to]) => id === 'sanofi.countries' && to.endsWith('/fr/figures/sanofi.countries.html')));
    await page.close();
  });
});
