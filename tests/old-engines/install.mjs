// Installs the old browsers where they are missing or other ones are asked for now; nothing is downloaded but the packages.
import {execFileSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {join} from 'node:path';

const folder = import.meta.dirname;
const changed = (file) => statSync(join(folder, file)).mtimeMs;
const installed = 'node_modules/.package-lock.json';

if (!existsSync(join(folder, installed)) || changed(installed) < changed('package-lock.json'))
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
