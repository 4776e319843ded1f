// The accessibility statement: every criterion has its result, its reason and a test that there is, and both languages say the same.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import axe from 'axe-core';
import {placeOf, results, standards, statement} from '../scripts/accessibility-tables.mjs';

const read = (path) => readFileSync(path, 'utf8');
const numbersOf = ({themes}) => themes.flatMap(({criteria}) => criteria.map(({number}) => number));
const documents = ['docs/accessibility.md', 'docs/fr/accessibility.md'];

/** The rows of a document that begin with a criterion's number, under their headings: number, result and tests. */
function rowsOf(text) {
  const result = new Map(Object.values(results).flatMap((words) => [words, french[words]].map((said) => [said, words])));
  return text
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .flatMap(([, name, said, , tests]) => {
      const number = /^\d+\.\d+(\.\d+)?(?= )/.exec(name ?? '')?.[0];
      return number ? [[number, result.get(said), tests]] : [];
    });
}
const french = JSON.parse(read('locales/docs.fr.json'));

/** What is wrong with a test that the statement names, in words; nothing if it is there. */
function missing(where) {
  const {file, title} = placeOf(where);
  if (!existsSync(file)) return [`there is no ${file}`];
  const text = read(file);
  // As the title of a test, or as a name in a table of cases.
  const literal = ["'", '"', '`'].map((quote) => `${quote}${title}${quote}`).find((one) => text.includes(one));
  if (!literal) return [`${file} has no "${title}"`];
  const isLeftOut = ['it.skip(', 'it.todo('].some((call) => text.includes(call + literal));
  return isLeftOut ? [`"${title}" of ${file} is left out`] : [];
}

/** What is wrong with the results for a standard, in words. */
function problems(standard, found, tests) {
  const wanted = numbersOf(standards[standard]);
  return [
    ...wanted.filter((number) => !found[number]).map((number) => `${number} is missing`),
    ...Object.keys(found)
      .filter((number) => !wanted.includes(number))
      .map((number) => `there is no ${number}`),
    ...Object.entries(found).flatMap(([number, {result, tests: keys, note}]) => [
      ...(results[result] ? [] : [`${number}: no result "${result}"`]),
      ...(result === 'conforms' || note ? [] : [`${number}: "${result}" without a reason`]),
      ...(keys.length ? [] : [`${number} has no test`]),
      ...keys.filter((key) => !tests[key]).map((key) => `${number}: no test "${key}"`),
    ]),
  ];
}

describe('the accessibility statement', () => {
  it('goes by every criterion of WCAG 2.2, A and AA, and of RGAA 4.1', () => {
    const all = standards.wcag.themes.flatMap(({criteria}) => criteria);
    assert.deepEqual([all.filter(({level}) => level === 'A').length, all.filter(({level}) => level === 'AA').length], [31, 24]);
    assert.equal(numbersOf(standards.rgaa).length, 106);
    for (const standard of Object.values(standards)) {
      assert.equal(new Set(numbersOf(standard)).size, numbersOf(standard).length);
      assert.match(standard.source, /^https:\/\/github\.com\/.* commit [\da-f]{40} of \d{4}-\d\d-\d\d;/);
    }
    // What axe-core tests of either must be among them, but for what WCAG 2.2 has removed and for one of level AAA.
    const others = ['4.1.1', '2.1.3'];
    const tags = new Set(axe.getRules().flatMap(({tags: own}) => (own.some((tag) => /^wcag2\d?a{1,2}$/.test(tag)) ? own : [])));
    const named = [...tags].flatMap((tag) => {
      const [, wcag] = /^wcag(\d{3,4})$/.exec(tag) ?? [];
      const [, rgaa] = /^RGAA-(\d+\.\d+)/.exec(tag) ?? [];
      return wcag ? [['wcag', `${wcag[0]}.${wcag[1]}.${wcag.slice(2)}`]] : rgaa ? [['rgaa', rgaa]] : [];
    });
    assert.ok(named.length > 40, `only ${named.length}`);
    assert.deepEqual(
      named.filter(([standard, number]) => !numbersOf(standards[standard]).includes(number) && !others.includes(number)),
      [],
    );
  });

  for (const [standard, found] of Object.entries(statement.results)) {
    it(`has a result, a reason and a test for each criterion of ${standards[standard].name}`, () => {
      assert.deepEqual(problems(standard, found, statement.tests), []);
      const [[first, one], ...rest] = Object.entries(found);
      const without = Object.fromEntries(rest);
      assert.deepEqual(problems(standard, without, statement.tests), [`${first} is missing`]);
      assert.deepEqual(problems(standard, {...without, 99: one, [first]: {result: 'none', tests: ['x']}}, statement.tests), [
        'there is no 99',
        `${first}: "none" without a reason`,
        `${first}: no test "x"`,
      ]);
    });
  }

  it('names tests that there are, and none for nothing', () => {
    assert.deepEqual(
      Object.values(statement.tests).flatMap(({where}) => where.flatMap(missing)),
      [],
    );
    const used = new Set(Object.values(statement.results).flatMap((found) => Object.values(found).flatMap(({tests}) => tests)));
    assert.deepEqual(
      Object.keys(statement.tests).filter((key) => !used.has(key)),
      [],
    );
    assert.deepEqual(missing('tests/gone.test.mjs: is there'), ['there is no tests/gone.test.mjs']);
    const file = 'tests/accessibility.test.mjs';
    assert.deepEqual(missing(`${file}: act when`), [`${file} has no "act when"`]);
  });

  it('has every widget looked at with axe-core', () => {
    const looked = statement.tests.axe.where.map((where) => placeOf(where).file);
    for (const name of readdirSync('src/elements')) assert.ok(looked.includes(`tests/elements/${name}.test.ts`), name);
  });

  it('says of this version when it was checked', () => {
    const {version} = JSON.parse(read('package.json'));
    assert.equal(statement.version, version, 'check the criteria again, then set version and date in docs/accessibility.json');
    assert.match(statement.checked, /^\d{4}-\d\d-\d\d$/);
    assert.ok(new Date(statement.checked) <= new Date());
  });

  it('has the same criteria, results and tests in both languages', () => {
    const expected = Object.entries(statement.results).flatMap(([standard, found]) =>
      numbersOf(standards[standard]).map((number) => [
        number,
        results[found[number].result],
        found[number].tests.map((key) => `\`${key}\``).join(' '),
      ]),
    );
    for (const path of documents) assert.deepEqual(rowsOf(read(path)), expected, `${path}: run "npm run docs"`);
  });

  it('says how much contrast a page’s text needs for small print, which is that text faded', () => {
    const [, percent] = /--_lifesci-ink-2: light-dark\(color-mix\(in srgb, currentColor (\d+)%/.exec(read('src/ui/palette.styles.ts'));
    const alpha = percent / 100;
    const light = (channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
    const onWhite = (grey) => 1.05 / (light(grey) + 0.05);
    let grey = 1;
    while (onWhite(alpha * grey + 1 - alpha) < 4.5) grey -= 0.0001;
    const needed = Math.ceil(onWhite(grey) * 10) / 10;
    const {note} = statement.results.wcag['1.4.3'];
    assert.ok(note.includes(`have ${percent}% of`) && note.includes(`has ${needed.toFixed(1)}:1`), `${percent}%, ${needed}:1`);
  });

  for (const path of documents) {
    it(`names in ${path} what was not tested`, () => {
      for (const name of ['NVDA', 'JAWS', 'VoiceOver', 'TalkBack', 'Narrator', 'Orca', 'Safari'])
        assert.ok(read(path).includes(name), name);
    });
  }
});
