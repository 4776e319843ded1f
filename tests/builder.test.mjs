// The embed builder, from an empty page to a snippet that works where it is pasted.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import postcss from 'postcss';
import {focused, openBuilder, tabTo, written} from './tools/builder.mjs';
import {launch, open, serve} from './tools/host.mjs';
import {writtenSite} from './tools/site.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const script = () => readFileSync('dist/lifesci-widgets.js');
const heights = JSON.parse(readFileSync('docs/heights.json', 'utf8'));
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/** Runs in the page: what axe-core finds, once nothing moves. */
async function violations() {
  const {violations: found} = await window.axe.run(document, {resultTypes: ['violations']});
  return found.map(({id, nodes}) => `${id}: ${nodes.map(({target, failureSummary}) => `${target} ${failureSummary}`).join(' | ')}`);
}

const results = (page) => page.$$eval('.list input', (inputs) => inputs.map(({value, name}) => (name === 'figures' ? `+${value}` : value)));

/** Types a query in place of the one before. */
async function search(page, query) {
  await page.$eval('#search', (input) => input.select());
  await page.type('#search', query);
}

const press = async (page, ...keys) => {
  for (const key of keys) await page.keyboard.press(key);
};

describe('the builder', () => {
  let browser;
  let host;
  let site;
  /** A page under a strict policy, with something pasted into it. */
  const answers = {'/favicon.ico': '', '/lifesci-widgets.js': script()};
  before(async () => {
    site = writtenSite('--quick');
    host = await serve(answers, site.folder);
    browser = await launch();
    await browser.defaultBrowserContext().overridePermissions(host.address, ['clipboard-read', 'clipboard-sanitized-write']);
  });
  after(async () => {
    await browser?.close();
    host?.close();
    site?.remove();
  });
  const openFor = (languages, hash) => openBuilder(browser, host.address, languages, hash);

  /** Pastes a snippet into a blank page, where the script lies beside it, and says what its reader sees. */
  async function pasted(snippet, policy = "default-src 'self'") {
    const body = snippet.replace('https://your-site.example/', '/');
    answers['/pasted.html'] =
      `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>A page</title>${body}</html>`;
    const {page, messages} = await open(browser, `${host.address}/pasted.html`);
    const shown = await page.evaluate(() => {
      const widget = document.querySelector('[data-lifesci]') ?? [...document.querySelectorAll('body *')].find((one) => one.shadowRoot);
      return {
        upgraded: Boolean(widget?.shadowRoot ?? customElements.get('lifesci-figure')),
        height: widget?.getBoundingClientRect().height,
        words: widget?.textContent,
      };
    });
    await page.close();
    return {...shown, messages};
  }

  it('has no error under its policy, asks nobody else and keeps nothing', async () => {
    const {page, requests, messages} = await openFor();
    assert.deepEqual(messages, []);
    assert.match(
      readFileSync('builder/index.html', 'utf8'),
      /Content-Security-Policy" content="default-src 'self'; base-uri 'none'; form-action 'none'"/,
    );
    for (const tab of ['cms', 'react']) await page.click(`#tab-${tab}`);
    for (const kind of await page.$$('input[name="kind"]')) await kind.click();
    await page.click('input[name="ground"][value="own"]');
    await page.waitForSelector('input[type="color"]');
    assert.deepEqual(messages, []);
    assert.ok(
      requests.every((url) => url.startsWith(host.address)),
      requests.join('\n'),
    );
    assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), ['', 0, 0]);
    await page.close();
  });

  it('leads to the facts and the documents in its own language', async () => {
    const {page} = await openFor(['fr-FR']);
    const links = await page.$$eval('.top a', (all) => all.map((link) => link.getAttribute('href')));
    assert.deepEqual(links, ['fr/index.html', 'fr/docs/index.html', 'examples.html']);
    for (const link of links) assert.ok(existsSync(`${site.folder}/${link}`), link);
    await page.close();
  });

  it('leads by mouse from an empty page to a snippet that works', async () => {
    const {page} = await openFor(['fr-FR', 'en']);
    assert.equal(await page.$eval('h1', ({textContent}) => textContent), 'Un chiffre, une ligne à coller.');
    assert.equal(await page.$eval('html', ({lang}) => lang), 'fr');
    await search(page, 'interventions');
    await page.click('.list input');
    const snippet = await written(page, 'surgical-procedures');
    assert.equal(
      snippet,
      '<script src="https://your-site.example/lifesci-widgets.js" defer></script>\n<lifesci-key-figure figure="paris-region.surgical-procedures" details>Réseau hospitalier d’Île-de-France\u00a0: 335\u202f000\u00a0interventions chirurgicales.</lifesci-key-figure>',
    );
    const {upgraded, height, messages} = await pasted(snippet);
    assert.deepEqual([upgraded, messages], [true, []]);
    assert.ok(height > 100, `${height}`);
    await page.close();
  });

  it('leads there by keyboard alone, in English', async () => {
    const {page} = await openFor(['de', 'en-US']);
    await tabTo(page, 'kind');
    await press(page, 'ArrowRight', 'ArrowRight');
    await written(page, 'lifesci-breakdown');
    await tabTo(page, 'search');
    await page.keyboard.type('sites');
    await tabTo(page, 'subject sanofi.paris-region-sites');
    await press(page, 'Space');
    await written(page, 'sanofi.paris-region-sites');
    await tabTo(page, 'details');
    await press(page, 'Space');
    await tabTo(page, 'room');
    await press(page, 'ArrowRight');
    await tabTo(page, 'Width of the preview');
    const width = await page.$eval('.grip', (grip) => Number(grip.ariaValueNow));
    await press(page, 'ArrowLeft', 'ArrowLeft');
    await page.waitForFunction((before) => Number(document.querySelector('.grip').ariaValueNow) === before - 20, {}, width);
    assert.equal(await page.$eval('.pixels', ({textContent}) => textContent), `${width - 20} px`);
    await tabTo(page, 'tab-html').catch(() => tabTo(page, 'HTML'));
    await press(page, 'ArrowRight');
    assert.match(await focused(page), /cms|WordPress/);
    const snippet = await written(page, 'data-lifesci');
    assert.equal(
      snippet,
      '<script src="https://your-site.example/lifesci-widgets.js" defer></script><div data-lifesci="breakdown" data-breakdown="sanofi.paris-region-sites">Sanofi: 10 sites in the Paris Region, namely 4 office (tertiary) sites, 2 R&amp;D sites, 2 factories and 2 logistics centres.</div>',
    );
    await tabTo(page, 'Copy');
    await press(page, 'Enter');
    await page.waitForFunction(() => document.querySelector('.go [role=status]').textContent);
    assert.match(await page.$eval('.go [role=status]', ({textContent}) => textContent), /^(Copied|Selected)/);
    const {upgraded, height, words, messages} = await pasted(snippet);
    assert.deepEqual([upgraded, messages], [true, []]);
    assert.ok(height > 100, `${height}`);
    assert.match(words, /^Sanofi: 10 sites/);
    await page.close();
  });

  it('forgives accents, slips and other grouping, and searches both languages at once', async () => {
    const {page} = await openFor();
    for (const [query, id] of [
      ['hopitaux', 'paris-region.hospitals'],
      ['hosptials', 'paris-region.hospitals'],
      ['chercheurs', 'paris-region.research-workforce'],
      ['100000', 'sanofi.employees'],
      ['100 000 staff', 'sanofi.employees'],
      ['1,3', 'medicen.total-investment'],
      ['MEMBRES', 'medicen.members'],
      ['nombre de patients', 'paris-region.patients'],
      ['sanofi pays', 'sanofi.countries'],
    ]) {
      await search(page, query);
      assert.ok((await results(page)).includes(id), `${query}: ${await results(page)}`);
    }
    await search(page, 'sanofi');
    const owners = await page.$$eval('.list .owner', (all) => all.map(({textContent}) => textContent));
    assert.deepEqual(owners.slice(0, 1), ['Sanofi']);
    await page.close();
  });

  it('says that nothing was found, and shows everything again', async () => {
    const {page} = await openFor();
    const before = (await results(page)).length;
    assert.equal(await page.$eval('h2 label', ({textContent}) => textContent), `Search among ${before}`);
    await search(page, 'xylophone');
    assert.match(await page.$eval('.none', ({textContent}) => textContent), /Nothing here says “xylophone”\..*Sanofi/s);
    assert.equal(await page.$eval('.step [role=status]', ({textContent}) => textContent.trim()), 'Nothing here says “xylophone”.');
    await page.click('.none button');
    assert.equal((await results(page)).length, before);
    assert.equal(await focused(page), 'search');
    await page.close();
  });

  it('puts the figures of a row in the order that buttons give them', async () => {
    const {page} = await openFor();
    await page.click('input[value="lifesci-region-fact-strip"]');
    for (const id of ['medicen.members', 'sanofi.countries', 'paris-region.patients'])
      await page.click(`input[name=figures][value="${id}"]`);
    await written(page, 'figures="medicen.members sanofi.countries paris-region.patients"');
    assert.doesNotMatch(await written(page, 'figures'), /region="/);
    await page.focus('.order li:nth-child(3) .up');
    await press(page, 'Enter', 'Enter');
    await written(page, 'figures="paris-region.patients medicen.members sanofi.countries"');
    // At the top there is no further up: the focus is on the button beside.
    assert.match(await focused(page), /^Move down: 10/);
    await page.click('.order li:nth-child(2) .away');
    await written(page, 'figures="paris-region.patients sanofi.countries"');
    await page.click('.list input[value="paris-region economy"]');
    await written(page, 'region="paris-region" topic="economy"');
    assert.equal(await page.$('.order'), null);
    await page.close();
  });

  it('puts them in the order in which they are dragged, and says so', async () => {
    const {page} = await openFor(
      ['en'],
      '#_widget=lifesci-region-fact-strip&figures=medicen.members+sanofi.countries+paris-region.patients',
    );
    await page.setViewport({width: 1280, height: 1600});
    const drag = async (from, to, {escape = false} = {}) => {
      const boxes = await page.$$eval('.order li', (rows) => rows.map((row) => row.getBoundingClientRect().toJSON()));
      const {x, y, width, height} = await (await page.$(`.order li:nth-child(${from}) .handle`)).boundingBox();
      await page.mouse.move(x + width / 2, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(x + width / 2, to > from ? boxes[to - 1].bottom - 4 : boxes[to - 1].top + 4, {steps: 5});
      const marks = await page.$$eval('.order li', (rows) => rows.map(({className}) => className));
      if (escape) await page.keyboard.press('Escape');
      await page.mouse.up();
      return marks;
    };
    const said = () => page.$eval('.order ~ [role=status]', ({textContent}) => textContent.replace(/\s/g, ' '));
    assert.equal(await said(), '');
    assert.deepEqual(await drag(3, 1), ['drop-before', '', 'dragged']);
    await written(page, 'figures="paris-region.patients medicen.members sanofi.countries"');
    assert.equal(await said(), '10 million patients: now 1 of 3.');
    assert.deepEqual(await page.$$eval('.order li', (rows) => rows.map(({className}) => className)), ['', '', '']);
    assert.deepEqual(await drag(1, 3), ['dragged', '', 'drop-after']);
    await written(page, 'figures="medicen.members sanofi.countries paris-region.patients"');
    assert.equal(await said(), '10 million patients: now 3 of 3.');
    // Let go of where it was, or with Escape, nothing has moved.
    await drag(1, 2, {escape: true});
    await drag(2, 2);
    assert.match(await written(page, 'figures='), /figures="medicen\.members sanofi\.countries paris-region\.patients"/);
    assert.equal(await said(), '10 million patients: now 3 of 3.');
    // With a finger.
    const [start, end] = await page.$$eval('.order .handle', ([first, , last]) =>
      [first, last].map((one) => one.getBoundingClientRect().toJSON()),
    );
    await page.touchscreen.touchStart(start.x + 9, start.y + 9);
    await page.touchscreen.touchMove(start.x + 9, end.bottom - 4);
    await page.touchscreen.touchEnd();
    await written(page, 'figures="sanofi.countries paris-region.patients medicen.members"');
    await page.focus('.order li:nth-child(3) .up');
    await press(page, 'Enter');
    assert.match(await said(), /^Over 300 members: now 2 of 3\.$/);
    await page.close();
  });

  it('gives beside it, to copy alone, the rule by which docs/heights.md keeps the place of that widget free', async () => {
    const rulesOf = (css) => {
      const rules = new Map();
      postcss.parse(css).walkDecls(({prop, value, parent}) => {
        for (const selector of parent.selectors) rules.set(`${parent.parent.params ?? ''} ${selector} ${prop}`, value);
      });
      return rules;
    };
    for (const [language, document, label] of [
      ['en', 'docs/heights.md', 'Copy the rule'],
      ['fr', 'docs/fr/heights.md', 'Copier la règle'],
    ]) {
      const stated = rulesOf(/```css\n(lifesci-key-figure:not[^`]*)```/.exec(readFileSync(document, 'utf8'))[1]);
      const {page, messages} = await openFor([language]);
      const seen = [];
      for (const tag of await page.$$eval('input[name=kind]', (inputs) => inputs.map(({value}) => value))) {
        await page.click(`input[value="${tag}"]`);
        await written(page, `<${tag} `);
        const first = heights.rows.find((row) => row.tag === tag);
        await page.click(`.list input[value="${Object.values(first.attributes)[0]}"]`);
        const rules = rulesOf(await page.$eval('#height-rule', ({textContent}) => textContent));
        assert.equal(rules.size, 1 + Object.keys(heights.reserved).length, tag);
        for (const [place, value] of rules) assert.equal(stated.get(place), value, place);
        seen.push(...rules.keys());
      }
      assert.deepEqual(seen.sort(), [...stated.keys()].sort());
      // One that was measured itself, and is higher, has a rule of its own.
      await page.click('input[value="lifesci-key-figure"]');
      await page.click('.list input[value="medicen.total-investment"]');
      await written(page, 'medicen.total-investment');
      const rule = await page.$eval('#height-rule', ({textContent}) => textContent);
      const {heights: measured} = heights.rows.find(({attributes}) => attributes.figure === 'medicen.total-investment');
      assert.match(
        rule,
        new RegExp(`^lifesci-key-figure\\[figure="medicen\\.total-investment"\\]:not\\(:defined\\) .* min-height: ${measured[0]}px`),
      );
      await page.click('.heights summary');
      await page.click('.heights .copy');
      await page.waitForFunction(() => document.querySelector('.heights [role=status]').textContent);
      assert.equal(await page.$eval('.heights .copy', ({textContent}) => textContent), label);
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), rule);
      assert.equal(await page.$eval('.go [role=status]', ({textContent}) => textContent), '');
      // A frame says its height itself, a figure in a sentence has none, and a placeholder is there from the beginning.
      for (const tab of ['cms', 'iframe', 'picture']) {
        await page.click(`#tab-${tab}`);
        assert.equal(await page.$('#height-rule'), null, tab);
      }
      await page.click('#tab-react');
      assert.ok(await page.$('#height-rule'));
      await page.click('input[value="lifesci-figure"]');
      await written(page, '<lifesci-figure ');
      assert.equal(await page.$('#height-rule'), null);
      assert.deepEqual(messages, []);
      await page.close();
    }
  });

  it('offers whatever attribute the manifest gains', async () => {
    const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
    const {attributes} = manifest.modules
      .flatMap(({declarations = []}) => declarations)
      .find(({tagName}) => tagName === 'lifesci-key-figure');
    attributes.push(
      {name: 'glowing', type: {text: 'boolean'}, description: 'Glows.'},
      {name: 'tempo', type: {text: "'slow' | 'fast' | null"}, description: 'How fast.'},
      {name: 'motto', type: {text: 'string'}, description: 'Some words.'},
    );
    answers['/latest/custom-elements.json'] = JSON.stringify(manifest);
    const {page} = await openFor();
    delete answers['/latest/custom-elements.json'];
    await page.click('input[name="glowing"]');
    await page.select('#choose-tempo', 'fast');
    await page.type('#choose-motto', 'a "b"');
    await written(page, ' glowing tempo="fast" motto="a &quot;b&quot;">');
    await page.close();
  });

  it('writes a snippet for each kind of page, with and without what is needed once', async () => {
    const {page} = await openFor();
    const words = 'Medicen Paris Region: over 300 members.';
    const tag = `<lifesci-key-figure figure="medicen.members" details>${words}</lifesci-key-figure>`;
    const entry = "import 'lifesci-widgets/elements/key-figure';";
    const expected = {
      html: [`<script src="https://your-site.example/lifesci-widgets.js" defer></script>\n${tag}`, tag],
      cms: [
        `<script src="https://your-site.example/lifesci-widgets.js" defer></script><div data-lifesci="key-figure" data-figure="medicen.members" data-details>${words}</div>`,
        `<div data-lifesci="key-figure" data-figure="medicen.members" data-details>${words}</div>`,
      ],
      react: [`import 'lifesci-widgets/react';\n\n${tag}`, tag],
      vue: [`<script setup>\n${entry}\n</script>\n\n<template>\n  ${tag}\n</template>`, tag],
      svelte: [`<script>\n  ${entry}\n</script>\n\n${tag}`, tag],
      angular: [
        `import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';\n${entry}\n\n@Component({\n  selector: 'app-key-figure',\n  schemas: [CUSTOM_ELEMENTS_SCHEMA],\n  template: \`${tag}\`,\n})\nexport class KeyFigure {}`,
        tag,
      ],
    };
    assert.deepEqual(
      await page.$$eval('[role=tab]', (tabs) => tabs.map(({id}) => id)),
      [...Object.keys(expected), 'iframe', 'picture'].map((tab) => `tab-${tab}`),
    );
    const said = new Set();
    for (const [tab, [whole, alone]] of Object.entries(expected)) {
      await page.click(`#tab-${tab}`);
      assert.equal(await written(page, words), whole);
      await page.click('input[name="withScript"]');
      assert.equal(await written(page, words), alone);
      await page.click('input[name="withScript"]');
      said.add(await page.$eval('.where', ({textContent}) => textContent));
    }
    assert.equal(said.size, Object.keys(expected).length);
    await page.close();
  });

  it('writes a frame that works where nothing else is kept', async () => {
    for (const name of ['frame.html', 'frame.css', 'frame.js', 'frame-resize.js'])
      answers[`/${name}`] = readFileSync(`dist/${name}`, 'utf8');
    const {page} = await openFor(['fr'], '#_widget=lifesci-breakdown&breakdown=sanofi.paris-region-sites&_on=dark');
    await page.click('#tab-iframe');
    const snippet = await written(page, 'Sanofi');
    const height = Number(/height="(\d+)"/.exec(snippet)?.[1]);
    assert.ok(height > 150 && height < 800, snippet);
    const frame = `<iframe src="https://your-site.example/frame.html?widget=breakdown&amp;breakdown=sanofi.paris-region-sites&amp;theme=dark&amp;lang=fr" title="Sanofi\u00a0: 10\u00a0sites en Île-de-France, soit 4\u00a0sites tertiaires, 2\u00a0sites de R&amp;D, 2\u00a0usines et 2\u00a0centres logistiques." width="100%" height="${height}" sandbox="allow-scripts" loading="lazy" frameborder="0"></iframe>`;
    assert.equal(snippet, `<script src="https://your-site.example/frame-resize.js" defer></script>\n${frame}`);
    await page.click('input[name="withScript"]');
    assert.equal(await written(page, 'Sanofi'), frame);
    assert.match(await page.$eval('.where', ({textContent}) => textContent), /your-site\.example/);
    await page.close();

    answers['/framed.html'] =
      `<!doctype html><html lang="fr"><meta http-equiv="Content-Security-Policy" content="default-src 'self'"><title>A page</title>${snippet.replaceAll('https://your-site.example/', '/')}</html>`;
    const host$ = await open(browser, `${host.address}/framed.html`);
    await host$.page.waitForFunction(() => document.querySelector('iframe').style.height);
    const content = await (await host$.page.$('iframe')).contentFrame();
    assert.match(await content.$eval('lifesci-breakdown', ({shadowRoot}) => shadowRoot.textContent), /sites tertiaires/);
    assert.deepEqual(host$.messages, []);
    await host$.page.close();
  });

  it('writes a picture of a figure or a total, and has none of others', async () => {
    const {page} = await openFor(['en'], '#_widget=lifesci-key-figure&figure=medicen.members');
    await page.click('#tab-picture');
    const image = (file, words) => `<img src="https://your-site.example/pictures/${file}.png" alt="${words}" width="1200" height="630">`;
    assert.equal(await written(page, 'pictures/'), image('medicen.members-en-light', 'Medicen Paris Region: over 300 members.'));
    assert.equal(await page.$('input[name="withScript"]'), null);
    await page.click('input[name="ground"][value="dark"]');
    await page.select('#choose-lang', 'fr-CA');
    assert.equal(await written(page, 'plus de'), image('medicen.members-fr-dark', 'Medicen Paris Region\u00a0: plus de 300\u00a0membres.'));
    await page.click('input[value="lifesci-breakdown"]');
    await written(page, 'pictures/medicen.total-investment.parts-fr-dark.png');
    await page.click('input[value="lifesci-organization-profile"]');
    await written(page, '<lifesci-organization-profile');
    assert.equal(await page.$('#tab-picture'), null);
    assert.equal(await page.$eval('[aria-selected=true]', ({id}) => id), 'tab-html');
    await page.close();
  });

  it('writes a figure in a sentence as a span where tags are stripped', async () => {
    const {page} = await openFor();
    await page.click('input[value="lifesci-figure"]');
    await page.click('#tab-cms');
    const snippet = await written(page, '<span data-lifesci="figure"');
    assert.match(snippet, />over 300 members<\/span>$/);
    assert.match(await page.$eval('.sentence', ({textContent}) => textContent), /^With .*, this is one sentence of your page\.\s*$/s);
    const {words, messages} = await pasted(snippet);
    assert.deepEqual([words, messages], ['over 300 members', []]);
    await page.close();
  });

  it('restores from its address all that was chosen, and only what there is', async () => {
    const {page} = await openFor();
    await page.click('input[value="lifesci-organization-profile"]');
    await page.click('.list input[value="sanofi"]');
    await page.click('input[name="sections-sites"]');
    await page.click('input[name="sections-figures"]');
    await page.select('#choose-lang', 'fr-CA');
    await page.click('input[name="ground"][value="own"]');
    await page.click('input[name="room"][value="480"]');
    await page.click('#tab-vue');
    await page.click('nav [lang="fr"]');
    const snippet = await written(page, 'sections="sites figures"');
    const hash = await page.evaluate(() => location.hash);
    await page.close();

    const again = await openFor(['en'], hash);
    assert.equal(await written(again.page, 'sections="sites figures"'), snippet);
    assert.equal(await again.page.$eval('html', ({lang}) => lang), 'fr');
    assert.equal(await again.page.$eval('.paper', ({className}) => className.trim()), 'paper own');
    assert.equal(await again.page.$eval('.pixels', ({textContent}) => textContent), '480\u00a0px');
    assert.equal(await again.page.$eval('[aria-selected=true]', ({id}) => id), 'tab-vue');
    // A colleague's address pasted into the same window.
    await again.page.evaluate(() => (location.hash = '#_widget=lifesci-breakdown&breakdown=medicen.total-investment&_in=en'));
    await written(again.page, '<lifesci-breakdown breakdown="medicen.total-investment">');
    await again.page.close();

    const wrong = await openFor(
      ['en'],
      '#_widget=lifesci-nothing&figure=no.such&theme=pink&lang=xx&_width=9&_tab=cobol&_on=fire&_colours=a+b+c',
    );
    assert.match(await written(wrong.page, '</lifesci-key-figure>'), /<lifesci-key-figure figure="medicen\.\w+">/);
    assert.deepEqual(wrong.messages, []);
    await wrong.page.close();
  });

  it('tells the contrast of colours, and gives the line of CSS for the accent', async () => {
    const {page} = await openFor(['en'], '#_widget=lifesci-key-figure&_on=own&_colours=%23ffffff+%23999999+%231c2fae');
    const said = () => page.$eval('.colours', ({textContent}) => textContent.replace(/\s+/g, ' '));
    assert.match(await said(), /Text 2\.8:1, too faint: it needs 4\.5:1\. Bars 10\.1:1, clear\./);
    assert.match(await said(), /:root \{ --lifesci-accent: #1c2fae \}/);
    await page.$eval('input[name="accent"]', (input) => {
      input.value = '#e08000';
      input.dispatchEvent(new Event('input'));
    });
    assert.match(await said(), /Bars 2\.8:1, too faint: they need 3:1\..*:root \{ --lifesci-accent: #e08000; --lifesci-fade: 20% \}/);
    assert.equal(await page.$eval('.paper', (paper) => getComputedStyle(paper).color), 'rgb(153, 153, 153)');
    await page.close();
  });

  it('drags the edge of the preview, and reads its width', async () => {
    const {page} = await openFor();
    await page.setViewport({width: 1280, height: 900});
    const {x, y, width, height} = await (await page.$('.grip')).boundingBox();
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 - 100, y + height / 2, {steps: 4});
    await page.mouse.up();
    const [paper, reading] = await page.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      return [document.querySelector('.paper').offsetWidth, document.querySelector('.pixels').textContent];
    });
    assert.equal(reading, `${paper} px`);
    assert.ok(paper > 600 && paper < 700, reading);
    await page.close();
  });

  it('names the very file, with its hash, where the site is served over HTTPS', async () => {
    const page = await browser.newPage();
    const place = 'https://facts.example/lifesci/';
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      const path = request.url().startsWith(place) ? `${site.folder}/${new URL(request.url()).pathname.slice('/lifesci/'.length)}` : '';
      const type = {html: 'text/html', js: 'text/javascript', json: 'application/json', css: 'text/css', svg: 'image/svg+xml'}[
        path.split('.').pop()
      ];
      const isFile = existsSync(path) && statSync(path).isFile();
      await (isFile ? request.respond({body: readFileSync(path), contentType: type}) : request.respond({status: 404}));
    });
    const integrity = `sha384-${createHash('sha384').update(script()).digest('base64')}`;
    await page.goto(`${place}index.html`);
    const snippet = await written(page, 'integrity');
    const address = `${place}v${version}/lifesci-widgets.js`;
    assert.ok(snippet.startsWith(`<script src="${address}" integrity="${integrity}" crossorigin="anonymous" defer></script>\n`), snippet);
    assert.deepEqual(readFileSync(`${site.folder}/v${version}/lifesci-widgets.js`), script());
    assert.deepEqual(readFileSync(`${site.folder}/latest/lifesci-widgets.js`), script());
    await page.close();
    // A browser runs the file with that hash, and none that differs.
    const tag = '<lifesci-key-figure figure="medicen.members">Over 300 members</lifesci-key-figure>';
    const line = (hash) => `<script src="/lifesci-widgets.js" integrity="${hash}" crossorigin="anonymous" defer></script>${tag}`;
    assert.equal((await pasted(line(integrity))).upgraded, true);
    assert.equal((await pasted(line(integrity.replace(/.{4}$/, 'AAAA')))).upgraded, false);
  });

  it('covers nothing that has the focus on a phone, where the button for copying stays at hand', async () => {
    const {page} = await openFor(['en'], '#_widget=lifesci-region-fact-strip&figures=medicen.members+sanofi.countries');
    await page.setViewport({width: 390, height: 600});
    for (const stop of ['.grip', '#tab-html', 'input[name=withScript]', '#panel pre', '.list input']) {
      const [before, after] = await page.$eval(stop, (element) => {
        const isCovered = () => {
          const {x, y, width, height} = element.getBoundingClientRect();
          return Boolean(document.elementFromPoint(x + width / 2, y + height - 2)?.closest('.go'));
        };
        // Where the button lies over the end of it, if it comes that far down.
        scrollBy(0, element.getBoundingClientRect().bottom - innerHeight + 8);
        const covered = isCovered();
        element.focus();
        return [covered, isCovered()];
      });
      assert.equal(after, false, stop);
      if (stop.includes('tab')) assert.equal(before, true);
    }
    await page.close();
  });

  // Each width in both languages, in light and in dark.
  for (const [width, language, scheme] of [
    [1280, 'en', 'light'],
    [1280, 'fr', 'dark'],
    [768, 'en', 'dark'],
    [768, 'fr', 'light'],
    [320, 'en', 'light'],
    [320, 'fr', 'dark'],
  ])
    it(`is accessible and not too wide at ${width} px, ${language}, ${scheme}`, async () => {
      const {page} = await openFor([language]);
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
      await page.setViewport({width, height: 900});
      for (const hash of [
        '#_widget=lifesci-region-fact-strip&figures=medicen.members+sanofi.countries',
        '#_widget=lifesci-organization-profile&organization=sanofi&_on=own',
        '#_widget=lifesci-figure&figure=medicen.members&_on=dark',
      ]) {
        await page.evaluate((asked) => (location.hash = asked), hash);
        await written(page, hash.slice(9).split('&')[0]);
        await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
        await page.evaluate(readFileSync(axe, 'utf8'));
        assert.deepEqual(await page.evaluate(violations), [], hash);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), hash);
      }
      await page.close();
    });
});
