// What the script may weigh, and how that is weighed.
import {brotliCompressSync, constants} from 'node:zlib';

/** The most bytes after brotli 11. A discipline, not a wall: on a fresh connection everything from 11 to 28 kB arrives in two flights. */
export const budget = 26_000;

/** Size of a text or a file's content after brotli 11, in bytes. */
export const compressed = (content) => brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
