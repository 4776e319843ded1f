// llms.txt: every figure of the dataset, in the sentence that its widget says, with its source; for programs that read documentation.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {launch, open, serve} from './tools/host.mjs';

const {organizations, regions} = JSON.parse(readFileSync('dist/dataset.json', 'utf8'));
const owners = [...organizations, ...regions];
const figures = owners.flatMap((owner) =>
  Object.entries(owner.figures).map(([name, figure]) => ({id: `${owner.id}.${name}`, owner, speaker: owner.id, ...figure})),
);
const text = readFileSync('llms.txt', 'utf8');
const entries = [...text.matchAll(/^- `([\w.-]+)`\n {2}- en: (.+)\n {2}- fr: (.+)$/gm)].map(([, id, en, fr]) => ({id, en, fr}));

/** What follows a sentence, in each language. */
const places = {
  en: (name, paragraph) => ` Source: ${name}, paragraph ${paragraph}; no date stated.`,
  fr: (name, paragraph) => ` Source\u00a0: ${name}, paragraphe\u00a0${paragraph}\u202f; aucune date indiquée.`,
};

/** Runs in a page: what widgets of these ids say, as a text to quote. */
async function sentencesOf(ids, lang) {
  const found = [];
  for (const id of ids) {
    const widget = document.createElement('lifesci-key-figure');
    Object.assign(widget, {figure: id, lang});
    document.body.append(widget);
    await widget.updateComplete;
    found.push(widget.sentence);
    widget.remove();
  }
  return found;
}

describe('llms.txt', () => {
  let browser;
  let host;
  let tab;
  before(async () => {
    browser = await launch();
    host = await serve({'/': '<!doctype html><link rel="icon" href="data:,"><script src="lifesci-widgets.js"></script><body>'});
    tab = (await open(browser, `${host.address}/`)).page;
  });
  after(async () => {
    await browser.close();
    host.close();
  });

  it('has every figure once', () => {
    assert.ok(figures.length >= 38);
    assert.deepEqual(
      entries.map(({id}) => id),
      figures.map(({id}) => id),
    );
  });

  for (const [language, placeOf] of Object.entries(places))
    it(`says of each what its widget says, and where it is stated: ${language}`, async () => {
      const said = await tab.evaluate(
        sentencesOf,
        figures.map(({id}) => id),
        language,
      );
      for (const [index, {id, owner, speaker, paragraph}] of figures.entries()) {
        // A source with a date needs other words here.
        assert.equal(owner.source.date, null, id);
        const {sourceName} = owners.find((one) => one.id === speaker);
        assert.ok(said[index], id);
        assert.equal(entries[index][language], said[index] + placeOf(sourceName[language], paragraph));
      }
    });

  it('says how to embed, and where to read on', () => {
    assert.match(text, /^# lifesci-widgets\n\n> /);
    assert.ok(text.includes('<script src="lifesci-widgets.js" defer></script>'));
    for (const path of ['docs/reference.md', 'docs/fr/reference.md']) assert.ok(text.includes(`](${path})`), path);
  });
});
