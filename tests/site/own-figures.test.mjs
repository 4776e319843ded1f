// The site of a partner's own file: its pages in each language that it has, what machines read of them, its pictures, and its numbers drawn by
// the script.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {Cite} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import {parseAtomFeed} from 'feedsmith';
import {PNG} from 'pngjs';
import {exampleDataset, exampleIn} from '../tools/example-file.mjs';
import {launch, open, serve} from '../tools/host.mjs';
import {elementsIn, followedLinks} from '../tools/page-elements.mjs';
import {shifts} from '../tools/shifts.mjs';
import {writtenSite} from '../tools/site.mjs';

const base = 'https://facts.example/own/';
const languages = ['en', 'fr'];
const owners = [...exampleDataset.organizations, ...exampleDataset.regions];
const ids = owners.flatMap(({id, figures}) => Object.keys(figures).map((name) => `${id}.${name}`));
const total = 'example-cluster.staff';

describe('the site of a partner’s own file', () => {
  let folder;
  let site;
  let browser;
  let host;
  const read = (path) => readFileSync(join(site.folder, path), 'utf8');
  const pagesOf = (written) =>
    readdirSync(written, {recursive: true}).filter((path) => path.endsWith('.html') && !/^(v[\d.]+|latest)\//.test(path));
  const file = (name, data) => {
    const path = join(folder, name);
    writeFileSync(path, `// A partner's own.\n${JSON.stringify(data, null, 2)}`);
    return path;
  };

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lifesci-own-'));
    site = writtenSite('--data', file('example.json', exampleDataset), '--base', base);
    browser = await launch();
    host = await serve({'/favicon.ico': ''}, site.folder);
  });
  after(async () => {
    await browser?.close();
    host?.close();
    site?.remove();
    rmSync(folder, {recursive: true});
  });

  it('has a page of each of its things in each of its languages, one at its door, and none of ours', () => {
    const expected = languages.flatMap((language) =>
      [
        ...['index', 'corrections', `breakdowns/${total}`, 'organizations/example-cluster', 'regions/example-region'],
        ...ids.map((id) => `figures/${id}`),
      ].map((name) => `${language}/${name}.html`),
    );
    assert.deepEqual(pagesOf(site.folder).sort(), [...expected, '404.html', 'index.html', 'frame.html'].sort());
    for (const path of pagesOf(site.folder)) assert.doesNotMatch(read(path), /medicen|sanofi|paris-region/i, path);
    assert.doesNotMatch(read('sitemap.xml'), /examples/);
  });

  it('has no link that leads nowhere', () => {
    const {dead, count} = followedLinks(site.folder, base, pagesOf(site.folder));
    assert.deepEqual(dead, []);
    assert.ok(count > 500, `${count}`);
  });

  it('tells machines what the file states, with its date', () => {
    const graph = JSON.parse(
      elementsIn(read(`fr/figures/${total}.html`)).find(({attributes}) => attributes.type === 'application/ld+json').text,
    )['@graph'];
    const of = (type) => graph.find((node) => node['@type'] === type);
    const {minValue, value, observationDate, name} = of('Observation');
    assert.deepEqual([minValue, value, observationDate, name], [1250, undefined, '2025-12-31', 'personnes au travail']);
    assert.equal(of('Organization').name, 'Pôle Exemple');
    assert.equal(of('WebPage').isBasedOn[0].name, 'rapport du Pôle Exemple');
    const companies = elementsIn(read('en/figures/example-region.companies.html')).find(
      ({attributes}) => attributes.type === 'application/ld+json',
    );
    assert.ok(JSON.parse(companies.text)['@graph'].some((node) => node['@type'] === 'AdministrativeArea'));
  });

  it('is quoted after whoever speaks in it', () => {
    const [entry] = new Cite(read('en/figures/example-region.companies.bib')).data;
    assert.equal(entry.author[0].literal ?? entry.author[0].family, 'Example Cluster');
    assert.equal(entry.URL, `${base}en/figures/example-region.companies.html`);
  });

  it('has pictures of each figure, in words and in pixels', () => {
    const svg = read(`pictures/${total}-fr-light.svg`);
    assert.match(svg, /<title id="words">Pôle Exemple\u00a0: plus de 1\u202f250\u00a0personnes au travail/);
    const {width, height, data} = PNG.sync.read(readFileSync(join(site.folder, `pictures/${total}-fr-light.png`)));
    assert.deepEqual([width, height], [1200, 630]);
    assert.ok(new Set(data).size > 20, 'the picture is empty');
    assert.equal(readdirSync(join(site.folder, 'pictures')).filter((name) => name.endsWith('.png')).length, (ids.length + 1) * 4);
  });

  it('says what was corrected, on a page and in a feed, and where to write', () => {
    const page = elementsIn(read('fr/corrections.html'));
    assert.ok(page.some(({tagName, text}) => tagName === 'p' && text === 'Le nombre était celui de 2024.'));
    assert.ok(page.some(({attributes}) => attributes.href === 'mailto:figures@example.org'));
    const {title, entries} = parseAtomFeed(read('en/corrections.xml'));
    assert.equal(title.value, 'Corrections · Example Cluster, Example Region');
    assert.equal(entries[0].links[0].href, `${base}en/figures/${total}.html`);
  });

  it('gives a line that shows it elsewhere, with the file around the tag', () => {
    const snippet = elementsIn(read(`en/figures/${total}.html`)).find(({tagName}) => tagName === 'code').text;
    assert.match(snippet, /lifesci-widgets\.js" integrity="sha384-.*\n.*lifesci-dataset\.js" integrity="sha384-/);
    assert.match(
      snippet,
      new RegExp(
        `\\n<lifesci-dataset src="${base}figures.json"><lifesci-key-figure figure="${total}" details>Example Cluster: over 1,250 `,
      ),
    );
    assert.equal(read('figures.json'), readFileSync(join(folder, 'example.json'), 'utf8'));
  });

  it('shows the same number with its script as without, moves nothing and asks for nothing more', async () => {
    for (const [path, said] of [
      [`fr/figures/${total}.html`, /1 250/],
      [`fr/breakdowns/${total}.html`, /chercheurs/],
      ['en/organizations/example-cluster.html', /1,250/],
      ['en/regions/example-region.html', /90/],
      ['en/figures/example-region.companies.html', /90/],
    ]) {
      const seen = [];
      for (const withScript of [false, true]) {
        const page = await browser.newPage();
        await page.setJavaScriptEnabled(withScript);
        const [messages, requests] = [[], []];
        page.on('console', (message) => messages.push(message.text()));
        page.on('request', (request) => requests.push(request.url()));
        await page.goto(`${host.address}/${path}`, {waitUntil: 'networkidle0'});
        const [text, height, isDrawn] = await page.$eval('.shown lifesci-dataset > :not(script)', (widget) => [
          widget.shadowRoot.textContent.replace(/\s+/g, ' '),
          widget.offsetHeight,
          Boolean(widget.updateComplete),
        ]);
        assert.match(text, said);
        assert.equal(isDrawn, withScript, path);
        assert.deepEqual([messages, requests.filter((one) => one.endsWith('.json'))], [[], []]);
        seen.push([text.replaceAll(' ', ''), height]);
        if (withScript) assert.equal(await page.evaluate(shifts), 0, path);
        await page.close();
      }
      assert.deepEqual(seen[0], seen[1], path);
    }
  });

  it('is searched', async () => {
    const {page, messages} = await open(browser, `${host.address}/index.html`);
    await page.type('#search', 'laboratories');
    await page.waitForSelector('.found a');
    assert.deepEqual(await page.$$eval('.found a', (all) => all.map((link) => new URL(link.href).pathname)), [
      '/en/figures/example-cluster.doubtful.html',
    ]);
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('stands in a frame of another site, which has no rights there', async () => {
    const {html} = JSON.parse(read(`fr/breakdowns/${total}.oembed.json`));
    const framed = html.replace(base, `${host.address}/`);
    assert.notEqual(framed, html);
    const other = await serve(
      {'/index.html': `<!doctype html><html lang="fr"><title>A page</title>${framed}</html>`, '/favicon.ico': ''},
      folder,
    );
    try {
      const {page, messages} = await open(browser, `${other.address}/index.html`);
      const frame = await (await page.$('iframe')).contentFrame();
      await frame.waitForFunction(() => document.querySelector('lifesci-breakdown')?.shadowRoot.textContent.includes('techniciens'));
      assert.deepEqual(messages, []);
      await page.close();
    } finally {
      other.close();
    }
  });

  it('speaks the one language that a file has, without an address too', () => {
    const french = writtenSite('--quick', '--data', file('french.json', exampleIn('fr')));
    try {
      assert.deepEqual(new Set(pagesOf(french.folder).map((path) => path.split('/')[0])), new Set(['fr', 'index.html', 'frame.html']));
      assert.deepEqual(followedLinks(french.folder, base, pagesOf(french.folder)).dead, []);
      const door = elementsIn(readFileSync(join(french.folder, 'index.html'), 'utf8'));
      assert.equal(door.find(({tagName}) => tagName === 'html').attributes.lang, 'fr');
      assert.equal(door.find(({tagName}) => tagName === 'h1').text, 'Pôle Exemple, Région Exemple en chiffres');
      assert.ok(!existsSync(join(french.folder, 'fr/corrections.xml')));
    } finally {
      french.remove();
    }
  });

  it('goes on without a picture whose letters it lacks, which it says, and without a region that says nothing', () => {
    const {version, organizations, regions} = exampleIn('fr');
    const [{id, name, sourceName, tagline, summary, source, figures}] = organizations;
    const labelled = (label) => ({...figures.technicians, label: {fr: label}});
    const own = {id, name, sourceName, tagline, summary, source, headline: ['near', 'far']};
    const few = {
      version,
      organizations: [{...own, figures: {near: labelled('techniciens à Łódź et à Αθήνα'), far: labelled('techniciens à 東京')}}],
      regions: [
        {...regions[0], figures: {}, headline: [], topics: {}},
        {...regions[0], id: 'headless', headline: [], topics: {}, figures: {hospitals: {...regions[0].figures.hospitals, parts: []}}},
      ],
    };
    const place = join(folder, 'few');
    const {status, stderr} = spawnSync('node', ['scripts/site.mjs', '--folder', place, '--data', file('few.json', few)], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    assert.equal(stderr.match(/No picture of example-cluster\.far in fr: .*東/g)?.length, 1, stderr);
    const written = readdirSync(join(place, 'pictures')).sort();
    assert.equal(written.filter((path) => path.endsWith('.png')).length, 4, written.join());
    assert.ok(existsSync(join(place, 'fr/figures/example-cluster.far.html')));
    assert.ok(existsSync(join(place, 'fr/figures/headless.hospitals.html')));
    for (const nothing of ['regions', 'breakdowns']) assert.ok(!existsSync(join(place, 'fr', nothing)), nothing);
    assert.deepEqual(followedLinks(place, base, pagesOf(place)).dead, []);
  });

  it('is not written of a file with a fault, which is named by line and column', () => {
    const wrong = structuredClone(exampleDataset);
    wrong.organizations[0].figures.staff.value = 12.5;
    const path = file('wrong.json', wrong);
    const place = join(folder, 'nothing');
    assert.throws(
      () => execFileSync('node', ['scripts/site.mjs', '--quick', '--folder', place, '--data', path], {stdio: 'pipe', encoding: 'utf8'}),
      ({status, stderr}) =>
        status === 1 && stderr.includes(`${path}:41:20: $.organizations[0].figures.staff.value: `) && !/\n\s+at /.test(stderr),
    );
    assert.ok(!existsSync(place));
  });
});
