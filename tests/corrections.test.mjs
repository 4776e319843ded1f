// No value that was published changes without an entry in docs/corrections.json, from which the site makes its page and its feeds.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {statedIn, uncorrected} from '../scripts/release/corrections.mjs';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const corrections = readJson('docs/corrections.json');
const published = readJson('docs/published.json');
const stated = statedIn(readJson('dist/dataset.json'));

describe('the corrections', () => {
  it('name every value that has changed since it was published', () => {
    assert.deepEqual(uncorrected(published.figures, stated, corrections), []);
  });

  it('are compared with the version that was released last', () => {
    const [, released] = /^## (\d+\.\d+\.\d+) - /m.exec(readFileSync('CHANGELOG.md', 'utf8'));
    assert.equal(published.version, released);
    assert.ok(Object.keys(published.figures).length >= 38);
  });

  it('have a day, a version, and a figure that is or was published', () => {
    for (const {date, version, figure, was, is} of corrections) {
      assert.match(date, /^\d{4}-\d\d-\d\d$/);
      assert.match(version, /^\d+\.\d+\.\d+$/);
      assert.ok(figure in stated || is === null, figure);
      assert.notDeepEqual(was, is);
    }
  });

  const id = 'medicen.members';
  const was = {value: 300, unit: 'count', bound: 'over'};
  const is = {value: 320, unit: 'count', bound: 'over'};
  const entry = {figure: id, was, is, reason: {en: 'The source states a new value.', fr: 'La source donne une nouvelle valeur.'}};

  it('are missed for a changed value, bound or unit, and for a figure that is gone', () => {
    for (const changed of [is, {...was, bound: 'about'}, {...was, unit: 'percent'}])
      assert.match(uncorrected({[id]: was}, {[id]: changed}, []).join(), /^medicen\.members was published as .*docs\/corrections\.json/);
    assert.match(uncorrected({[id]: was}, {}, []).join(), /and is null/);
    assert.deepEqual(uncorrected({[id]: was}, {[id]: was, 'medicen.other': is}, []), []);
  });

  it('are enough where they say both values and why, in both languages', () => {
    assert.deepEqual(uncorrected({[id]: was}, {[id]: is}, [entry]), []);
    assert.deepEqual(uncorrected({[id]: was}, {}, [{...entry, is: null}]), []);
    assert.equal(uncorrected({[id]: was}, {[id]: is}, [{...entry, is: was}]).length, 1);
    assert.match(uncorrected({[id]: was}, {[id]: is}, [{...entry, reason: {en: 'New.'}}]).join(), /lacks its reason \(fr\)/);
  });
});
