// Releases what is committed: npm run release -- [patch | minor | major | a version] [--checked 2026-12-01] [--dry-run]
// Builds it in two clones of different names, compares the two tarballs byte for byte, tests what is in them, and prints the notes. A dry
// run ends there. Otherwise version, changelog and tag are committed, and the tarball that was tested is published with its provenance,
// which npm can only state in a pipeline that it knows.
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {notesOf} from './release/changelog.mjs';
import {differenceOf} from './release/difference.mjs';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {'dry-run': {type: 'boolean'}, checked: {type: 'string'}},
});
const {'dry-run': isDry, checked} = values;
const [increase = 'minor'] = positionals;

const env = {...process.env, ...(checked ? {CHECKED: checked} : {})};
const quiet = (cwd, command, ...parameters) =>
  execFileSync(command, parameters, {cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']});
const loud = (cwd, command, ...parameters) => execFileSync(command, parameters, {cwd, env, stdio: 'inherit'});
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const say = (text) => console.log(`\n— ${text}`);

/** Builds and packs a clone as the version to release; returns what npm says of the tarball, and its content, unpacked. */
function packed(folder) {
  say(`clone, install and build in ${folder}`);
  quiet('.', 'git', 'clone', '--quiet', resolve('.'), folder);
  quiet(folder, 'git', 'checkout', '--quiet', '--detach', commit);
  quiet(folder, 'npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline');
  quiet(folder, 'npm', 'version', increase, '--no-git-tag-version');
  const [{filename, integrity, size}] = JSON.parse(quiet(folder, 'npm', 'pack', '--ignore-scripts', '--json'));
  const content = join(folder, '.packed');
  mkdirSync(content);
  quiet(folder, 'tar', '-xzf', filename, '-C', content, '--strip-components=1');
  console.log(`${filename}: ${size} bytes, ${integrity}`);
  return {folder, tarball: join(folder, filename), content};
}

/** Tests the content of a tarball, in the place of what its clone has built. */
function tested({folder, content}) {
  say('test what the tarball holds');
  rmSync(join(folder, 'dist'), {recursive: true});
  quiet(folder, 'cp', '-r', join(content, 'dist'), 'dist');
  const tests = ['package', 'integrity', 'manifest', 'structure', 'dataset', 'documents', 'llms'].map((name) => `tests/${name}.test.mjs`);
  loud(folder, 'node', '--test', '--test-reporter=dot', ...tests);
}

if (quiet('.', 'git', 'status', '--porcelain')) throw new Error('A release is made of what is committed; commit or put aside the rest.');
/** What is released, whatever is committed in the meantime. */
const commit = quiet('.', 'git', 'rev-parse', 'HEAD').trim();

/** What still stands in the way of a real release; a dry run only says it. */
function obstacles() {
  const statement = json('docs/accessibility.json');
  return [
    ...(checked
      ? []
      : [
          `The accessibility statement is that of ${statement.version}, checked on ${statement.checked}: go through its criteria, then add --checked and the date.`,
        ]),
    ...(json('package.json').repository ? [] : ['package.json names no repository, without which npm states no provenance.']),
  ];
}
const missing = obstacles();
if (missing.length && !isDry) throw new Error(missing.join('\n'));
missing.forEach(say);

const place = mkdtempSync(join(tmpdir(), 'lifesci-release-'));
try {
  const [one, other] = ['one', 'a-folder-with-a-longer-name'].map((name) => packed(join(place, name)));
  const differences = differenceOf(one.content, other.content);
  if (differences.length) throw new Error(`The two tarballs differ in ${differences.join(', ')}.`);
  if (!readFileSync(one.tarball).equals(readFileSync(other.tarball))) throw new Error('The two tarballs differ, but no file in them.');
  say('the two tarballs are the same, byte for byte');
  tested(one);

  const {version} = json(join(one.folder, 'package.json'));
  say(`notes of ${version}`);
  console.log(notesOf(readFileSync(join(one.folder, 'CHANGELOG.md'), 'utf8'), version));

  if (isDry) {
    say('dry run: nothing was committed, tagged or published');
  } else {
    say('commit and tag');
    loud('.', 'npm', 'version', version, '--message', `release: ${version}`);
    say('publish');
    loud('.', 'npm', 'publish', one.tarball, '--provenance', '--ignore-scripts');
    say('published; now: git push --follow-tags');
  }
} finally {
  rmSync(place, {recursive: true, force: true});
}
