// Writes the site: the embed builder at its door, the examples, and the package as a CDN serves it. `--base` (or SITE_ADDRESS) is the
// address at which it will stand; `--folder` is where it is written; `--quick` leaves out what only a published site needs.
import {cpSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {rollup} from 'rollup';
import {scripts} from '../rollup.site.config.mjs';
import {writePictures} from './fact-pictures/pictures.mjs';
import {compress} from './site/compress.mjs';
import {copyFiles} from './site/files.mjs';
import {headersFile} from './site/headers.mjs';
import {siteOptions} from './site/options.mjs';
import {writePages} from './site/pages.mjs';

const {folder, base, pictures, isQuick} = siteOptions();
rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
for (const config of scripts(folder)) {
  const bundle = await rollup(config);
  await bundle.write(config.output);
}
copyFiles(folder);
if (pictures) cpSync(pictures, `${folder}/pictures`, {recursive: true});
else if (!isQuick) await writePictures(`${folder}/pictures`);
await writePages(folder, base);
writeFileSync(`${folder}/_headers`, headersFile());
if (!isQuick) await compress(folder);
