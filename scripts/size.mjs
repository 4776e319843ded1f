// The script's size budget, and how the size is measured.
import {brotliCompressSync, constants} from 'node:zlib';

/** The most bytes after brotli 11. A discipline, because on a fresh connection any size from 11 to 28 kB arrives in two round trips. */
export const budget = 26_000;

/** Size of a text or a file's content after brotli 11, in bytes. */
export const compressed = (content) => brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
