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
const firstExisting = (paths) => paths.find((path) => path && existsSync(path));

function installed() {
  if (platform === 'darwin')
    return firstExisting(['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`));
  if (platform === 'win32')
    return firstExisting(
      [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
        .filter(Boolean)
        .flatMap((folder) => [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]),
    );
  const folders = (env.PATH ?? '').split(delimiter);
  return firstExisting(
    ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable'].flatMap((name) =>
      folders.map((folder) => join(folder, name)),
    ),
  );
}

function cached() {
  const root = env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), platform === 'darwin' ? 'Library/Caches' : '.cache', 'ms-playwright');
  if (!existsSync(root)) return undefined;
  const newestFirst = readdirSync(root)
    .filter((folder) => /^chromium-\d+$/.test(folder))
    .sort((one, other) => Number(other.slice(9)) - Number(one.slice(9)));
  return firstExisting(
    newestFirst.flatMap((folder) =>
      ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium', 'chrome-win/chrome.exe'].map(
        (file) => join(root, folder, file),
      ),
    ),
  );
}

/**
 * Unpacks a browser as @sparticuz/chromium packs it, once; Linux on x64.
 * @param packageFolder The package's folder in a node_modules, which also keeps what is unpacked.
 * @returns Launch options for puppeteer.
 */
export async function unpacked(packageFolder) {
  const {version} = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const {extract} = createRequire(join(packageFolder, 'package.json'))('tar-fs');
  const modules = packageFolder.slice(0, packageFolder.lastIndexOf('node_modules') + 'node_modules'.length);
  const folder = join(modules, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) {
    const temporary = `${folder}.${process.pid}`;
    mkdirSync(temporary, {recursive: true});
    const unpack = (file, to) => pipeline(createReadStream(join(packageFolder, 'bin', file)), createBrotliDecompress(), to);
    // Libraries and fonts, but not the second set, which is for Amazon Linux 2.
    const archives = readdirSync(join(packageFolder, 'bin')).filter((file) => file.endsWith('.tar.br') && file !== 'al2.tar.br');
    await Promise.all([
      unpack('chromium.br', createWriteStream(join(temporary, 'chromium'), {mode: 0o755})),
      ...archives.map((file) => unpack(file, extract(temporary))),
    ]);
    writeFileSync(
      join(temporary, 'fonts.conf'),
      `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><dir>${folder}/.fonts</dir><cachedir>${folder}/fontcache</cachedir></fontconfig>`,
    );
    try {
      renameSync(temporary, folder);
    } catch {
      // Another process was first.
      rmSync(temporary, {recursive: true, force: true});
    }
  }
  return {
    executablePath: join(folder, 'chromium'),
    headless: 'shell',
    env: {
      ...env,
      LD_LIBRARY_PATH: [join(folder, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

const packaged = () =>
  platform === 'linux' && process.arch === 'x64'
    ? unpacked(join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../..'))
    : undefined;

/** Arguments that keep a browser off the network and the graphics card, and Chromium from loading pages of its own beside each of ours. */
export const quiet = [
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
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

/**
 * Why a test of what only a browser with windows does is skipped: the packed Chromium has none, and with them it lacks the search in a page
 * and the memory of pages that one has left. False where the browser has windows.
 */
export const windowless = async () => (await chromium()).headless === 'shell' && 'the packed Chromium has no windows';

if (process.argv[1] === import.meta.filename) console.log((await chromium()).executablePath);
