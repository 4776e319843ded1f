// The pages on design tokens: nothing of the manifest is missing, and every colour can be made out where it stands.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {widgets as elements} from '../../scripts/manifest.mjs';
import {reads} from '../tools/design-tokens.mjs';
import {start, stories} from './tools/storybook.mjs';

const packaged = JSON.parse(readFileSync('dist/tokens.json', 'utf8'));
const namesOf = (kind) => [...new Set(elements.flatMap(({[kind]: features}) => features.map(({name}) => name)))].sort();

describe('the design tokens', () => {
  let storybook;
  before(async () => {
    storybook = await start();
  });
  after(() => storybook.stop());
  const open = async (id) => (await storybook.open({id, type: 'story'})).page;

  for (const {id, name} of stories.filter(({id: one}) => /^brands-(examples--|design-tokens--contrast)/.test(one))) {
    it(`have the contrast that WCAG 2.2 AA asks, in light and in dark: ${name}`, async () => {
      const page = await open(id);
      const rows = await page.$$eval('.contrast [data-least]', (all) =>
        all.map(({dataset, innerText}) => ({ratio: +dataset.ratio, least: +dataset.least, text: innerText})),
      );
      for (const least of [4.5, 3]) assert.ok(rows.filter((row) => row.least === least).length >= 2, `nothing asked ${least}`);
      const failing = rows.filter(({ratio, least}) => !(ratio >= least));
      assert.deepEqual(
        failing.map(({text}) => text),
        [],
      );
      await page.close();
    });
  }

  it('are all there, each with a sample that shows what it touches', async () => {
    const page = await open('brands-design-tokens--custom-properties');
    const rows = await page.$$eval('.tokens tbody tr', (all) =>
      all.map((row) => ({
        name: row.querySelector('th code').textContent,
        shown: [...row.querySelectorAll('.sample *')].some(({shadowRoot}) => shadowRoot?.querySelector('[part]')),
      })),
    );
    assert.deepEqual(rows.map(({name}) => name).sort(), namesOf('cssProperties'));
    // It decides when a card is drawn, and not how.
    const unseen = '--lifesci-content-visibility';
    assert.deepEqual(
      rows.filter(({name, shown}) => !shown && name !== unseen),
      [],
    );
    await page.close();
  });

  it('have every part, outlined in a sample', async () => {
    const page = await open('brands-design-tokens--parts');
    const rows = await page.$$eval('.tokens tbody tr', (all) =>
      all.map((row) => {
        const name = /::part\((.+)\)/.exec(row.querySelector('th code').textContent)[1];
        const root = row.querySelector('.sample > *')?.shadowRoot;
        const part = root?.querySelector(`[part~='${name}']`);
        return {name, outlined: Boolean(part) && getComputedStyle(part).outlineWidth === '2px'};
      }),
    );
    assert.deepEqual([...new Set(rows.map(({name}) => name))].sort(), namesOf('cssParts'));
    assert.deepEqual(
      rows.filter(({outlined}) => !outlined),
      [],
    );
    await page.close();
  });

  it('can be set in the playground, which writes the style sheet and tells of too little contrast', async () => {
    const page = await open('brands-design-tokens--playground');
    await page.waitForFunction(() => /every colour has the contrast/.test(document.body.innerText));
    await page.$eval('brand-playground fieldset input', (accent) => {
      accent.value = '#eeeeee';
      accent.dispatchEvent(new Event('input'));
    });
    await page.waitForFunction(() => /In light, too little contrast:\s+#eeeeee, 1\.16:1 where 3:1 is asked/.test(document.body.innerText));
    const css = await page.$eval('.brand-css', ({textContent}) => textContent);
    assert.equal(css, ':root {\n  --lifesci-accent: light-dark(#eeeeee, #ccd5ff);\n}');
    // The same as tokens, in the format of the file that the package has.
    const tokens = JSON.parse(await page.$eval('.brand-tokens', ({textContent}) => textContent));
    assert.deepEqual(tokens.accent.light.$value, {colorSpace: 'srgb', components: [0.933333, 0.933333, 0.933333], hex: '#eeeeee'});
    assert.deepEqual(tokens.accent.dark.$value, packaged.color.dark.accent.$value);
    await reads({...tokens});
    await page.close();
  });

  it('can be downloaded as the package has them', async () => {
    const {page} = await storybook.open({id: 'brands-design-tokens--all-tokens', type: 'docs'});
    const link = await page.waitForSelector('a[download="tokens.json"]');
    const text = await link.evaluate(async ({href}) => (await fetch(href)).text());
    assert.deepEqual(JSON.parse(text), packaged);
    await page.close();
  });

  for (const {tagName, attributes, cssProperties, cssParts} of elements) {
    it(`and all else of <${tagName}> are in its docs`, async () => {
      const id = `widgets-${tagName.replace('lifesci-', '')}--docs`;
      const {page} = await storybook.open({id, type: 'docs'});
      await page.waitForSelector('.docblock-argstable');
      const text = await page.$eval('.docblock-argstable', ({innerText}) => innerText);
      for (const {name, description} of [...attributes, ...cssProperties, ...cssParts]) {
        assert.ok(text.includes(name), name);
        assert.ok(text.includes(description.split('`')[0].split('\n')[0].trim()), description);
      }
      await page.close();
    });
  }
});
