// The texts against the source document: every clause has its place, and nothing is copied.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {clauses} from './source/clauses.mjs';
import {englishTexts} from './tools/english-texts.mjs';
import {absence, paragraphsOf} from './tools/source-document.mjs';

const {organizations, regions} = JSON.parse(readFileSync('dist/dataset.json', 'utf8'));
/** Whom the first document is about; others may come from others. */
const owners = [...organizations, ...regions].filter(({id}) => ['medicen', 'sanofi', 'paris-region'].includes(id));
const [document] = new Set(owners.map(({source}) => source.document));
const paragraphs = paragraphsOf(document) ?? [];
const absent = absence(paragraphs.length, document);
const all = clauses.flatMap(({paragraph, clauses: said}) => said.map((clause, index) => ({paragraph, position: index + 1, ...clause})));

/** What a place says in English, and the paragraph that it names, if it names one; nothing where there is no such place. */
function lookUp(place) {
  const [id, part, number] = place.split(' ');
  const [ownerId, name] = id.split('.');
  const owner = owners.find((one) => one.id === ownerId);
  if (name) {
    const figure = owner?.figures[name];
    if (!figure) return undefined;
    const {lead, label, period, scope, subject, paragraph} = figure;
    return {text: [lead, label, period, scope, subject].map((text) => text?.en ?? '').join('\n'), paragraph};
  }
  const found = owner?.[part];
  if (!found) return undefined;
  if (number) return found.items[number - 1] && {text: found.items[number - 1].en};
  return {text: found.en ?? found.label.en};
}

describe('every clause of the source', () => {
  it('is in the table, paragraph by paragraph', {skip: absent}, () => {
    assert.deepEqual(
      clauses.map(({paragraph}) => paragraph),
      paragraphs.map((_, index) => index + 1),
    );
  });

  it('has at least as many rows as its paragraph has numbers', {skip: absent}, () => {
    for (const {paragraph, clauses: said} of clauses) {
      const numbers = paragraphs[paragraph - 1].match(/\d[\d.,]*/g) ?? [];
      assert.ok(said.length >= numbers.length, `paragraph ${paragraph}`);
    }
  });

  for (const {paragraph, position, sense, place, words, reason} of all) {
    it(`${paragraph}.${position}, ${sense}: ${place ? `shown at ${place}` : 'left out, and says why'}`, () => {
      if (!place) return assert.ok(reason.length > 20, 'a reason');
      const found = lookUp(place);
      assert.ok(found, `there is no ${place}`);
      assert.ok(found.text.includes(words), `${place} does not say "${words}"`);
      assert.ok(words.length > 3);
      if (found.paragraph) assert.equal(found.paragraph, paragraph);
    });
  }

  it('is what every figure, every entry of a list and every sentence about an owner comes from', () => {
    const places = new Set(all.map(({place}) => place));
    for (const {id, figures, ...owner} of owners) {
      for (const name of Object.keys(figures)) assert.ok(places.has(`${id}.${name}`), `${id}.${name}`);
      for (const part of ['tagline', 'summary']) assert.ok(places.has(`${id} ${part}`), `${id} ${part}`);
      for (const part of ['areas', 'aims', 'actions']) {
        owner[part]?.items.forEach((_, index) => assert.ok(places.has(`${id} ${part} ${index + 1}`), `${id} ${part} ${index + 1}`));
      }
    }
  });

  it('would be missed', () => {
    for (const place of ['medicen.nothing', 'nobody tagline', 'sanofi actions 9', 'medicen actions', 'sanofi nothing']) {
      assert.equal(lookUp(place), undefined, place);
    }
  });
});

/** Names, which have no other words. */
const names = /\b(Medicen|Sanofi|Paris Region|European Union|Europe|France)\b/g;

/** A figure as it is written, with its bound and its scale: a fact, which has to be stated. */
const figuresWritten = /(?:\b(?:over|more than|close to|at least)\s+)?[#€]?\d+(?:[.,]\d+)*(?:\s(?:million|billion)\b|%)?/gi;

/** The words of a text but names, figure to figure; a word with a hyphen is one, because the source writes "lifesciences". */
const wordsIn = (text) =>
  text
    .replace(/<[^>]*>|&\w+;/g, ' ')
    .replace(names, ' ')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, '')
    .toLowerCase()
    .split(figuresWritten)
    .map((piece) => (piece.match(/[\p{L}&’']+/gu) ?? []).map((word) => word.replace(/[’']/g, '')));

const runLength = 6;
const runsIn = (text) =>
  wordsIn(text).flatMap((words) =>
    words.slice(0, Math.max(0, words.length - runLength + 1)).map((_, start) => words.slice(start, start + runLength).join(' ')),
  );

describe('no text of ours', () => {
  it('is left out of the look', () => {
    const places = englishTexts.map(({place}) => place).join('\n');
    assert.ok(englishTexts.length > 400, `${englishTexts.length} texts`);
    for (const some of [
      'dataset.regions.paris-region.summary',
      'sentence of the profile of sanofi',
      'message about.minimum',
      'README.md',
      'builder/examples.html',
      'stories/guidance/words.mdx',
    ])
      assert.ok(places.includes(some), some);
  });

  it(`shares ${runLength} words in a row with the source, names and figures excepted`, {skip: absent}, () => {
    const copied = new Set(paragraphs.flatMap(runsIn));
    assert.ok(copied.size > 250, `${copied.size} runs`);
    const found = englishTexts.flatMap(({place, text}) =>
      runsIn(text)
        .filter((run) => copied.has(run))
        .map((run) => `${place}: ${run}`),
    );
    assert.deepEqual(found, []);
  });

  it('would get away with it', {skip: absent}, () => {
    const copied = new Set(paragraphs.flatMap(runsIn));
    const pieces = paragraphs.flatMap(wordsIn).filter((words) => words.length > runLength);
    assert.ok(pieces.length > 12, `${pieces.length} pieces`);
    for (const words of pieces) {
      const taken = words.slice(-runLength);
      assert.ok(
        runsIn(`In other words: ${taken.join(' ')}.`).some((run) => copied.has(run)),
        taken.join(' '),
      );
      assert.ok(
        runsIn(`Sanofi: ${taken.slice(0, 3).join(' ')} Europe ${taken.slice(3).join(' ')}.`).some((run) => copied.has(run)),
        'a name amid',
      );
      assert.ok(!runsIn(`In other words: ${taken.slice(1).join(' ')}.`).some((run) => copied.has(run)), 'five are none');
    }
  });
});
