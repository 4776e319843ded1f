// Finds a Chromium: CHROME_PATH, an installed one, Playwright's or Puppeteer's cache, else the one packed in @sparticuz/chromium.
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {createRequire} from 'node:module';
import {homedir} from 'node:os';
import {delimiter, dirname, join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {createBrotliDecompress} from 'node:zlib';

const {platform, env} = process;
const first = (paths) => paths.find((p) => p && existsSync(p));

function installed() {
  if (platform === 'darwin')
    return first(['Google Chrome', 'Chromium', 'Microsoft Edge'].map((n) => `/Applications/${n}.app/Contents/MacOS/${n}`));
  if (platform === 'win32')
    return first(
      [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
        .filter(Boolean)
        .flatMap((d) => [join(d, 'Google/Chrome/Application/chrome.exe'), join(d, 'Microsoft/Edge/Application/msedge.exe')]),
    );
  const dirs = (env.PATH ?? '').split(delimiter);
  return first(
    ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable'].flatMap((n) =>
      dirs.map((d) => join(d, n)),
    ),
  );
}

function cached() {
  const root = env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), platform === 'darwin' ? 'Library/Caches' : '.cache', 'ms-playwright');
  if (!existsSync(root)) return undefined;
  const dirs = readdirSync(root)
    .filter((d) => /^chromium-\d+$/.test(d))
    .sort((a, b) => +b.slice(9) - +a.slice(9));
  return first(
    dirs.flatMap((d) =>
      ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium', 'chrome-win/chrome.exe'].map(
        (f) => join(root, d, f),
      ),
    ),
  );
}

/**
 * Unpacks a browser as @sparticuz/chromium packs it, once; Linux on x64.
 * @param pkg The package's folder, in a node_modules, where what is unpacked stays.
 * @returns Launch options for puppeteer.
 */
export async function unpacked(pkg) {
  const {version} = JSON.parse(readFileSync(join(pkg, 'package.json'), 'utf8'));
  const {extract} = createRequire(join(pkg, 'package.json'))('tar-fs');
  const modules = pkg.slice(0, pkg.lastIndexOf('node_modules') + 'node_modules'.length);
  const dir = join(modules, '.cache', `chromium-${version}`);
  if (!existsSync(dir)) {
    const tmp = `${dir}.${process.pid}`;
    mkdirSync(tmp, {recursive: true});
    const unpack = (file, to) => pipeline(createReadStream(join(pkg, 'bin', file)), createBrotliDecompress(), to);
    // Libraries and fonts; those for Amazon Linux 2 are another set of the same.
    const folders = readdirSync(join(pkg, 'bin')).filter((file) => file.endsWith('.tar.br') && file !== 'al2.tar.br');
    await Promise.all([
      unpack('chromium.br', createWriteStream(join(tmp, 'chromium'), {mode: 0o755})),
      ...folders.map((file) => unpack(file, extract(tmp))),
    ]);
    writeFileSync(
      join(tmp, 'fonts.conf'),
      `<?xml version="1.0"?><fontconfig><dir>${dir}/fonts</dir><dir>${dir}/.fonts</dir><cachedir>${dir}/fontcache</cachedir></fontconfig>`,
    );
    try {
      renameSync(tmp, dir);
    } catch {
      rmSync(tmp, {recursive: true, force: true});
    } // another process was first
  }
  return {
    executablePath: join(dir, 'chromium'),
    headless: 'shell',
    env: {
      ...env,
      LD_LIBRARY_PATH: [join(dir, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(dir, 'fonts.conf'),
    },
  };
}

const packaged = () =>
  platform === 'linux' && process.arch === 'x64'
    ? unpacked(join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../..'))
    : undefined;

/** What keeps a browser from asking anybody outside, and from a graphics card. */
export const quiet = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--disable-dev-shm-usage',
];

/** Launch options for puppeteer. `packagedOnly` gives the same browser and fonts everywhere (screenshots). */
export async function chromium({packagedOnly = false} = {}) {
  const args = [...quiet];
  const path = packagedOnly ? undefined : (env.CHROME_PATH ?? installed() ?? cached());
  const found = path ? {executablePath: path} : await packaged();
  if (!found) throw new Error('No Chromium found: install Chrome, Chromium or Edge, or set CHROME_PATH.');
  if (platform === 'linux' && (!path || process.getuid() === 0 || env.CI)) args.push('--no-sandbox');
  return {...found, args};
}
if (process.argv[1] === import.meta.filename) console.log((await chromium()).executablePath);
