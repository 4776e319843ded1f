// Writes dist/integrity.json: the hash of each file in dist that a page may load, as `integrity` attributes and import maps take it.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));

/** What Node runs, and no page. */
const isOfNode = (path) => /^(server|esm\/(cli|server))\//.test(path);

/** What browsers run or apply, and the data that a page may ask for. */
const isLoaded = (path) => (/\.(js|css)$/.test(path) && !isOfNode(path)) || path === 'dataset.json';

const files = readdirSync('dist', {recursive: true}).map((path) => path.replaceAll('\\', '/'));
const hashes = files
  .filter(isLoaded)
  .sort()
  .map((path) => [
    path,
    `sha384-${createHash('sha384')
      .update(readFileSync(`dist/${path}`))
      .digest('base64')}`,
  ]);

writeFileSync('dist/integrity.json', `${JSON.stringify({name, version, files: Object.fromEntries(hashes)}, null, 2)}\n`);
