// Lays out the host pages, each as many times as there are variants of the script, on a server and in a folder.
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, parse} from 'node:path';
import {pathToFileURL} from 'node:url';
import {serve} from './host.mjs';
import {written} from './neighbours.mjs';

const source = 'tests/host-pages';
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/** By name of a page: its file. */
export const files = Object.fromEntries(
  readdirSync(source)
    .filter((file) => /\.x?html$/.test(file))
    .map((file) => [parse(file).name, file]),
);

/**
 * Serves the pages.
 * @param variants By name: the text that the pages load in place of the script.
 * @param neighbours Text of the other scripts, by file name.
 * @returns `addressOf(variant, page, fromFile)`; `requests()`, the names of the files that the server was asked for since
 * `forget()`; and `close()`.
 */
export async function serveHostPages(variants, neighbours) {
  const hashes = Object.values(variants).map((script) => `sha256-${createHash('sha256').update(script).digest('base64')}`);
  const fill = {...(await written()), integrity: hashes.join(' '), hashes: hashes.map((hash) => `'${hash}'`).join(' ')};
  const page = (file) => readFileSync(join(source, file), 'utf8').replace(/\{\{(\w+)\}\}/g, (_, name) => fill[name]);
  const copies = mkdtempSync(join(tmpdir(), 'lifesci-host-pages-'));
  const answers = {};
  for (const [variant, script] of Object.entries(variants)) {
    const laidOut = {
      ...Object.fromEntries(Object.values(files).map((file) => [file, page(file)])),
      ...neighbours,
      'lifesci-widgets.js': script,
      'other-version.js': script.replaceAll(`"${version}"`, '"9.9.9"'),
      'worker.js': '',
    };
    mkdirSync(join(copies, variant));
    for (const [file, text] of Object.entries(laidOut)) {
      answers[`/${variant}/${file}`] = text;
      writeFileSync(join(copies, variant, file), text);
    }
  }
  const host = await serve(answers);
  return {
    addressOf: (variant, name, fromFile) => `${fromFile ? pathToFileURL(copies) : host.address}/${variant}/${files[name]}`,
    requests: () => host.requests.map((path) => path.split('/').at(-1)).sort(),
    forget: () => host.requests.splice(0),
    close() {
      host.close();
      rmSync(copies, {recursive: true});
    },
  };
}
