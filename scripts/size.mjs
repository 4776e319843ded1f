// The size budgets, and how the size is measured.
import {brotliCompressSync, constants} from 'node:zlib';

/** The most bytes of the script after brotli 11. A discipline, because on a fresh connection any size from 11 to 28 kB arrives in two round trips. */
export const budget = 31_750;

/** The most bytes of the script for a partner's own figures, which only pages with such figures load. */
export const datasetBudget = 15_150;

/** The fewest bytes that an application saves, compared with the script, if it bundles the key figure alone. */
export const alone = 2_500;

/** Size of a text or a file's content after brotli 11, in bytes. */
export const compressed = (content) => brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
