// Compresses the files of the site beside themselves, for servers that send what is compressed already.
import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

const texts = new Set(['.html', '.js', '.css', '.json', '.svg', '.xml', '.map', '.txt', '.ts']);

/** Below this, the headers of an answer weigh more than what would be saved; in bytes. */
const least = 1000;

const forms = {
  '.br': (bytes) => promisify(brotliCompress)(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}),
  '.gz': (bytes) => promisify(gzip)(bytes, {level: 9}),
};

/**
 * Writes `.br` and `.gz` beside each text that is worth it.
 * @param folder The folder of the site.
 */
export async function compress(folder) {
  const paths = readdirSync(folder, {recursive: true})
    .map((path) => join(folder, path))
    .filter((path) => texts.has(extname(path)) && statSync(path).size >= least);
  // In parallel: zlib has threads of its own.
  await Promise.all(
    paths.flatMap((path) => {
      const bytes = readFileSync(path);
      return Object.entries(forms).map(async ([ending, form]) => writeFileSync(path + ending, await form(bytes)));
    }),
  );
}
