// Widgets that a server has written: what readers see before the script and without it is what it draws.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {PNG} from 'pngjs';
import pixelmatch from 'pixelmatch';
import {render} from 'lifesci-widgets/server';
import {withHost} from './tools/with-host.mjs';
import {facts, others, pageWith, plain, samples} from './tools/server-pages.mjs';

const languages = ['en', 'fr'];
const widths = [320, 1280];
const written =
  (lang, styles = '') =>
  (tag, attributes) =>
    render(tag, attributes, {lang, styles});

/**
 * Runs in the page: what is in the shadow roots of its widgets, element by element, without styles and what carries sizes, and without what
 * the server writes for another room. Sizes are those that apply.
 */
function contents() {
  const sizes = ['number-width', 'tracks', 'step', 'share', 'medium', 'wide'];
  const treeOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('style, link, .narrow')) return '';
    const style = getComputedStyle(node);
    const attributes = [...node.attributes]
      .filter(({name}) => name !== 'style' && name !== 'data-sizes')
      .map(({name, value}) => ` ${name}=${JSON.stringify(value)}`)
      .sort();
    const own = sizes.map((size) => style.getPropertyValue(`--_lifesci-${size}`)).join();
    return `<${node.localName}${attributes.join('')} ${own}>${[...node.childNodes].map(treeOf).join('')}</${node.localName}>`;
  };
  return [...document.querySelectorAll('body > *')].map(({shadowRoot}) => [...(shadowRoot?.childNodes ?? [])].map(treeOf).join(''));
}

/** Runs in the page, before anything else: adds up what moves. */
const watchShifts = () => {
  window.shift = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({value}) => (window.shift += value))).observe({
    type: 'layout-shift',
    buffered: true,
  });
};

/** How many pixels of two pictures differ, at all. */
function differences(one, other) {
  if (one.width !== other.width || one.height !== other.height) return Infinity;
  return pixelmatch(one.data, other.data, null, one.width, one.height, {threshold: 0, includeAA: true});
}

/** The samples, each in a box that names it; the figure in a sentence. */
const sampled = (write) =>
  Object.entries(samples)
    .map(([tag, attributes]) => {
      const widget = write(tag, attributes);
      return `<div data-of="${tag}">${tag === 'lifesci-figure' ? `<p>Before it ${widget} after it</p>` : widget}</div><p>Between</p>`;
    })
    .join('\n');

