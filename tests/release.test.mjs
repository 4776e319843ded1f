// What a release does before it publishes: the changelog, the version in its places, what makes two builds differ, when it refuses.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, describe, it} from 'node:test';
import {notesOf, released} from '../scripts/release/changelog.mjs';
import {differenceOf} from '../scripts/release/difference.mjs';
import {copyProject} from './tools/copy.mjs';

const read = (path) => readFileSync(path, 'utf8');
const changelog = `# Changelog

## Unreleased

- New: a \`thing\`, which
  takes two lines.
- **Changed**: another.

## 0.1.0 - 2026-11-24

The first release.
`;

describe('the changelog of a release', () => {
  it('has what was unreleased under its version and date, word for word, and it gives the notes', () => {
    const text = released(changelog, '0.2.0', '2026-12-01');
    assert.equal(text, changelog.replace('## Unreleased', '## 0.2.0 - 2026-12-01'));
    assert.equal(notesOf(text, '0.2.0'), '- New: a `thing`, which\ntakes two lines.\n- **Changed**: another.');
  });

  it('can be made of ours', () => {
    const ours = read('CHANGELOG.md');
    if (!ours.includes('## Unreleased')) return;
    assert.equal(released(ours, '999.0.0', '2030-01-01'), ours.replace('## Unreleased', '## 999.0.0 - 2030-01-01'));
  });

  it('is refused where nothing is unreleased, or the version was released before', () => {
    const nothing = /nothing under "Unreleased"/;
    assert.throws(() => released(changelog.replace(/- [\s\S]*?(?=##)/, ''), '0.2.0', '2026-12-01'), nothing);
    assert.throws(() => released(changelog.replace(/## Unreleased[\s\S]*?(?=## 0)/, ''), '0.2.0', '2026-12-01'), nothing);
    assert.throws(() => released(changelog, '0.1.0', '2026-12-01'), /has 0\.1\.0 already/);
  });
});

describe('two folders', () => {
  const folders = ['one', 'other'].map((name) => mkdtempSync(join(tmpdir(), `lifesci-${name}-`)));
  after(() => folders.forEach((folder) => rmSync(folder, {recursive: true})));
  const write = (folder, path, text) => {
    mkdirSync(join(folder, 'in'), {recursive: true});
    writeFileSync(join(folder, path), text);
  };

  it('differ in no file, or in those that only one has or that have another byte', () => {
    for (const folder of folders) ['a', 'in/b', 'in/c'].forEach((path) => write(folder, path, path));
    assert.deepEqual(differenceOf(...folders), []);
    write(folders[0], 'in/b', 'in/B');
    write(folders[0], 'only', '');
    write(folders[1], 'in/other', '');
    assert.deepEqual(differenceOf(...folders), ['in/b', 'in/other', 'only']);
  });
});

describe('the version of a release', () => {
  const copy = copyProject(['CHANGELOG.md', 'docs']);
  after(copy.remove);
  const inCopy = (path) => read(join(copy.folder, path));

  it('is written wherever it stands, with the day on which the accessibility statement was checked', () => {
    const {version, ...rest} = JSON.parse(read('package.json'));
    writeFileSync(join(copy.folder, 'package.json'), JSON.stringify({...rest, version: '999.0.0'}));
    copy.run('env', 'CHECKED=2030-01-01', 'node', 'scripts/release/version.mjs');
    assert.equal(inCopy('src/ui/element/version.ts'), read('src/ui/element/version.ts').replace(version, '999.0.0'));
    assert.match(inCopy('CHANGELOG.md'), /^## 999\.0\.0 - \d{4}-\d\d-\d\d$/m);
    const statement = JSON.parse(inCopy('docs/accessibility.json'));
    assert.deepEqual([statement.version, statement.checked], ['999.0.0', '2030-01-01']);
    assert.deepEqual(statement.results, JSON.parse(read('docs/accessibility.json')).results);
  });
});

describe('a release', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lifesci-refused-'));
  after(() => rmSync(folder, {recursive: true}));
  const git = (...parameters) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...parameters], {cwd: folder});
  const release = (...parameters) => spawnSync('node', [resolve('scripts/release.mjs'), ...parameters], {cwd: folder, encoding: 'utf8'});

  it('is refused if something is not committed, the accessibility statement was not checked for it, or npm could state no provenance', () => {
    git('init', '--quiet');
    mkdirSync(join(folder, 'docs'));
    writeFileSync(join(folder, 'docs/accessibility.json'), read('docs/accessibility.json'));
    writeFileSync(join(folder, 'package.json'), '{}');
    const dirty = release('--dry-run');
    assert.notEqual(dirty.status, 0);
    assert.match(dirty.stderr, /made of what is committed/);
    git('add', '.');
    git('commit', '--quiet', '--message', 'all');
    const unready = release('minor');
    assert.notEqual(unready.status, 0);
    assert.match(unready.stderr, /go through its criteria/);
    assert.match(unready.stderr, /names no repository/);
  });

  it('knows no other option', () => {
    const {status, stderr} = release('--dry');
    assert.notEqual(status, 0);
    assert.match(stderr, /Unknown option '--dry'/);
  });
});
