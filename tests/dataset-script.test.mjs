// dist/lifesci-dataset.js beside dist/lifesci-widgets.js, on pages as partners write them.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {compressed, datasetBudget} from '../scripts/size.mjs';
import {launch, open, serve} from './tools/host.mjs';
import {neighbours} from './tools/neighbours.mjs';

/** Libraries that give the platform's own objects other methods; without the first two where Debian's packages are not. */
const {'prototype.js': prototype, 'mootools.js': mootools, 'core-js.js': coreJs} = await neighbours();
/** What Prototype 1.6 had. */
const older = `
Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
Date.prototype.toJSON = function () { return '"' + this.toISOString() + '"'; };`;
const libraries = {prototype, mootools, 'core-js': coreJs, 'old-prototype': prototype && prototype + older};

const dataset = {
  organizations: [
    {
      id: 'example',
      name: {en: 'Example', fr: 'Exemple'},
      sourceName: {en: 'report of Example', fr: 'rapport d’Exemple'},
      tagline: {en: 'An example.', fr: 'Un exemple.'},
      summary: {en: 'It is an example.', fr: 'C’est un exemple.'},
      source: {document: 'report.pdf', date: '2025-12-31'},
      figures: {members: {value: 42, bound: 'over', label: {en: 'members', fr: 'membres'}, paragraph: 1}},
      headline: ['members'],
      areas: {label: {en: 'fields', fr: 'domaines'}, items: [{en: 'Imaging', fr: 'Imagerie'}]},
    },
  ],
};
const text = JSON.stringify(dataset);
const [core, own] = ['lifesci-widgets.js', 'lifesci-dataset.js'];
const widgets =
  '<lifesci-key-figure id="own" figure="example.members">words</lifesci-key-figure><lifesci-figure id="ours" figure="medicen.members">words</lifesci-figure>';
