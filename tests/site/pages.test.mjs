// The pages of the site: each thing has one in each language, every link resolves, and what machines and reference managers read of it is
// what the source states.
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {Cite} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import {parseAtomFeed} from 'feedsmith';
import jsonld from 'jsonld';
import {pagesModule} from '../../scripts/site/pages.mjs';
import {projectSite} from '../../scripts/site/project.mjs';
import {elementsIn, followedLinks} from '../tools/page-elements.mjs';
import {writtenSite} from '../tools/site.mjs';

const base = 'https://facts.example/lifesci/';
const languages = ['en', 'fr'];
const dataset = JSON.parse(readFileSync('dist/dataset.json', 'utf8'));
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const owners = [...dataset.organizations, ...dataset.regions];
const figures = owners.flatMap((owner) =>
  Object.entries(owner.figures).map(([name, record]) => ({
    ...record,
    id: `${owner.id}.${name}`,
    owner,
    speaker: owners.find(({id}) => id === (record.speaker ?? owner.id)),
  })),
);
const pictureOf = (id, language, ground, format) => `${id}-${language}-${ground}.${format}`;

describe('the site', () => {
  let site;
  let pictures;
  const read = (path) => readFileSync(join(site.folder, path), 'utf8');
  const pages = () =>
    readdirSync(site.folder, {recursive: true}).filter((path) => path.endsWith('.html') && !/^(v[\d.]+|latest)\//.test(path));

  before(() => {
    // One figure has its pictures, another has none.
    pictures = mkdtempSync(join(tmpdir(), 'lifesci-pictures-'));
    for (const language of languages)
      for (const ground of ['light', 'dark'])
        for (const [name, format] of [
          ['medicen.members', 'png'],
          ['medicen.members', 'svg'],
          ['medicen.total-investment.parts', 'png'],
        ])
          writeFileSync(join(pictures, pictureOf(name, language, ground, format)), '');
    site = writtenSite('--quick', '--base', base, '--pictures', pictures);
  });
  after(() => {
    site?.remove();
    rmSync(pictures, {recursive: true});
  });

  it('has a page for every figure, breakdown, organization and region in each language, and every document', () => {
    const expected = languages.flatMap((language) => [
      `${language}/index.html`,
      `${language}/corrections.html`,
      ...figures.map(({id}) => `${language}/figures/${id}.html`),
      ...figures.filter(({parts}) => parts).map(({id}) => `${language}/breakdowns/${id}.html`),
      ...dataset.organizations.map(({id}) => `${language}/organizations/${id}.html`),
      ...dataset.regions.map(({id}) => `${language}/regions/${id}.html`),
      ...readdirSync('docs')
        .filter((name) => name.endsWith('.md'))
        .map((name) => `${language}/docs/${name.replace('.md', '.html')}`),
      `${language}/docs/index.html`,
    ]);
    const others = [
      'index.html',
      'examples.html',
      '404.html',
      ...['changelog', 'contributing', 'security'].map((name) => `en/docs/${name}.html`),
    ];
    assert.deepEqual(pages().sort(), [...expected, ...others].sort());
  });

  it('has no link that leads nowhere', () => {
    const {dead, count} = followedLinks(site.folder, base, pages());
    assert.deepEqual(dead, []);
    assert.ok(count > 3000, `${count}`);
  });

  it('lists every page for search engines, beside the same in each language', () => {
    const entries = read('sitemap.xml').match(/<url>[^]*?<\/url>/g);
    const listed = entries.map((entry) => /<loc>(.*)<\/loc>/.exec(entry)[1]);
    const expected = pages().filter((path) => path !== '404.html');
    assert.deepEqual(listed.sort(), expected.map((path) => base + path.replace(/^index\.html$/, '')).sort());
    for (const entry of entries) {
      const [, path] = /<loc>.*lifesci\/(.*)<\/loc>/.exec(entry);
      const head = /^(en|fr)\//.test(path) ? elementsIn(read(path)) : [];
      const versions = head.filter(({tagName, attributes: {hreflang}}) => tagName === 'link' && hreflang && hreflang !== 'x-default');
      const stated = [...entry.matchAll(/<xhtml:link rel="alternate" hreflang="(..)" href="(.*)"\/>/g)].map(([, ...pair]) => pair);
      assert.deepEqual(
        stated,
        versions.map(({attributes: {hreflang, href}}) => [hreflang, href]),
        path,
      );
    }
  });

  it('has a page for addresses that lead nowhere, which is whole at any of them', () => {
    const elements = elementsIn(read('404.html'));
    for (const {attributes} of elements)
      for (const address of [attributes.href, attributes.src]) assert.ok((address ?? base).startsWith(base), address);
    const headings = elements.filter(({tagName}) => tagName === 'h1').map(({text}) => text);
    assert.deepEqual(headings, ['There is no such page', 'Cette page n’existe pas']);
    assert.ok(elements.some(({attributes: {name, content}}) => name === 'robots' && content === 'noindex'));
  });

  it('names the other language, itself and its picture where others find them', () => {
    for (const path of pages().filter((one) => /^(en|fr)\//.test(one))) {
      const head = elementsIn(read(path));
      const link = (test) =>
        head.filter(({tagName, attributes}) => tagName === 'link' && test(attributes)).map(({attributes}) => attributes.href);
      assert.deepEqual(
        link(({rel}) => rel === 'canonical'),
        [base + path],
      );
      const inEnglish = link(({hreflang}) => hreflang === 'en')[0];
      assert.equal(link(({hreflang}) => hreflang === 'x-default')[0], inEnglish, path);
      for (const other of link(({rel, hreflang}) => rel === 'alternate' && hreflang)) {
        const back = elementsIn(read(other.slice(base.length))).map(({attributes}) => attributes);
        assert.ok(
          back.some(({rel, href}) => rel === 'alternate' && href === base + path),
          `${path} from ${other}`,
        );
      }
      const {lang} = head.find(({tagName}) => tagName === 'html').attributes;
      assert.equal(lang, path.slice(0, 2));
      const property = (name) => head.find(({attributes}) => attributes.property === name)?.attributes.content;
      assert.equal(property('og:url'), base + path);
      const ground = (language) =>
        `${base}pictures/${pictureOf(path.includes('breakdowns') ? 'medicen.total-investment.parts' : 'medicen.members', language, 'light', 'png')}`;
      const hasPicture = /(figures\/medicen\.members|breakdowns\/medicen\.total-investment)\.html$/.test(path);
      assert.equal(property('og:image'), hasPicture ? ground(lang) : undefined, path);
    }
  });

  it('tells machines what the source states, and no more', async () => {
    const context = Object.fromEntries(
      [
        'identifier',
        'name',
        'description',
        'value',
        'minValue',
        'unitText',
        'unitCode',
        'variableMeasured',
        'inLanguage',
        'observationDate',
      ].map((name) => [name, `https://schema.org/${name}`]),
    );
    const documentLoader = async (url) => {
      assert.equal(url, 'https://schema.org');
      return {documentUrl: url, document: {'@context': {'@vocab': 'https://schema.org/', ...context}}};
    };
    for (const language of languages)
      for (const {id, owner, speaker, value, bound = 'exact', unit = 'count', review} of figures) {
        const path = `${language}/figures/${id}.html`;
        const block = elementsIn(read(path)).find(({attributes}) => attributes.type === 'application/ld+json');
        const expanded = await jsonld.expand(JSON.parse(block.text), {documentLoader, base: base + path});
        const of = (type) => expanded.filter((node) => node['@type']?.includes(`https://schema.org/${type}`));
        const [observation, ...more] = of('Observation');
        assert.equal(more.length, 0);
        const said = (name) => observation[`https://schema.org/${name}`]?.[0];
        assert.equal(observation['@id'], `${base}${path}#${id}`);
        assert.equal(said('identifier')['@value'], id);
        const isMinimum = bound === 'over' || bound === 'more-than';
        assert.deepEqual(
          [said('minValue')?.['@value'], said('value')?.['@value']],
          isMinimum ? [value, undefined] : [undefined, value],
          path,
        );
        assert.equal(said('observationDate'), undefined);
        assert.equal(said('unitText')?.['@value'], {EUR: 'EUR', rank: 'rank', year: 'year'}[unit]);
        if (review) assert.ok(said('description')['@value'].includes(review[language]), path);
        const [about] = [...of('Organization'), ...of('AdministrativeArea')];
        assert.equal(about['@id'], said('observationAbout')['@id']);
        assert.equal(about['https://schema.org/name'][0]['@value'], owner.name[language]);
        const [page] = of('WebPage');
        assert.equal(page['https://schema.org/isBasedOn'][0]['https://schema.org/name'][0]['@value'], speaker.sourceName[language]);
        for (const invented of ['license', 'datePublished', 'dateModified'])
          assert.equal(page[`https://schema.org/${invented}`], undefined);
      }
  });

  it('is quoted alike as text, BibTeX, RIS and CSL-JSON, without a date', () => {
    const spaces = (text) => text.replace(/\s+/g, ' ');
    for (const language of languages)
      for (const {id, speaker} of figures) {
        const path = `${language}/figures/${id}`;
        const text = elementsIn(read(`${path}.html`)).find(({attributes}) => attributes.class === 'taken').text;
        assert.ok(text.endsWith(` ${base}${path}.html`), text);
        for (const ending of ['.bib', '.ris', '.csl.json']) {
          const [entry, ...more] = new Cite(read(path + ending)).data;
          assert.equal(more.length, 0);
          assert.ok(spaces(text).startsWith(`${spaces(entry.title)}. `), `${path}${ending}: ${entry.title}`);
          const [author] = entry.author;
          assert.equal(author.literal ?? author.family, speaker.name[language], path + ending);
          assert.equal(entry.URL, `${base}${path}.html`);
          assert.ok(spaces(entry.note).includes(spaces(speaker.sourceName[language])), entry.note);
          assert.equal(entry.issued, undefined);
        }
      }
  });

  it('can be embedded by its address alone', () => {
    for (const path of pages().filter((one) => /^(en|fr)\/(figures|breakdowns|organizations|regions)\//.test(one))) {
      const text = read(path);
      const link = elementsIn(text).find(({attributes}) => attributes.type === 'application/json+oembed');
      assert.ok(text.indexOf('application/json+oembed') < 150_000, path);
      const {version: form, type, html, width, height, title} = JSON.parse(read(link.attributes.href.slice(base.length)));
      assert.deepEqual([form, type], ['1.0', 'rich']);
      assert.ok(width <= 500 && height > 100, `${path}: ${width} × ${height}`);
      const [frame] = elementsIn(html).filter(({tagName}) => tagName === 'iframe');
      const asked = new URL(frame.attributes.src);
      assert.equal(asked.href.split('?')[0], `${base}latest/frame.html`);
      assert.equal(asked.searchParams.get('lang'), path.slice(0, 2));
      assert.ok(
        [...asked.searchParams.values()].some((value) => path.endsWith(`/${value}.html`)),
        asked.href,
      );
      assert.equal(frame.attributes.title, title);
    }
  });

  it('says nothing of where it stands if nobody said so', () => {
    const other = writtenSite('--quick');
    try {
      const text = readFileSync(join(other.folder, 'fr/figures/medicen.members.html'), 'utf8');
      const head = elementsIn(text).map(({attributes}) => attributes);
      assert.ok(!head.some(({rel, type, property}) => rel === 'canonical' || type === 'application/json+oembed' || property === 'og:url'));
      assert.equal(head.find(({hreflang}) => hreflang === 'en').href, '../../en/figures/medicen.members.html');
      assert.doesNotMatch(text, /https?:\/\/(?!your-site\.example|schema\.org)/);
      for (const path of ['fr/corrections.xml', 'sitemap.xml', '404.html']) assert.ok(!existsSync(join(other.folder, path)), path);
    } finally {
      other.remove();
    }
  });

  it('has a feed of corrections in each language', () => {
    for (const language of languages) {
      const {title, id, links} = parseAtomFeed(read(`${language}/corrections.xml`));
      assert.match(title.value, /^Corrections/);
      assert.equal(id, `${base}${language}/corrections.html`);
      assert.ok(links.some(({rel, href}) => rel === 'self' && href === `${base}${language}/corrections.xml`));
    }
    assert.deepEqual(JSON.parse(read('corrections.json')), JSON.parse(readFileSync('docs/corrections.json', 'utf8')));
  });

  it('says what was corrected, on a page, as data and in the feed', async () => {
    const {filesOf} = await pagesModule();
    const corrections = [
      {
        date: '2027-01-05',
        version: '0.2.0',
        figure: 'medicen.members',
        was: {value: 200, unit: 'count', bound: 'about'},
        is: {value: 300, unit: 'count', bound: 'over'},
        reason: {en: 'A <b> test.', fr: 'Un essai.'},
      },
      {
        date: '2027-01-04',
        version: '0.2.0',
        figure: 'medicen.gone',
        was: {value: 7, unit: 'count', bound: 'exact'},
        is: null,
        reason: {en: 'Gone.', fr: 'Retiré.'},
      },
    ];
    const files = filesOf({...projectSite(base, site.folder), corrections}, '2026-11-24');
    const english = files['en/corrections.html'];
    for (const said of [
      'Medicen Paris Region, members, since version 0.2.0',
      'Until then: close to 200\u00a0members',
      'A &lt;b&gt; test.',
      'no longer stated',
    ])
      assert.ok(english.replaceAll('200 members', '200\u00a0members').includes(said), said);
    assert.ok(files['fr/corrections.html'].includes('Désormais\u00a0: plus de 300\u00a0membres'));
    const {updated, entries} = parseAtomFeed(files['en/corrections.xml']);
    assert.equal(new Date(updated).toISOString().slice(0, 10), '2027-01-05');
    assert.deepEqual(
      entries.map(({links}) => links[0].href),
      [`${base}en/figures/medicen.members.html`, `${base}en/corrections.html`],
    );
    assert.ok(entries[0].summary.value.includes('A <b> test.'));
    assert.deepEqual(JSON.parse(files['corrections.json']), corrections);
  });

  it('has the package as it is built in a folder of its version, and as the latest', () => {
    for (const name of ['lifesci-widgets.js', 'dataset.json', 'styles/lifesci-key-figure.css', 'esm/index.js'])
      for (const folder of [`v${version}`, 'latest']) assert.equal(read(`${folder}/${name}`), readFileSync(`dist/${name}`, 'utf8'));
    assert.ok(!existsSync(join(site.folder, `v${version}/server`)));
  });
});
