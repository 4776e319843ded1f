// Removes from the modules of the npm package what an application's own minifier leaves: white space in templates and styles, and notes
// to translators. Their code stays as the compiler wrote it, with its comments, so that it can be read without source maps.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {minified} from './minify-literals.mjs';

const folder = 'dist/esm';
for (const file of readdirSync(folder, {recursive: true}).filter((path) => path.endsWith('.js'))) {
  const path = join(folder, file);
  writeFileSync(path, (await minified(readFileSync(path, 'utf8'), path)).toString());
}
