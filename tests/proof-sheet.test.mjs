// The proof sheet holds every text, in every locale, as it is.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';

const {organizations, regions} = JSON.parse(readFileSync('dist/dataset.json', 'utf8'));
const owners = [...organizations, ...regions];
const tags = ['en', 'en-US', 'fr', 'fr-CA', 'fr-CH'];

const plain = (html) =>
  html
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));

/** Every text of the dataset: whatever has words for a language. */
const textsIn = (node) => (typeof node !== 'object' || node === null ? [] : 'en' in node ? [node] : Object.values(node).flatMap(textsIn));

describe('the proof sheet', () => {
  let rows;
  before(() => {
    execFileSync('node', ['scripts/proof-sheet.mjs']);
    const html = readFileSync('dist-proof/index.html', 'utf8');
    rows = [...html.matchAll(/<tr><th scope="row">(.*?)<\/th>(.*?)<\/tr>/g)].map(([, name, cells]) => ({
      name: plain(name),
      texts: Object.fromEntries([...cells.matchAll(/<td lang="([^"]+)"[^>]*>(.*?)<\/td>/g)].map(([, tag, text]) => [tag, plain(text)])),
    }));
  });
  const textOf = (name, tag) => rows.find((row) => row.name === name)?.texts[tag];

  it('has five locales in each row, and no empty cell but where a record leaves a word out', () => {
    assert.ok(rows.length > 400, `${rows.length} rows`);
    for (const {name, texts} of rows) {
      assert.deepEqual(Object.keys(texts), tags, name);
      for (const tag of tags) assert.ok(texts[tag] || /\.share\.lead$/.test(name), `${name} in ${tag}`);
    }
  });

  it('has every text of the dataset, and each region’s own', () => {
    const all = owners.flatMap(textsIn);
    assert.ok(all.length > 100, `${all.length} texts`);
    for (const text of all) {
      const read = (tag) => text[tag] ?? text[tag.split('-')[0]];
      assert.ok(
        rows.some(({texts}) => tags.every((tag) => texts[tag] === read(tag))),
        text.en,
      );
    }
  });

  it('has every message, in both languages', () => {
    const xliff = readFileSync('locales/fr.xlf', 'utf8');
    const units = [...xliff.matchAll(/<trans-unit id="([^"]+)">\s*<source>([\s\S]*?)<\/source>\s*<target>([\s\S]*?)<\/target>/g)];
    assert.ok(units.length > 40);
    const bare = (text) => text.replace(/<x [^>]*>|\{[^}]*\}/g, '…');
    for (const [, id, source, target] of units) {
      assert.equal(bare(textOf(id, 'en')), bare(source), id);
      assert.equal(bare(textOf(id, 'fr-CA')), bare(target), id);
    }
  });

  it('has each figure, breakdown, strip and profile as it is printed, heard and quoted', () => {
    const figures = owners.flatMap(({id, figures: own}) => Object.entries(own).map(([name, figure]) => ({id: `${id}.${name}`, ...figure})));
    assert.equal(figures.length, 38);
    const wanted = [
      ...figures.flatMap(({id}) => ['subject', 'printed', 'heard', 'sentence', 'about', 'source'].map((what) => `${id}, ${what}`)),
      ...figures.filter(({parts}) => parts).flatMap(({id}) => ['parts heard', 'sentence', 'about'].map((what) => `${id}, ${what}`)),
      ...regions.flatMap(({id, topics}) => ['', ...Object.keys(topics)].map((topic) => `${id} ${topic}, sentence`)),
      ...organizations.flatMap(({id}) => [`${id}, sentence`, `${id}, about`]),
    ];
    for (const name of wanted)
      assert.ok(
        rows.some((row) => row.name === name),
        name,
      );
  });

  it('has them as each locale writes them', () => {
    assert.deepEqual(
      tags.map((tag) => textOf('paris-region.startups, sentence', tag)),
      [
        'Paris Region: more than 5,000 start-ups incubated or accelerated.',
        'Paris Region: more than 5,000 startups incubated or accelerated.',
        'Île-de-France\u00a0: plus de 5\u202f000\u00a0start-up incubées ou accélérées.',
        'Île-de-France\u00a0: plus de 5\u00a0000\u00a0start-up incubées ou accélérées.',
        'Île-de-France\u00a0: plus de 5’000\u00a0start-up incubées ou accélérées.',
      ],
    );
  });
});
