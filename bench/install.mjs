// Installs what bench/ is measured against, where that is not done or the lockfile has changed since; no package's own script runs.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const bench = import.meta.dirname;
const lock = readFileSync(join(bench, 'package-lock.json'), 'utf8');
const mark = join(bench, 'node_modules/.installed-from.json');

if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {cwd: bench, stdio: 'inherit'});
  writeFileSync(mark, lock);
}