describe('a widget that a server has written', () => {
  const all = [...facts, ...others];
  const answers = {};
  for (const lang of languages) {
    const other = languages.find((one) => one !== lang);
    answers[`/all-${lang}`] = pageWith(all.map((one) => written(lang)(...one)).join('\n'), lang);
    answers[`/all-linked-${lang}`] = pageWith(all.map((one) => written(lang, 'styles')(...one)).join('\n'), lang);
    answers[`/all-plain-${lang}`] = pageWith(all.map((one) => plain(...one)).join('\n'), lang, true);
    answers[`/drawn-${lang}`] = pageWith(sampled(plain), lang);
    answers[`/written-${lang}`] = pageWith(sampled(written(lang)), lang);
    answers[`/linked-${lang}`] = pageWith(sampled(written(lang, 'styles/')), lang);
    const policy = `default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lifesci-widgets`;
    answers[`/policy-${lang}`] = pageWith(sampled(written(lang, 'styles/')), lang, true)
      .replace(/<style>.*<\/style>/, '')
      .replace('<title>', `<meta http-equiv="Content-Security-Policy" content="${policy}"><title>`);
    answers[`/bare-${lang}`] = pageWith(sampled(written(lang, 'nowhere')), lang);
    answers[`/first-${lang}`] = pageWith(`<script src="lifesci-widgets.js"></script>${sampled(written(lang))}`, lang);
    answers[`/other-${lang}`] = pageWith(sampled(written(other)), lang);
  }
  const place = withHost(answers);

  /** Opens a page of the host's, as wide as asked for, where scripts run or not. */
  async function visit(path, {width = 1280, runs = true} = {}) {
    const page = await place.browser.newPage();
    const messages = [];
    page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
    await page.setViewport({width, height: 900});
    await page.setJavaScriptEnabled(runs);
    if (runs) await page.evaluateOnNewDocument(watchShifts);
    await page.goto(place.host.address + path, {waitUntil: 'load'});
    return {page, messages};
  }

  /** A picture of each sample, by tag; how much of the page has moved since it was painted first; and what was said. */
  async function picturesOf(path, width, runs) {
    const {page, messages} = await visit(path, {width, runs});
    let shift = 0;
    if (runs) {
      const frames = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
      await frames();
      await page.addScriptTag({url: 'lifesci-widgets.js'});
      await frames();
      shift = await page.evaluate(() => window.shift);
    }
    const pictures = {};
    for (const box of await page.$$('[data-of]')) {
      const of = await box.evaluate((element) => element.getAttribute('data-of'));
      pictures[of] = PNG.sync.read(Buffer.from(await box.screenshot()));
    }
    await page.close();
    return {pictures, shift, messages};
  }

  for (const lang of languages)
    for (const kind of ['', 'linked-'])
      it(`has every fact, text, role and size that the script draws, to the byte: ${kind}${lang}`, async () => {
        const shown = [];
        for (const path of [`/all-${kind}${lang}`, `/all-plain-${lang}`]) {
          const {page, messages} = await visit(path);
          shown.push(await page.evaluate(contents));
          assert.deepEqual(messages, []);
          await page.close();
        }
        assert.equal(shown[0].length, all.length);
        // What a server wrote stands there already, and does not wait to be drawn.
        const drawn = shown[1].map((one) => one.replace('class="widget waiting"', 'class="widget"'));
        // A figure in a sentence is a button only where a script answers it.
        const comparable = drawn.flatMap((one, index) => (one.includes('class="button') ? [] : [index]));
        assert.equal(comparable.length, all.length - 2);
        for (const index of comparable) assert.equal(shown[0][index], drawn[index]);
        assert.ok(shown[0].every((one) => one.length > 100));
      });

  for (const lang of languages)
    for (const width of widths)
      it(`looks as the script draws it, without and with the script, and nothing moves: ${lang}, ${width} px`, async () => {
        const drawn = await picturesOf(`/drawn-${lang}`, width, true);
        assert.deepEqual(drawn.messages, []);
        // The script alone moves what is below: or there would be nothing to measure.
        assert.ok(drawn.shift > 0.05, `only ${drawn.shift}`);
        for (const [path, runs] of [
          [`/written-${lang}`, false],
          [`/linked-${lang}`, false],
          [`/written-${lang}`, true],
        ]) {
          const {pictures, shift, messages} = await picturesOf(path, width, runs);
          assert.deepEqual(messages, []);
          assert.equal(shift, 0);
          for (const tag of Object.keys(samples)) assert.equal(differences(pictures[tag], drawn.pictures[tag]), 0, `${tag}, ${path}`);
        }
      });

  it('says everything once, in one language, where styles do not arrive and scripts do not run', async () => {
    for (const width of widths) {
      const {page} = await visit('/bare-en', {width, runs: false});
      // Without styles the browser alone decides what is hidden.
      const said = await page.$$eval('[data-of] *', (all) =>
        all.flatMap(({shadowRoot}) => shadowRoot?.querySelector('.widget').innerText ?? []),
      );
      assert.equal(said.length, Object.keys(samples).length);
      const times = (text) => said.join('\n').replace(/\s+/g, ' ').split(text).length - 1;
      for (const text of ['100,000 staff around the world', '€1.3 billion', 'in medtech', 'hospitals'])
        assert.equal(times(text), text.startsWith('100') ? 2 : 1, text);
      await page.close();
    }
  });

  it('speaks the language of its place once the script runs, if the server took it for another', async () => {
    const {page, messages} = await visit('/other-fr');
    const textOf = () => page.$$eval('lifesci-key-figure', ([{shadowRoot}]) => shadowRoot.querySelector('.print').textContent);
    assert.match(await textOf(), /close to/);
    await page.addScriptTag({url: 'lifesci-widgets.js'});
    assert.match(await textOf(), /près de/);
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('is drawn once by a script that was there before it', async () => {
    for (const lang of languages) {
      const {page, messages} = await visit(`/first-${lang}`);
      const shown = await page.$$eval('[data-of] *:defined', (all) =>
        all.flatMap(({shadowRoot}) => (shadowRoot ? shadowRoot.querySelectorAll('.widget').length : [])),
      );
      assert.deepEqual(
        shown,
        Object.keys(samples).map(() => 1),
      );
      // Chromium says so of its own accord, as long as a page does not defer the script.
      assert.deepEqual(new Set(messages), new Set(['error: A second declarative shadow root cannot be created on a host.']));
      await page.close();
    }
  });

  for (const lang of languages)
    it(`has its styles under a policy that forbids them in the page, without and with the script, and nothing moves: ${lang}`, async () => {
      const sizes = [];
      for (const runs of [false, true]) {
        const {page, messages} = await visit(`/policy-${lang}`, {runs});
        if (runs) {
          await page.waitForFunction(() => document.querySelector('lifesci-key-figure').hasUpdated);
          await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
          assert.equal(await page.evaluate(() => window.shift), 0);
        }
        sizes.push(
          await page.evaluate(() =>
            [...document.querySelectorAll(':not(p, div)')]
              .flatMap(({shadowRoot}) => (shadowRoot ? [...shadowRoot.querySelectorAll('.number')] : []))
              .map((number) => getComputedStyle(number).fontSize),
          ),
        );
        assert.deepEqual(messages, []);
        await page.close();
      }
      assert.ok(
        sizes[0].some((size) => parseFloat(size) > 50),
        sizes[0].join(),
      );
      assert.deepEqual([...new Set(sizes[0])].sort(), [...new Set(sizes[1])].sort());
    });

  it('shows no button where nothing would answer it, and keeps its place', async () => {
    const seen = async (path, runs) => {
      const {page} = await visit(path, {runs});
      const [button] = await page.$$eval('lifesci-key-figure[details]', ([{shadowRoot}]) => {
        const found = shadowRoot.querySelector('button');
        return [{visibility: getComputedStyle(found).visibility, height: found.offsetHeight}];
      });
      await page.close();
      return button;
    };
    // Without a script in the page, whether the browser would run one or not.
    const [without, unloaded, script] = [await seen('/all-en', false), await seen('/all-en', true), await seen('/all-plain-en', true)];
    assert.deepEqual([without.visibility, unloaded.visibility, script.visibility], ['hidden', 'hidden', 'visible']);
    assert.equal(without.height, script.height);
  });
});

describe('render()', () => {
  const warnings = [];
  const {warn} = console;
  before(() => {
    console.warn = (message) => warnings.push(message);
  });
  after(() => {
    console.warn = warn;
  });
  const told = () => warnings.splice(0);

  it('speaks the language of the tag, else of its place, else English', () => {
    const language = (attributes, options) =>
      /<div lang="([^"]+)"/.exec(render('lifesci-key-figure', {figure: 'medicen.members', ...attributes}, options))[1];
    assert.equal(language({}, {}), 'en');
    assert.equal(language({}, {lang: 'fr-CA'}), 'fr-CA');
    assert.equal(language({lang: 'fr'}, {lang: 'en'}), 'fr');
    assert.equal(language({lang: 'auto'}, {lang: 'fr'}), 'fr');
    assert.equal(language({lang: ''}, {lang: ''}), 'en');
  });

  it('writes the words that quote the figure inside the tag, or those of the author', () => {
    const words = (options) => /<\/template>(.*)<\/lifesci/.exec(render('lifesci-figure', {figure: 'medicen.members'}, options))[1];
    assert.equal(words({lang: 'fr'}), 'plus de 300\u00a0membres');
    assert.equal(words({words: '<b>300 & more</b>'}), '&lt;b&gt;300 &amp; more&lt;/b&gt;');
  });

  it('writes attributes as HTML has them, and no style attribute, listener or note to a script', () => {
    const html = render('lifesci-key-figure', {
      figure: 'medicen.members',
      details: true,
      'in-row': false,
      theme: undefined,
      class: 'a"b',
      'data-n': 2,
    });
    assert.match(
      html,
      /^<lifesci-key-figure figure="medicen.members" details class="a&quot;b" data-n="2"><template shadowrootmode="open">/,
    );
    for (const [tag, attributes] of [...facts, ...others]) assert.doesNotMatch(render(tag, attributes), /<[^>]* (style|on\w+)=|<!--|<\?/);
    assert.ok(!/[^\0-\x7f]/.test(/<style>(.*)<\/style>/s.exec(html)[1]));
  });

  it('takes what can be a text for words and language, and makes no button of a figure in a sentence', () => {
    assert.match(render('lifesci-figure', {figure: 'medicen.members'}, {words: 300, lang: null}), />300<\/lifesci-figure>$/);
    const html = render('lifesci-figure', {figure: 'medicen.members', details: true}, {lang: 'fr'});
    assert.match(html, /^<lifesci-figure figure="medicen.members" details>/);
    assert.doesNotMatch(html.replace(/<style>.*<\/style>/s, ''), /button|tabindex|popover/);
  });

  it('leaves the words of the author where nothing can be shown, and says once why', () => {
    const wrong = () => render('lifesci-key-figure', {figure: 'medicen.membres'}, {words: 'Over 300', lang: 'fr'});
    assert.equal(wrong(), '<lifesci-key-figure figure="medicen.membres">Over 300</lifesci-key-figure>');
    wrong();
    assert.deepEqual(told(), [
      'lifesci-widgets: <lifesci-key-figure>: figure="medicen.membres" est inconnu. Essayez "medicen.members", "medicen.founded", "medicen.public-aid".',
    ]);
    assert.match(render('lifesci-organization-profile', {organization: 'sanofi', sections: 'sites people'}), /<template/);
    assert.match(told()[0], /sections="people" is unknown/);
  });

  it('refuses what is no widget, and what is no attribute', () => {
    assert.throws(() => render('lifesci-key-figures', {}), /TypeError: <lifesci-key-figures> is no widget\. Try lifesci-key-figure,/);
    assert.throws(() => render('constructor', {}), TypeError);
    for (const name of ['', 'a b', 'x=y', 'on"', '</a>']) assert.throws(() => render('lifesci-figure', {[name]: 'x'}), TypeError);
  });

  it('needs no package', async () => {
    const code = readFileSync('dist/server/server.js', 'utf8') + readFileSync('dist/server/shared.js', 'utf8');
    const imported = [...code.matchAll(/(?:from|import) ?"([^"]+)"/g)].map(([, name]) => name);
    assert.deepEqual([...new Set(imported)].sort(), ['./shared.js', 'buffer']);
  });
});
