// What a reader of a page does with a fact, in a real Chromium on the built script: finds, selects, copies and prints it.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {chromium, windowless} from './tools/browser.mjs';
import {widgetsIn} from './tools/facts.mjs';
import {launch, open, serve} from './tools/host.mjs';

const pageWith = (body, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
  <script src="lifesci-widgets.js"></script><body>${body}`;

const languages = ['en', 'fr'];
const widgets = Object.fromEntries(languages.map((lang) => [lang, widgetsIn(lang)]));
const cardsIn = (lang) => widgets[lang].filter(({kind}) => kind === 'key-figure');
const factsIn = (lang) => widgets[lang].flatMap(({facts}) => facts);

/** As a reader types it, and as a file has it: with spaces of one kind, and none at the end. */
const plain = (text) => text.replace(/\s+/g, ' ').trim();
const times = (text, within) => within.toLowerCase().split(text.toLowerCase()).length - 1;

/** Runs in the page: every place where the browser's own find stops, among facts where asked for, as the text that it selects there. */
function found(text, isFact = false) {
  // Chromium tells what is selected in a shadow root.
  const inFact = () =>
    [...document.querySelectorAll(':defined')].some(({shadowRoot}) =>
      shadowRoot?.getSelection().anchorNode?.parentElement?.closest('.print'),
    );
  const selection = getSelection();
  selection.removeAllRanges();
  selection.collapse(document.body, 0);
  const places = [];
  while (window.find(text)) if (!isFact || inFact()) places.push(selection.toString());
  return places;
}

/** Runs in the page: takes out what is only heard. */
function silence() {
  for (const {shadowRoot} of document.querySelectorAll(':defined'))
    shadowRoot?.querySelectorAll('.speech').forEach((phrase) => phrase.remove());
}

const card = (figure, lang, more = '') => `<lifesci-key-figure figure="${figure}" lang="${lang}"${more}></lifesci-key-figure>`;
/** A card that is one of many, and far down. */
const far = `<p>Top</p><div style="block-size: 20000px">${card('medicen.members', 'fr').repeat(24)}</div>${card('paris-region.surgical-procedures', 'fr', ' id="far" details')}<p>Foot</p>`;
const hasReader = !spawnSync('pdftotext', ['-v']).error;
/** The text of a PDF. */
const read = (pdf) => execFileSync('pdftotext', ['-', '-'], {input: pdf, encoding: 'utf8', maxBuffer: 1e8});
const skip = await windowless();
const unread = hasReader ? false : 'there is no pdftotext here to read a PDF';

describe('a fact, to a reader in Chromium', () => {
  let browser;
  let host;
  before(async () => {
    browser = await launch();
    host = await serve({
      '/en': pageWith('<p>Top</p>' + widgets.en.map(({markup}) => markup).join('')),
      '/fr': pageWith('<p>Haut</p>' + widgets.fr.map(({markup}) => markup).join(''), 'fr'),
      ...Object.fromEntries(
        languages.map((lang) => [
          `/cards-${lang}`,
          pageWith(
            cardsIn(lang)
              .map(({markup}) => markup)
              .join(''),
            lang,
          ),
        ]),
      ),
      '/two': pageWith(card('medicen.total-investment', 'en') + card('paris-region.surgical-procedures', 'fr')),
      '/far': pageWith(far),
      '/apart': pageWith('<p>over 300<br>members</p><p>over 20</p><p>others</p><p>over 10 things</p>'),
    });
  });
  after(async () => {
    await browser.close();
    host.close();
  });

  const visit = async (path) => (await open(browser, host.address + path)).page;

  async function chord(page, key) {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  }

  /** What the selection is as text on the clipboard, as a paste has it. */
  async function copied(page) {
    await chord(page, 'c');
    await page.evaluate(() => {
      window.pasted = new Promise((resolve) =>
        document.addEventListener('paste', ({clipboardData}) => resolve(clipboardData.getData('text/plain')), {once: true}),
      );
    });
    await chord(page, 'v');
    return page.evaluate(() => window.pasted);
  }

  it('is sought as the browser seeks, which finds nothing across lines that are apart', {skip}, async () => {
    const page = await visit('/apart');
    const counts = [];
    for (const text of ['over 300 members', 'over 20 others', 'over 10 things']) counts.push((await page.evaluate(found, text)).length);
    assert.deepEqual(counts, [0, 0, 1]);
    await page.close();
  });

  for (const lang of languages) {
    it(`is found as it is printed, with its bound and its qualifier, once in each widget that shows it: ${lang}`, {skip}, async () => {
      const page = await visit(`/${lang}`);
      const facts = factsIn(lang);
      assert.ok(facts.length > 80, `only ${facts.length} facts`);
      const lines = facts.map(({printed}) => plain(printed));
      const wrong = [];
      for (const text of new Set(facts.flatMap(({printed, phrase}) => [printed, plain(printed), plain(phrase)]))) {
        const places = await page.evaluate(found, text, true);
        const expected = lines.reduce((sum, line) => sum + times(plain(text), line), 0);
        if (places.length !== expected || places.some((place) => plain(place) !== plain(text))) wrong.push({text, expected, places});
      }
      assert.deepEqual(wrong, []);
      await page.close();
    });

    it(`is heard in other words, which are not found: ${lang}`, async () => {
      const page = await visit(`/${lang}`);
      const spoken = new Set(
        factsIn(lang)
          .filter(({printed, speech}) => plain(printed) !== plain(speech))
          .map(({speech}) => speech),
      );
      assert.ok(spoken.size > 15, `only ${spoken.size} phrases differ`);
      for (const phrase of spoken) assert.deepEqual([phrase, await page.evaluate(found, phrase)], [phrase, []]);
      await page.close();
    });

    it(`is selected whole by a triple click on its number or label, and copied as a line: ${lang}`, async () => {
      const page = await visit(`/${lang}`);
      const clicked = [];
      const handles = await page.$$('lifesci-key-figure, lifesci-breakdown, lifesci-organization-profile, lifesci-region-fact-strip');
      // Of each kind the first few, because a click is a journey.
      for (const kind of new Set(widgets[lang].map((widget) => widget.kind))) {
        const index = widgets[lang].findIndex((widget) => widget.kind === kind);
        const {facts} = widgets[lang][index];
        for (const [nth, {printed}] of facts.slice(0, 3).entries()) {
          for (const part of ['.number', '.label']) {
            const print = (await handles[index].$$('>>> .print'))[nth];
            const target = await print.$(part);
            await target.scrollIntoView();
            const {x, y} = await target.evaluate(async (element) => {
              // What comes near is drawn, and moves what is below it.
              for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
              element.scrollIntoView({block: 'center'});
              const [line] = element.getClientRects();
              const text = element.matches('.label') ? [...element.getClientRects()].at(-1) : line;
              return {x: text.x + text.width / 2, y: text.y + text.height / 2};
            });
            await page.mouse.click(x, y, {count: 3});
            clicked.push([kind, plain(printed), await copied(page)]);
          }
        }
      }
      assert.ok(clicked.length > 12, `only ${clicked.length} clicks`);
      for (const [kind, printed, text] of clicked) {
        assert.deepEqual([kind, plain(text)], [kind, printed]);
        assert.doesNotMatch(text.trimEnd(), /\n/);
      }
      await page.close();
    });

    it(`is a line of what is copied of a whole page, and its spoken phrase is not among them: ${lang}`, async () => {
      const page = await visit(`/${lang}`);
      await chord(page, 'a');
      const lines = (await copied(page)).split('\n').map(plain);
      assert.deepEqual(
        factsIn(lang)
          .map(({printed}) => plain(printed))
          .filter((printed) => !lines.includes(printed)),
        [],
      );
      const printed = new Set(factsIn(lang).map((fact) => plain(fact.printed)));
      assert.deepEqual(
        factsIn(lang)
          .map(({speech}) => plain(speech))
          .filter((speech) => !printed.has(speech) && lines.includes(speech)),
        [],
      );
      await page.close();
    });

    it(`is text in a PDF, and its spoken phrase is not: ${lang}`, {skip: unread}, async () => {
      const page = await visit(`/cards-${lang}`);
      const text = plain(read(await page.pdf()));
      // Raised letters are read as a line of their own.
      const facts = cardsIn(lang)
        .flatMap((card) => card.facts)
        .map(({printed, speech}) => ({printed: plain(printed).replace(/^1(re|er) /, ''), speech: plain(speech)}));
      assert.ok(facts.length > 35, `only ${facts.length} facts`);
      assert.deepEqual(
        facts.filter(({printed}) => !text.includes(printed)).map(({printed}) => printed),
        [],
      );
      const differing = facts.filter(({printed, speech}) => !printed.includes(speech) && !speech.endsWith(printed));
      assert.ok(differing.length > 8, `only ${differing.length} phrases differ`);
      assert.deepEqual(
        differing.filter(({speech}) => text.includes(speech)).map(({speech}) => speech),
        [],
      );
      await page.close();
    });
  }

  it('stands where it would without its spoken phrase, to the pixel', async () => {
    for (const width of [360, 1280]) {
      const page = await visit('/two');
      await page.setViewport({width, height: 900});
      const withPhrase = await page.screenshot();
      await page.evaluate(silence);
      assert.ok(Buffer.from(withPhrase).equals(Buffer.from(await page.screenshot())), `at ${width} pixels`);
      await page.close();
    }
  });

  describe('far down a page, where it is not drawn before it comes near', () => {
    /** Runs in the page: whether the card skips its drawing, and whether it is in the window. */
    function place() {
      const widget = document.querySelector('#far');
      const {top, bottom} = widget.getBoundingClientRect();
      return {
        isDrawn: widget.shadowRoot.querySelector('.number').checkVisibility({contentVisibilityAuto: true}),
        isSeen: top < innerHeight && bottom > 0,
      };
    }

    it('is found, and comes into the window', {skip}, async () => {
      const page = await visit('/far');
      assert.deepEqual(await page.evaluate(place), {isDrawn: false, isSeen: false});
      const places = await page.evaluate(found, '335 000 interventions chirurgicales');
      assert.deepEqual(places.map(plain), ['335 000 interventions chirurgicales']);
      await page.waitForFunction(() => document.querySelector('#far').getBoundingClientRect().top < innerHeight);
      await page.close();
    });

    it('is reached by a link in the page', async () => {
      const page = await visit('/far');
      await page.evaluate(() => (location.hash = 'far'));
      await page.waitForFunction(`Object.values((${place})()).every(Boolean)`);
      await page.close();
    });

    it('is heard', async () => {
      // As Chromium is while a screen reader runs.
      const options = await chromium();
      const listened = await puppeteer.launch({...options, args: [...options.args, '--force-renderer-accessibility']});
      try {
        const {page} = await open(listened, `${host.address}/far`);
        const client = await page.createCDPSession();
        const {nodes} = await client.send('Accessibility.getFullAXTree');
        const texts = nodes.filter(({ignored, role}) => !ignored && role.value === 'StaticText').map(({name}) => name.value);
        assert.deepEqual(
          texts.filter((text) => /interventions/.test(text)),
          ['335000 interventions chirurgicales'],
        );
      } finally {
        await listened.close();
      }
    });

    it('is in a PDF', {skip: unread}, async () => {
      const page = await visit('/far');
      const text = plain(read(await page.pdf()));
      assert.match(text, /335 000 interventions chirurgicales/);
      await page.close();
    });
  });

  it('lets the focus ring of its button be seen whole', async () => {
    for (const width of [320, 800]) {
      const page = await visit('/far');
      await page.setViewport({width, height: 900});
      await page.evaluate(() => document.querySelector('#far').scrollIntoView());
      await page.keyboard.press('Tab');
      const focused = () => page.evaluate(() => document.activeElement.shadowRoot.activeElement.matches('[aria-expanded]:focus-visible'));
      assert.equal(await focused(), true);
      const ring = await page.screenshot();
      await page.evaluate(() => {
        document.querySelector('#far').style.setProperty('--lifesci-content-visibility', 'visible');
      });
      const unclipped = await page.screenshot();
      assert.ok(Buffer.from(ring).equals(Buffer.from(unclipped)), `at ${width} pixels`);
      await page.close();
    }
  });
});
