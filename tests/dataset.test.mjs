// The built dataset against its schema and, where it is at hand, against the source document.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import {checkDataset} from '../dist/esm/schema/check-dataset.js';
import {absence, paragraphsOf} from './tools/source-document.mjs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const dataset = json('dist/dataset.json');
const owners = [...dataset.organizations, ...dataset.regions];
const figures = owners.flatMap((owner) =>
  Object.entries(owner.figures).map(([name, figure]) => ({id: `${owner.id}.${name}`, owner, ...figure})),
);

/** Who speaks in which paragraphs of the first source, by id. */
const speakers = {medicen: [1, 5], sanofi: [6, 10], 'paris-region': [11, 15]};

describe('dist/dataset.json', () => {
  const validate = new Ajv({strict: false}).compile(json('dist/dataset.schema.json'));

  it('agrees with dist/dataset.schema.json, whose address it gives, draft 2020-12', () => {
    assert.ok(validate(dataset), JSON.stringify(validate.errors, null, 2));
    assert.equal(dataset.$schema, './dataset.schema.json');
    assert.equal(json('dist/dataset.schema.json').$schema, 'https://json-schema.org/draft/2020-12/schema');
  });

  it('has a version and a list of corrections of its own, and nothing that a partner’s file may not have', () => {
    assert.match(dataset.version, /^\d+\.\d+\.\d+$/);
    assert.ok(Array.isArray(dataset.corrections));
    assert.deepEqual(checkDataset(readFileSync('dist/dataset.json', 'utf8')).faults, []);
  });

  it('would not agree with a word for a value, with an unknown bound, language or key, or without a label', () => {
    const spoils = [
      (figure) => (figure.value = '300'),
      (figure) => (figure.value = 1.5),
      (figure) => (figure.bound = 'some'),
      (figure) => (figure.label.de = 'Mitglieder'),
      (figure) => (figure.bond = 'over'),
      (figure) => delete figure.label,
    ];
    for (const spoil of spoils) {
      const spoilt = structuredClone(dataset);
      spoil(spoilt.organizations.find(({id}) => id === 'medicen').figures.members);
      assert.equal(validate(spoilt), false, String(spoil));
    }
  });

  it('is described: every key has a sentence, and some have examples', () => {
    const {properties, $defs} = json('dist/dataset.schema.json');
    const described = [...Object.entries(properties), ...Object.entries($defs)];
    for (const {properties: its = {}} of Object.values($defs)) described.push(...Object.entries(its));
    const mute = described.filter(
      ([name, {description}]) => !description && !/^(en|fr|economy|innovation|life-sciences|hospitals)$/.test(name),
    );
    assert.ok(described.length > 80);
    assert.deepEqual(mute, []);
    assert.ok($defs.Text.examples.length && $defs.FigureRecord.examples.length);
  });

  it('has the 38 figures that were promised, and of their owners no other', () => {
    const promised = [...readFileSync('tests/words/figure-cases.ts', 'utf8').matchAll(/^ {4}id: '(.+)',$/gm)].map(([, id]) => id);
    assert.equal(promised.length, 38);
    const ids = figures.filter(({owner}) => owner.id in speakers).map(({id}) => id);
    assert.deepEqual(ids.sort(), promised.sort());
  });
});

/** What the source writes for a bound before a number; nothing for an exact one. */
const bounds = {over: 'over', 'more-than': 'more than', about: 'close to'};

/** Words by which the source states a place, where it has no "#1". */
const ranks = {
  'paris-region.life-sciences-rank': /#1 region in the health and lifesciences industry in Europe/,
  'paris-region.economy-rank': /leading economic region in Europe/,
  'paris-region.gdp-rank': /highest GDP in the European Union/,
  'paris-region.research-spending-rank': /#1 innovation hub in Europe in terms of R&D;? expenditure/,
  'paris-region.fundraising-rank': /Europe[’']s leader in the sheer number of fund-raising deals/,
  'paris-region.hospital-network-rank': /largest hospital network in Europe/,
};

/** The ways in which the source may write a number: grouped, not grouped, with a scale word. */
function writings(value) {
  const scaled = [
    [1e9, 'billion'],
    [1e6, 'million'],
  ]
    .filter(([scale]) => value >= scale)
    .map(([scale, word]) => `${value / scale} ${word}`);
  return [value.toLocaleString('en'), String(value), ...scaled];
}

/** How the source states a figure, as a pattern. */
function statement({id, value, unit = 'count', bound = 'exact'}) {
  if (unit === 'rank') return ranks[id] ?? new RegExp(`#${value}(?!\\d)`);
  const before = {EUR: '€', percent: '', year: '', count: ''}[unit];
  const after = unit === 'percent' ? '%' : '(?![\\d,.%]*\\d)';
  const word = bounds[bound] ? `${bounds[bound]} ` : '(?<!over |more than |close to )(?<![\\d,.€])';
  return new RegExp(`${word}${before}(${writings(value).join('|')})${after}`, 'i');
}

/** The document that the figures promised come from; others may come from others. */
const first = owners.find(({id}) => id in speakers).source.document;

for (const document of new Set(owners.map(({source}) => source.document))) {
  describe(`the source ${document}`, () => {
    const paragraphs = paragraphsOf(document);
    const skip = absence(paragraphs, document);
    for (const figure of figures.filter(({owner}) => owner.source.document === document)) {
      it(`states ${figure.id} in paragraph ${figure.paragraph}`, {skip}, () => {
        assert.match(paragraphs[figure.paragraph - 1], statement(figure));
      });
    }
  });
}

describe('the first source', () => {
  const paragraphs = paragraphsOf(first);
  const skip = absence(paragraphs, first);
  const its = figures.filter(({owner}) => owner.source.document === first);

  it('has each figure said by whoever speaks in its paragraph', {skip}, () => {
    assert.equal(paragraphs.length, 15);
    assert.ok(its.length >= 38);
    for (const {id, owner, speaker = owner.id, paragraph} of its) {
      const [from, to] = speakers[speaker] ?? [1, paragraphs.length];
      assert.ok(from <= paragraph && paragraph <= to, id);
    }
  });

  it('gives no date to its figures', {skip}, () => {
    const years = paragraphs.join('\n').match(/\b(19|20)\d\d\b/g);
    assert.deepEqual(years, ['2005'], 'the year of a creation is all');
    assert.ok(its.every(({owner}) => owner.source.date === null));
  });
});
