// Installs what the pages of this folder are made of, where that is not there as package-lock.json names it.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const lock = readFileSync(path('package-lock.json'), 'utf8');
const installed = path('node_modules/.installed.json');
if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lock) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {cwd: path('.'), stdio: 'inherit'});
  writeFileSync(installed, lock);
}
