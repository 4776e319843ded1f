// Writes the pages of the site. They are TypeScript, which Node does not run: so they are bundled first, into a file that is gone afterwards.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';

/** What `pages/` exports. */
export async function pagesModule() {
  const file = resolve(`node_modules/.cache/lifesci-pages-${process.pid}.mjs`);
  await build({
    entryPoints: ['pages/pages.ts'],
    outfile: file,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file);
  }
}

/**
 * Writes the pages.
 * @param folder The folder of the site.
 * @param site What they are written from.
 * @param published The day of the version in it, if they show the package's own figures.
 */
export async function writePages(folder, site, published) {
  const {filesOf} = await pagesModule();
  for (const [path, text] of Object.entries(filesOf(site, published))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
}
