// The translations: every message in every language, and generated files that are up to date.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';

const read = (path) => readFileSync(path, 'utf8');
const units = (xliff) => [...xliff.matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g)].map(([, id, unit]) => ({id, unit}));
const files = readdirSync('locales').filter((file) => file.endsWith('.xlf'));

describe('the languages', () => {
  it('have a file each', () => {
    assert.deepEqual(
      files,
      JSON.parse(read('locales/lit-localize.json')).targetLocales.map((language) => `${language}.xlf`),
    );
  });

  for (const file of files) {
    it(`has every message translated, and described for the translator: ${file}`, () => {
      const all = units(read(`locales/${file}`));
      assert.ok(all.length > 5);
      for (const {id, unit} of all) {
        assert.match(unit, /<target>.*\S.*<\/target>/, `${id} has no translation`);
        assert.match(unit, /<note from="lit-localize">.{20,}<\/note>/, `${id} has no description`);
      }
    });
  }
});

describe('npm run localize', () => {
  const copy = mkdtempSync(join(tmpdir(), 'lifesci-locales-'));
  before(() => {
    for (const path of ['src', 'stories', 'tests', 'scripts', 'locales', 'package.json', 'tsconfig.json'])
      cpSync(path, join(copy, path), {recursive: true});
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    execFileSync('npm', ['run', 'localize'], {cwd: copy, stdio: 'pipe'});
  });
  after(() => rmSync(copy, {recursive: true}));

  const generated = ['src/locale/generated', 'src/model/generated'].flatMap((folder) =>
    readdirSync(folder).map((file) => `${folder}/${file}`),
  );
  for (const path of [...files.map((file) => `locales/${file}`), ...generated]) {
    it(`changes nothing in ${path}`, () => {
      assert.equal(read(path), read(join(copy, path)), `run "npm run localize": ${path} is not what the source says`);
    });
  }
});
