// How many bytes a page loads for the script, compressed by brotli at its best; and the most it may be.
import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';

/** Ten packets of 1,460 bytes: what a server sends before it waits for the first answer. */
export const budget = 14_600;

/** Size of a file after brotli 11, in bytes. */
export const compressedSize = (path) => brotliCompressSync(readFileSync(path), {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

if (process.argv[1] === import.meta.filename) {
  const size = compressedSize('dist/lifesci-widgets.js');
  console.log(`dist/lifesci-widgets.js: ${size.toLocaleString('en')} bytes after brotli 11, of ${budget.toLocaleString('en')}`);
}
