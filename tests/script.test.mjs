// The built script in a real browser: what is heard, what it asks for, what it weighs. What is in its manifest: manifest.test.mjs.
// Where it is at home: host-pages.test.mjs.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {budget, compressed} from '../scripts/size.mjs';
import {elements, examplesIn, written} from './tools/examples.mjs';
import {launch, open, serve} from './tools/host.mjs';

const page = (body) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><script src="lifesci-widgets.js"></script><body>${body}</body></html>`;

const answers = {
  '/heard': page(`
    <lifesci-key-figure figure="medicen.members">Over 300 members</lifesci-key-figure>
    <lifesci-organization-profile organization="sanofi"></lifesci-organization-profile>
    <lifesci-region-fact-strip region="paris-region" lang="en"></lifesci-region-fact-strip>
    <lifesci-breakdown breakdown="paris-region.life-sciences-companies"></lifesci-breakdown>`),
  '/wrong': page('<lifesci-key-figure figure="medicen.member">Over 300</lifesci-key-figure>'),
  '/empty': page(''),
};

describe('dist/lifesci-widgets.js', () => {
  let browser;
  let host;
  let examples;
  before(async () => {
    browser = await launch();
    host = await serve(answers);
    const {page: tab} = await open(browser, `${host.address}/empty`);
    examples = await examplesIn(tab);
    await tab.close();
  });
  after(async () => {
    await browser.close();
    host.close();
  });

  it('is heard as headings and a phrase for each fact, nothing twice and nothing left out', async () => {
    const {page: tab} = await open(browser, `${host.address}/heard`);
    const {children} = await tab.accessibility.snapshot({interestingOnly: true});
    const heard = (nodes) =>
      nodes.flatMap(({role, name, children: inner = []}) => [...(name ? [`${role}: ${name}`] : []), ...heard(inner)]);
    const all = heard(children).filter((one) => /^(StaticText|heading|region): /.test(one));
    // Which spaces do not break is of no concern to the ear.
    assert.deepEqual(
      all.map((one) => one.replaceAll('\u00a0', ' ')),
      [
        'StaticText: Medicen Paris Region',
        'StaticText: plus de 300 membres',
        'StaticText: Source : présentation de Medicen Paris Region',
        'region: Sanofi',
        'heading: Sanofi',
        'StaticText: Entreprise mondiale des sciences de la vie, Sanofi transforme l’innovation scientifique en solutions de santé, de la prévention au traitement.',
        'StaticText: Elle accompagne toutes les personnes auxquelles elle s’adresse, tout au long de leur parcours de soins. La France est son premier pays d’activité\u202f; celles et ceux qui y travaillent s’emploient chaque jour à améliorer la santé de tous.',
        'StaticText: plus de 100000 collaborateurs dans le monde',
        'StaticText: plus de 170 pays où Sanofi fournit des solutions de santé',
        'StaticText: 25400 salariés en France',
        'StaticText: 35 sites dans toute la France',
        'StaticText: 11000 salariés en Île-de-France, soit plus de 40 % de ses salariés en France',
        'StaticText: 10 sites en Île-de-France',
        'StaticText: 4 sites tertiaires',
        'StaticText: 2 sites de R&D',
        'StaticText: 2 usines',
        'StaticText: 2 centres logistiques',
        'heading: Domaines thérapeutiques',
        'StaticText: Vaccins humains',
        'StaticText: Maladies rares',
        'StaticText: Sclérose en plaques',
        'StaticText: Oncologie',
        'StaticText: Immunologie',
        'StaticText: Maladies infectieuses',
        'StaticText: Diabète',
        'StaticText: Santé cardiovasculaire',
        'StaticText: Santé grand public',
        'heading: Engagement',
        'StaticText: Améliorer l’accès des patients aux soins',
        'heading: En Île-de-France',
        'StaticText: Des initiatives d’intérêt général, en lien avec les priorités locales et au bénéfice de différentes parties prenantes',
        'StaticText: Des partenariats de haut niveau avec des institutions universitaires ou scientifiques, pour tirer parti de l’excellence locale, offrir davantage d’innovations aux patients et créer de nouvelles solutions de santé',
        'StaticText: Source : présentation de Sanofi',
        'heading: Paris Region',
        'StaticText: number 1 economic region in Europe',
        'StaticText: over 20 billion euros spent on R&D',
        'StaticText: more than 1000 life-sciences companies',
        'StaticText: 39 hospitals in one network',
        'StaticText: Source: presentation of the Paris Region',
        'StaticText: Les sciences de la vie en ',
        'StaticText: Île-de-France',
        'StaticText: plus de 1000 entreprises des sciences de la vie',
        'StaticText: 360 medtechs',
        'StaticText: 300 laboratoires',
        'StaticText: 200 biotechs',
        'StaticText: au moins 140 autres (chiffre calculé)',
        'StaticText: Source : présentation de l’Île-de-France',
      ],
    );
    await tab.close();
  });

  it('is heard of every widget, each phrase once', async () => {
    for (const [tag, attributes] of Object.entries(examples)) {
      const {page: tab} = await open(browser, `${host.address}/empty`);
      const phrases = await tab.evaluate(
        async (html) => {
          document.body.innerHTML = html;
          await document.body.firstChild.updateComplete;
          return [...document.body.firstChild.shadowRoot.querySelectorAll('.speech')].map(({dataset}) => dataset.phrase);
        },
        written(tag, attributes),
      );
      const {children} = await tab.accessibility.snapshot({interestingOnly: true});
      const heard = (nodes) => nodes.flatMap(({name, children: inner}) => (inner ? heard(inner) : [name]));
      const all = heard(children);
      assert.ok(phrases.length, tag);
      for (const phrase of phrases) assert.equal(all.filter((one) => one === phrase).length, 1, `${phrase} in ${all.join('\n')}`);
      await tab.close();
    }
  });

  it('asks for no file that a custom property names', async () => {
    const {page: tab, requests} = await open(browser, `${host.address}/empty`);
    const names = elements.flatMap(({cssProperties = []}) => cssProperties.map(({name}) => name));
    assert.ok(names.includes('--lifesci-accent'));
    const shown = [
      ...Object.entries(examples),
      ['lifesci-key-figure', {figure: 'medicen.total-investment', details: ''}],
      ['lifesci-key-figure', {figure: 'paris-region.gdp'}],
    ];
    await tab.evaluate((html) => (document.body.innerHTML = html), shown.map(([tag, attributes]) => written(tag, attributes)).join(''));
    for (const value of ['url(/asked)', 'red url(/asked)', 'image-set(url(/asked) 1x)']) {
      await tab.evaluate((all, text) => all.forEach((name) => document.body.style.setProperty(name, text)), names, value);
      await tab.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    }
    await tab.waitForNetworkIdle();
    assert.deepEqual(
      requests.filter((address) => address.includes('asked')),
      [],
    );
    await tab.close();
  });

  it('keeps the author’s words for an unknown id and warns once', async () => {
    const {page: tab, messages} = await open(browser, `${host.address}/wrong`);
    assert.equal(await tab.evaluate(() => document.body.innerText.trim()), 'Over 300');
    assert.equal(messages.length, 1);
    assert.match(messages[0], /^warn.*medicen\.members/);
    await tab.close();
  });

  it('is ASCII through and through', () => {
    assert.match(readFileSync('dist/lifesci-widgets.js', 'latin1'), /^[\0-\x7f]*$/);
  });

  it(`is at most ${budget} bytes after brotli 11`, () => {
    const size = compressed(readFileSync('dist/lifesci-widgets.js'));
    assert.ok(size <= budget, `${size} bytes`);
  });
});
