// The recipe for an organization, tried on a copy with one that does not exist: a file, its line, and every test of the dataset still
// passes. It has what today's organizations lack: a source of its own with a date, a total that begins before all others, a doubt.
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {copyProject} from './tools/copy.mjs';

const record = `import {organization} from '../records.js';

/** An organization that does not exist. */
export const example = organization({
  id: 'ex',
  name: {en: 'Example', fr: 'Exemple'},
  sourceName: {en: 'report of Example', fr: 'rapport d’Exemple'},
  tagline: {en: 'A company that does not exist.', fr: 'Une entreprise qui n’existe pas.'},
  summary: {en: 'It was made up for a test.', fr: 'Elle a été inventée pour un essai.'},
  source: {document: 'annual-report.pdf', date: '2025-06-30'},
  figures: {
    staff: {
      value: 1250,
      bound: 'over',
      label: {en: 'people at work', fr: 'personnes au travail'},
      paragraph: 31,
      parts: ['abroad'],
      rest: {label: {en: 'in France', fr: 'en France'}},
      share: {part: 'abroad', whole: 'staff', stated: 'abroad', lead: {en: 'including', fr: 'dont'}},
    },
    abroad: {value: 250, label: {en: 'people abroad', fr: 'personnes à l’étranger'}, paragraph: 31},
    turnover: {value: 2_400_000_000, unit: 'EUR', bound: 'about', label: {en: 'in turnover', fr: 'de chiffre d’affaires'}, paragraph: 32},
    growth: {value: 7, unit: 'percent', label: {en: 'of growth', fr: 'de croissance'}, paragraph: 33},
    place: {value: 3, unit: 'rank', label: {en: 'company in Europe', fr: 'entreprise d’Europe'}, gender: {fr: 'feminine'}, paragraph: 34},
    since: {value: 1998, unit: 'year', label: {en: 'year founded', fr: 'année de création'}, lead: {en: 'since', fr: 'depuis'}, paragraph: 35},
    visitors: {
      value: 3_000_000,
      bound: 'more-than',
      label: {en: 'visitors', fr: 'visiteurs'},
      period: {en: 'a year', fr: 'par an'},
      paragraph: 36,
    },
    doubtful: {
      value: 12,
      label: {en: 'laboratories', fr: 'laboratoires'},
      paragraph: 37,
      review: {en: 'this number is being checked', fr: 'ce nombre est en cours de vérification'},
    },
  },
  headline: ['staff', 'turnover', 'place'],
});
`;

describe('adding an organization', () => {
  const copy = copyProject(['tests', 'stories', 'README.md', 'docs']);
  const list = 'src/data/bundled-dataset.ts';
  const path = 'src/data/organizations/example.ts';
  const write = (file, text) => writeFileSync(join(copy.folder, file), text);
  const original = readFileSync(list, 'utf8');

  before(() => {
    write(path, record);
    write(
      list,
      original
        .replace(/^(import \{medicen)/m, "import {example} from './organizations/example.js';\n$1")
        .replace('organizations: [', 'organizations: [example, '),
    );
  });
  after(copy.remove);

  it('compiles, and where it names a figure that it lacks the compiler says which is nearest', () => {
    const compile = () => copy.run('npx', 'tsc', '-p', 'tsconfig.build.json');
    const wrong = {
      staff: ["headline: ['staff'", "headline: ['staf'"],
      visitors: ['  headline: ', "  sites: 'visitor',\n  headline: "],
      abroad: ["parts: ['abroad']", "parts: ['abrod']"],
      turnover: ["whole: 'staff'", "whole: 'turnovers'"],
      growth: ["stated: 'abroad'", "stated: 'groth'"],
    };
    write(
      path,
      Object.values(wrong).reduce((text, [right, slip]) => text.replace(right, slip), record),
    );
    assert.throws(compile, ({stdout}) => {
      const named = [...stdout.matchAll(/^(.+)\(\d+,\d+\): error .*Did you mean '"(.+)"'\?$/gm)];
      assert.deepEqual(named.map(([, , nearest]) => nearest).sort(), Object.keys(wrong).sort(), stdout);
      return named.every(([, where]) => where === path);
    });
    write(path, record);
    compile();
  });

  it('leaves every test of the dataset as it is', () => {
    copy.run('node', 'scripts/dataset.mjs');
    const built = copy.run('node', '--test', '--test-reporter=spec', 'tests/dataset.test.mjs');
    assert.match(built, /states ex\.staff in paragraph 31/);
    const said = copy.run(
      'npx',
      'wtr',
      '--config',
      'tests/wtr.config.mjs',
      '--files',
      'tests/data/*.test.ts',
      'tests/model/*.test.ts',
      'tests/words/*.test.ts',
      'tests/elements/*.test.ts',
    );
    assert.match(said, /all tests passed/);
  });
});