const inside = `<lifesci-dataset src="figures.json">${widgets}</lifesci-dataset>`;
const page = (head, body, policy = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`}${head}</head><body>${body}</body></html>`;
const script = (name, how) => `<script src="${name}" ${how}></script>`;

const orders = Object.fromEntries(
  ['defer', 'async', '', 'type="module"'].flatMap((how) => [
    [`/core-first-${how}`, page(script(core, how) + script(own, how), inside)],
    [`/own-first-${how}`, page(script(own, how) + script(core, how), inside)],
    [`/at-the-end-${how}`, page('', inside + script(own, how) + script(core, how))],
  ]),
);

describe('dist/lifesci-dataset.js', () => {
  let browser;
  let host;
  const strict =
    "default-src 'none'; img-src 'self'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lifesci-widgets";
  before(async () => {
    browser = await launch();
    host = await serve({
      '/favicon.ico': '',
      '/figures.json': text,
      '/wrong.json': text.replace('42', '4.2'),
      '/none.json': '[',
      ...Object.fromEntries(Object.entries(orders).map(([path, one]) => [path.replace(/["=]/g, ''), one])),
      '/strict': page(script(core, 'defer') + script(own, 'defer'), inside, strict),
      '/no-fetch': page(
        script(core, 'defer') + script(own, 'defer'),
        `<lifesci-dataset><script type="application/json">${text}</script>${widgets}</lifesci-dataset>`,
        "default-src 'none'; img-src 'self'; script-src 'self'",
      ),
      '/forbidden': page(script(core, 'defer') + script(own, 'defer'), inside, "default-src 'none'; img-src 'self'; script-src 'self'"),
      '/partly': page(script(core, 'defer') + script(own, 'defer'), inside.replace('figures.json', 'wrong.json')),
      '/broken': page(
        script(core, 'defer') + script(own, 'defer'),
        inside.replace('figures.json', 'none.json').replace('<lifesci-dataset', '<lifesci-dataset lang="fr"'),
      ),
      '/twice': page(script(core, 'defer') + script(own, 'defer') + script(`${own}?again`, 'defer'), inside),
      '/several': page(script(core, 'defer') + script(own, 'defer'), inside.repeat(4)),
      '/late': page(script(core, 'defer'), inside),
      ...Object.fromEntries(
        Object.entries(libraries).flatMap(([name, code]) => [
          [`/${name}.js`, code ?? ''],
          [`/beside-${name}`, page(script(`${name}.js`, '') + script(core, 'defer') + script(own, 'defer'), inside)],
        ]),
      ),
    });
  });
  after(async () => {
    await browser.close();
    host.close();
  });

  const said = (tab, selector) =>
    tab.evaluate(
      (one) => [...(document.querySelector(one).shadowRoot?.querySelectorAll('.speech') ?? [])].map(({dataset: {phrase}}) => phrase).join(),
      selector,
    );
  const visit = async (path) => {
    const before = host.requests.length;
    const {page: tab, messages} = await open(browser, `${host.address}${path}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const found = {own: await said(tab, '#own'), ours: await said(tab, '#ours'), messages, requests: host.requests.slice(before)};
    return {...found, tab};
  };

  for (const path of Object.keys(orders).map((one) => one.replace(/["=]/g, '')))
    it(`gives widgets their figures, whichever script comes first: ${path}`, async () => {
      const {own: its, ours, messages, requests, tab} = await visit(path);
      assert.deepEqual([its, ours, messages], ['over 42 members', 'over 300 members', []]);
      assert.equal(requests.filter((one) => one === '/figures.json').length, 1);
      await tab.close();
    });

  for (const [name, code] of Object.entries(libraries))
    it(`works beside ${name}`, {skip: !code && 'not on this machine'}, async () => {
      const {own: its, ours, messages, tab} = await visit(`/beside-${name}`);
      assert.deepEqual([its, ours, messages], ['over 42 members', 'over 300 members', []]);
      await tab.close();
    });

  it('works where it comes long after the widgets', async () => {
    const {own: early, tab} = await visit('/late');
    assert.equal(early, '');
    await tab.addScriptTag({url: own});
    await tab.waitForFunction(
      () => document.querySelector('#own').shadowRoot.querySelector('.speech')?.dataset.phrase === 'over 42 members',
    );
    assert.equal(await tab.evaluate(() => document.querySelector('#own').matches(':state(error)')), false);
    await tab.close();
  });

  it('works under a strict policy, and without a fetch where the file is in the page', async () => {
    for (const path of ['/strict', '/no-fetch']) {
      const {own: its, messages, requests, tab} = await visit(path);
      assert.deepEqual([its, messages], ['over 42 members', []], path);
      assert.equal(requests.includes('/figures.json'), path === '/strict');
      await tab.close();
    }
  });

  it('leaves the words, and says why once, where the policy forbids the fetch', async () => {
    const {own: its, ours, messages, tab} = await visit('/forbidden');
    assert.deepEqual([its, ours], ['', 'over 300 members']);
    assert.equal(messages.filter((one) => /<lifesci-dataset>: figures\.json could not be loaded/.test(one)).length, 1, messages.join('\n'));
    assert.ok(!messages.some((one) => one.startsWith('error: Uncaught')), messages.join('\n'));
    await tab.close();
  });

  it('says all that is wrong in a file, by line, column and path, in the language of the element', async () => {
    const partly = await visit('/partly');
    assert.equal(partly.own, '');
    assert.match(
      partly.messages.join('\n'),
      /wrong\.json has a fault, by line and column:\n {2}1:\d+: \$\.organizations\[0\]\.figures\.members\.value: Write a whole number/,
    );
    const broken = await visit('/broken');
    assert.match(broken.messages.join('\n'), /none\.json a une erreur, par ligne et colonne\u00a0:\n {2}1:2: \$: Il manque } ou ]/);
    for (const {tab} of [partly, broken]) await tab.close();
  });

  it('fetches once for several elements, and throws nothing where it is loaded twice', async () => {
    const several = await visit('/several');
    assert.equal(several.requests.filter((one) => one === '/figures.json').length, 1);
    const twice = await visit('/twice');
    assert.equal(twice.own, 'over 42 members');
    assert.match(twice.messages.join('\n'), /already defined on this page/);
    assert.equal(twice.messages.length, 1);
    for (const {tab} of [several, twice]) await tab.close();
  });

  it('adds nothing to the window, and is ASCII through and through', async () => {
    const {tab} = await visit('/late');
    const before = await tab.evaluate(() => Object.getOwnPropertyNames(window).sort().join());
    await tab.addScriptTag({url: own});
    assert.equal(await tab.evaluate(() => Object.getOwnPropertyNames(window).sort().join()), before);
    assert.match(readFileSync(`dist/${own}`, 'latin1'), /^[\0-\x7f]*$/);
    await tab.close();
  });

  it(`is at most ${datasetBudget} bytes after brotli 11`, () => {
    const size = compressed(readFileSync(`dist/${own}`));
    assert.ok(size <= datasetBudget, `${size} bytes`);
  });
});
