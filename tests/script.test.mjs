// The built script in a real browser: what is heard, which parts there are, what it weighs. Where it is at home: host-pages.test.mjs.
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

const dataset = JSON.parse(readFileSync('dist/dataset.json', 'utf8'));
const figures = [...dataset.organizations, ...dataset.regions].flatMap(({id, figures: its}) =>
  Object.entries(its).map(([name, figure]) => ({id: `${id}.${name}`, ...figure})),
);
const idsOf = (records) => records.map(({id}) => id);
/** What an attribute may be given that is named after something in the dataset. */
const choices = {
  figure: idsOf(figures),
  figures: [idsOf(figures).join(' ')],
  breakdown: idsOf(figures.filter(({parts}) => parts)),
  organization: idsOf(dataset.organizations),
  region: idsOf(dataset.regions),
};
/** The booleans, which a page sets to see all that there is. */
const switches = ({attributes}) => attributes.filter(({type}) => type?.text === 'boolean').map(({name}) => [name, '']);

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
    assert.deepEqual(all, [
      'StaticText: Medicen Paris Region',
      'StaticText: plus de 300 membres',
      'StaticText: Source\u00a0: présentation de Medicen Paris Region',
      'region: Sanofi',
      'heading: Sanofi',
      'StaticText: Entreprise mondiale des\u00a0sciences de\u00a0la\u00a0vie, Sanofi transforme l’innovation scientifique en\u00a0solutions de\u00a0santé, de\u00a0la\u00a0prévention au\u00a0traitement.',
      'StaticText: Elle accompagne toutes les\u00a0personnes auxquelles elle s’adresse, tout au\u00a0long de\u00a0leur parcours de\u00a0soins. La\u00a0France est son\u00a0premier pays d’activité\u202f; celles et\u00a0ceux qui y travaillent s’emploient chaque jour à\u00a0améliorer la\u00a0santé de\u00a0tous.',
      'StaticText: plus de 100000 collaborateurs dans le monde',
      'StaticText: plus de 170 pays où Sanofi fournit des solutions de santé',
      'StaticText: 25400 salariés en France',
      'StaticText: 35 sites dans toute la France',
      'StaticText: 11000 salariés en Île-de-France, soit plus de 40\u00a0% de ses salariés en France',
      'StaticText: 10 sites en Île-de-France',
      'StaticText: 4 sites tertiaires',
      'StaticText: 2 sites de R&D',
      'StaticText: 2 usines',
      'StaticText: 2 centres logistiques',
      'StaticText: Domaines thérapeutiques',
      'StaticText: Vaccins humains',
      'StaticText: Maladies rares',
      'StaticText: Sclérose en\u00a0plaques',
      'StaticText: Oncologie',
      'StaticText: Immunologie',
      'StaticText: Maladies infectieuses',
      'StaticText: Diabète',
      'StaticText: Santé cardiovasculaire',
      'StaticText: Santé grand public',
      'StaticText: Engagement',
      'StaticText: Améliorer l’accès des\u00a0patients aux\u00a0soins',
      'StaticText: En\u00a0',
      'StaticText: Île-de-France',
      'StaticText: Des\u00a0initiatives d’intérêt général, en\u00a0lien avec\u00a0les\u00a0priorités locales et\u00a0au\u00a0bénéfice de\u00a0différentes parties prenantes',
      'StaticText: Des\u00a0partenariats de\u00a0haut niveau avec\u00a0des\u00a0institutions universitaires ou\u00a0scientifiques, pour\u00a0tirer parti de\u00a0l’excellence locale, offrir davantage d’innovations aux\u00a0patients et\u00a0créer de\u00a0nouvelles solutions de\u00a0santé',
      'StaticText: Source\u00a0: présentation de Sanofi',
      'heading: Paris Region',
      'StaticText: number 1 economic region in Europe',
      'StaticText: over 20\u00a0billion euros spent on R&D',
      'StaticText: more than 1000 life-sciences companies',
      'StaticText: 39 hospitals in one network',
      'StaticText: Source: presentation of the Paris Region',
      'StaticText: Les\u00a0sciences de\u00a0la\u00a0vie en\u00a0',
      'StaticText: Île-de-France',
      'StaticText: plus de 1000 entreprises des sciences de la vie',
      'StaticText: 360 medtechs',
      'StaticText: 300 laboratoires',
      'StaticText: 200 biotechs',
      'StaticText: au moins 140 autres (chiffre\u00a0calculé)',
      'StaticText: Source\u00a0: présentation de l’Île-de-France',
    ]);
    await tab.close();
  });

  it('is heard of every widget, each phrase once', async () => {
    for (const [tag, attributes] of Object.entries(examples)) {
      const {page: tab} = await open(browser, `${host.address}/empty`);
      const phrases = await tab.evaluate(
        async (html) => {
          document.body.innerHTML = html;
          await document.body.firstChild.updateComplete;
          return [...document.body.firstChild.shadowRoot.querySelectorAll('.speech')].map(({textContent}) => textContent.trim());
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

  it('has the parts that its manifest names, and no other', async () => {
    const {page: tab} = await open(browser, `${host.address}/empty`);
    for (const element of elements.filter(({tagName}) => examples[tagName])) {
      const {tagName, attributes, cssParts} = element;
      const asked = attributes.flatMap(({name}) => (choices[name] ?? []).map((value) => ({...examples[tagName], [name]: value})));
      const plain = asked.length ? asked : [examples[tagName]];
      const all = plain.flatMap((one) => [one, {...one, ...Object.fromEntries(switches(element))}]);
      const found = await tab.evaluate(
        async (html) => {
          document.body.innerHTML = html;
          const widgets = [...document.body.children];
          await Promise.all(widgets.map(({updateComplete}) => updateComplete));
          return widgets.flatMap(({shadowRoot}) => [...shadowRoot.querySelectorAll('[part]')].flatMap(({part}) => [...part]));
        },
        all.map((one) => written(tagName, one)).join(''),
      );
      // What may be asked for by its id may be a questioned figure; what an organization or a breakdown shows is none today.
      if (!attributes.some(({name}) => /^figures?$/.test(name)) && !found.includes('note')) found.push('note');
      assert.deepEqual([...new Set(found)].sort(), cssParts.map(({name}) => name).sort(), tagName);
    }
    await tab.close();
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
