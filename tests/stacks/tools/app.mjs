// A stack as an application of its own: copied to a folder outside the project, so that it finds no package but its own.
import {execFile, execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, dirname, join, resolve} from 'node:path';
import {promisify} from 'node:util';

/** The variables of an application's build: no telemetry, no colours, and a test run of its own. */
const env = {
  ...process.env,
  CI: '1',
  NO_COLOR: '1',
  FORCE_COLOR: '0',
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
};
delete env.NODE_TEST_CONTEXT;

/** Packs the project as it is built, into a folder; returns the tarball's path. */
export function packInto(folder) {
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
  return join(folder, JSON.parse(packed)[0].filename);
}

/**
 * Copies a stack.
 * @param name Its folder.
 * @param tarball The packed package.
 * @returns Its folder, and ways to install it, to run one of its commands (in time its output, or an error that has it), and to remove it.
 */
export function appOf(name, tarball) {
  const folder = mkdtempSync(join(tmpdir(), `lifesci-stack-${name}-`));
  cpSync(join(import.meta.dirname, '..', name), folder, {recursive: true, filter: (path) => !path.includes('node_modules')});
  const run = async (file, parameters, more = {}) => {
    const running = promisify(execFile)(file, parameters, {cwd: folder, maxBuffer: 1e8, env: {...env, ...more}});
    // Some commands wait for more as long as their input is open.
    running.child.stdin.end();
    return (await running).stdout;
  };
  return {
    folder,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), {recursive: true});
      writeFileSync(join(folder, path), text);
    },
    /** The lockfile has all but our own package, which differs with every build. */
    async install() {
      await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline']);
      const place = join(folder, 'node_modules/lifesci-widgets');
      if (existsSync(place)) throw new Error('the lockfile must not have lifesci-widgets');
      mkdirSync(place, {recursive: true});
      execFileSync('tar', ['-xzf', resolve(tarball), '-C', place, '--strip-components=1']);
    },
    run(command) {
      const [tool, ...parameters] = command.split(' ');
      const path = join(folder, 'node_modules/.bin');
      return run(tool, parameters, {PATH: [path, process.env.PATH].join(delimiter)});
    },
    remove: () => rmSync(folder, {recursive: true, force: true, maxRetries: 3}),
  };
}
