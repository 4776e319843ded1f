// What the built script's widgets are to assistive technology, as the engine that BROWSER names tells it.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {accessible} from './tools/accessible.mjs';
import {engine} from './tools/engines.mjs';
import {widgetsIn} from './tools/facts.mjs';
import {serve} from './tools/host.mjs';
import {launchEngine} from './tools/visit.mjs';

const shown = [
  ['key-figure', 'figure="medicen.total-investment"'],
  ['key-figure', 'figure="paris-region.surgical-procedures"'],
  ['breakdown', 'breakdown="paris-region.life-sciences-companies"'],
  ['organization-profile', 'organization="sanofi"'],
  ['region-fact-strip', 'region="paris-region"'],
];
const widgets = Object.fromEntries(
  ['en', 'fr'].map((lang) => [
    lang,
    shown.map(([kind, attribute]) => widgetsIn(lang).find((widget) => widget.kind === kind && widget.markup.includes(attribute))),
  ]),
);
const pageWith = (lang, head = '') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
  ${head}<script src="lifesci-widgets.js"></script><body>${widgets[lang].map(({markup}) => markup).join('')}`;

/** Runs in the page: what a selector finds in a widget. */
const part = (index, selector, nth = 0) => document.body.children[index].shadowRoot.querySelectorAll(selector)[nth];

/** Runs in the page: makes each spoken phrase a heading, because headings are named by their text. */
function asHeadings() {
  for (const {shadowRoot} of document.body.children)
    for (const phrase of shadowRoot?.querySelectorAll('.speech') ?? []) phrase.setAttribute('role', 'heading');
}

/** The place of a widget, what is asked for in it, its role, and its name in each language. */
const structure = [
  [0, '.card', 'group', {en: 'Medicen Paris Region', fr: 'Medicen Paris Region'}],
  [1, '.card', 'group', {en: 'Paris Region hospital network', fr: 'Réseau hospitalier d’Île-de-France'}],
  [2, '.breakdown', 'group', {en: 'Life sciences in the Paris Region', fr: 'Les sciences de la vie en Île-de-France'}],
  [2, '.bar', 'list', {en: 'more than 1000 life-sciences companies', fr: 'plus de 1000 entreprises des sciences de la vie'}],
  [3, '.figures', 'list', {en: 'Sanofi', fr: 'Sanofi'}],
  [3, '.bar', 'list', {en: '10 sites in the Paris Region', fr: '10 sites en Île-de-France'}],
  [3, '.items', 'list', {en: 'Therapeutic areas', fr: 'Domaines thérapeutiques'}],
  [4, '.facts', 'list', {en: 'Paris Region', fr: 'Île-de-France'}],
];

describe(`to assistive technology, in ${engine}`, () => {
  let browser;
  let host;
  before(async () => {
    browser = await launchEngine();
    const far = '<style>body { padding-block-start: 20000px }</style>';
    host = await serve({'/en': pageWith('en'), '/fr': pageWith('fr'), '/fr-far': pageWith('fr', far)});
  });
  after(async () => {
    await browser.close();
    host.close();
  });

  /** Opens a page. */
  const visit = (name) => browser.open(`${host.address}/${name}`);

  for (const lang of ['en', 'fr']) {
    it(`widgets and lists are named by the line that heads them: ${lang}`, async () => {
      const page = await visit(lang);
      for (const [index, selector, role, {[lang]: name}] of structure)
        assert.deepEqual({selector, ...(await accessible(page, part, [index, selector], {role, name}))}, {selector, role, name});
      await page.close();
    });

    it(`the figures of a profile are the items of a list: ${lang}`, async () => {
      const page = await visit(lang);
      const roles = await page.evaluate(() => {
        const list = document.body.children[3].shadowRoot.querySelector('.figures');
        return [...list.children].map((item) => item.getAttribute('role'));
      });
      assert.deepEqual([...new Set(roles)], ['listitem']);
      assert.ok(roles.length > 3);
      if (engine !== 'firefox') assert.equal((await accessible(page, part, [3, '.figures > *', 1])).role, 'listitem');
      await page.close();
    });
  }

  for (const name of ['en', 'fr', 'fr-far']) {
    const skip = name === 'fr-far' && engine === 'chromium' && 'facts.test.mjs asks a Chromium that a screen reader listens to';
    it(`each fact is the text of its spoken phrase, near the window and far from it: ${name}`, {skip}, async () => {
      const page = await visit(name);
      await page.evaluate(asHeadings);
      for (const [index, {kind, facts}] of widgets[name.slice(0, 2)].entries()) {
        // Every fifth of a strip, which are alike.
        for (const [nth, {speech}] of facts.entries()) {
          if (kind === 'region-fact-strip' && nth % 5) continue;
          const expected = {role: 'heading', name: speech.replace(/\s+/g, ' ')};
          assert.deepEqual(await accessible(page, part, [index, '.speech', nth], expected), expected);
        }
      }
      await page.close();
    });
  }

  it(
    'each fact is one run of text, and what is printed is none',
    {skip: engine !== 'chromium' && `${engine} does not tell its tree`},
    async () => {
      for (const lang of ['en', 'fr']) {
        const page = await visit(lang);
        const client = await page.puppeteer.createCDPSession();
        const {nodes} = await client.send('Accessibility.getFullAXTree');
        const texts = nodes.filter(({ignored, role}) => !ignored && role.value === 'StaticText').map(({name}) => name.value);
        const facts = widgets[lang].flatMap((widget) => widget.facts);
        for (const {speech, printed} of facts) {
          const times = facts.filter((fact) => fact.speech === speech).length;
          assert.deepEqual([speech, texts.filter((text) => text === speech).length], [speech, times]);
          if (printed !== speech) assert.ok(!texts.includes(printed), printed);
        }
        // Nothing but words: neither a part of a number, nor what only takes up room. Where a line may break stands a space without width.
        assert.deepEqual(
          texts.filter((text) => !/[\p{L}\u200b]/u.test(text)),
          [],
        );
        await page.close();
      }
    },
  );
});
