// Writes the site: the embed builder at its door, the examples, and the package as a CDN serves it. `--data` names a partner's own file, whose
// figures then have the pages and pictures. `--base` (or SITE_ADDRESS) is the address at which it will stand; `--folder` is where it is
// written; `--quick` leaves out what only a published site needs.
import {copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {rollup} from 'rollup';
import {scripts} from '../rollup.site.config.mjs';
import {pictures as drawn, writePictures} from './fact-pictures/pictures.mjs';
import {compress} from './site/compress.mjs';
import {copyFiles} from './site/files.mjs';
import {headersFile} from './site/headers.mjs';
import {siteOptions} from './site/options.mjs';
import {ownFigures, ownFrame} from './site/own-figures.mjs';
import {writePages} from './site/pages.mjs';
import {ownSite, projectSite, publishedOn} from './site/project.mjs';

const {folder, base, data, pictures, isQuick} = siteOptions();

/** A partner's own file, if one is named. What is wrong in it is said, without where in our code that was found out. */
function ownFile() {
  try {
    return data && ownFigures(data);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

const own = ownFile();
rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
for (const config of scripts(folder, own ? ['search'] : undefined)) {
  const bundle = await rollup(config);
  await bundle.write(config.output);
}
copyFiles(folder, Boolean(own));
if (pictures) cpSync(pictures, `${folder}/pictures`, {recursive: true});
else if (!isQuick) await writePictures(`${folder}/pictures`, own ? drawn(own.dataset, own.languages) : drawn());
if (own) {
  copyFileSync(data, `${folder}/figures.json`);
  writeFileSync(`${folder}/frame.html`, ownFrame(own.data));
}
const site = own ? ownSite(own, base, folder) : projectSite(base, folder);
await writePages(folder, site, own ? undefined : publishedOn(site.integrity.version));
writeFileSync(`${folder}/_headers`, headersFile());
if (!isQuick) await compress(folder);
