// The translations: every message in every language, and generated files that are up to date.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {copyProject} from './tools/copy.mjs';

const read = (path) => readFileSync(path, 'utf8');
const files = readdirSync('locales').filter((file) => file.endsWith('.xlf'));

/** The messages of an XLIFF file by id: source, translation, description. */
function messagesIn(xliff) {
  const inside = (unit, tag) => new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`).exec(unit)?.[1];
  const units = [...xliff.matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g)];
  return new Map(
    units.map(([, id, unit]) => [id, {source: inside(unit, 'source'), target: inside(unit, 'target'), note: inside(unit, 'note')}]),
  );
}

/** What is wrong with a language's file, given what the source says now; each message by its name. */
function faults(xliff, fresh) {
  const [now, then] = [messagesIn(fresh), messagesIn(xliff)];
  return [
    ...[...now.keys()].filter((id) => !then.has(id)).map((id) => `${id} is missing`),
    ...[...then.keys()].filter((id) => !now.has(id)).map((id) => `${id} is not used`),
    ...[...then].filter(([id, {source}]) => now.has(id) && now.get(id).source !== source).map(([id]) => `${id} is stale`),
    ...[...then].filter(([, {target}]) => !target?.trim()).map(([id]) => `${id} has no translation`),
    ...[...then].filter(([, {note}]) => !(note?.length >= 20)).map(([id]) => `${id} has no description to work from`),
  ];
}

describe('the languages', () => {
  it('have a file each', () => {
    const {targetLocales} = JSON.parse(read('locales/lit-localize.json'));
    assert.deepEqual(
      files,
      targetLocales.map((language) => `${language}.xlf`),
    );
  });

  const copy = copyProject();
  /** What the source says now: extracted anew, over a file without translations. */
  const fresh = {};
  before(() => {
    for (const file of files) {
      const path = join(copy.folder, 'locales', file);
      writeFileSync(path, read(path).replace(/<trans-unit[\s\S]*<\/trans-unit>\n/, ''));
    }
    copy.run('npx', 'lit-localize', 'extract', '--config=locales/lit-localize.json');
    for (const file of files) fresh[file] = read(join(copy.folder, 'locales', file));
  });
  after(copy.remove);

  for (const file of files) {
    it(`have every message, none stale, none unused, each translated and described: ${file}`, () => {
      assert.deepEqual(faults(read(`locales/${file}`), fresh[file]), []);
    });

    it(`would have each fault named: ${file}`, () => {
      const xliff = read(`locales/${file}`);
      assert.deepEqual(faults(xliff.replaceAll('bound.over', 'bound.under'), fresh[file]), [
        'bound.over is missing',
        'bound.under is not used',
      ]);
      assert.deepEqual(faults(xliff.replace('<source>over<', '<source>above<'), fresh[file]), ['bound.over is stale']);
      assert.match(faults(xliff.replace(/<target>[^<]*<\/target>/, ''), fresh[file])[0], /has no translation/);
      assert.match(faults(xliff.replace(/(<note[^>]*>)[^<]*/, '$1?'), fresh[file])[0], /has no description/);
    });
  }
});

describe('npm run localize', () => {
  const copy = copyProject();
  before(() => copy.run('npm', 'run', 'localize'));
  after(copy.remove);

  const generated = ['src/locale/generated', 'src/words/generated'].flatMap((folder) =>
    readdirSync(folder).map((file) => `${folder}/${file}`),
  );
  for (const path of [...files.map((file) => `locales/${file}`), ...generated]) {
    it(`changes nothing in ${path}`, () => {
      assert.equal(read(path), read(join(copy.folder, path)), `run "npm run localize": ${path} is not what the source says`);
    });
  }
});
