// A copy of what the build needs, for tests that change it.
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

/** Without the test runner's variable, so that tests in a copy run as a test run of their own. */
const env = {...process.env};
delete env.NODE_TEST_CONTEXT;

const needed = [
  'src',
  'scripts',
  'locales',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'tsconfig.script.json',
  'rollup.config.mjs',
  'rollup.server.config.mjs',
];

/**
 * Copies the project's source to a folder of its own.
 * @param more What else the test needs of the project, by path.
 * @returns The folder, a way to run a command there (its output, or an error that has it), and one to remove it.
 */
export function copyProject(more = []) {
  const folder = mkdtempSync(join(tmpdir(), 'lifesci-copy-'));
  for (const path of [...needed, ...more]) cpSync(path, join(folder, path), {recursive: true});
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    run: (command, ...parameters) => execFileSync(command, parameters, {cwd: folder, encoding: 'utf8', stdio: 'pipe', env}),
    remove: () => rmSync(folder, {recursive: true}),
  };
}
