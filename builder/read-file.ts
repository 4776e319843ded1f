// What reads and checks a partner's own file: a script of its own, which the builder loads when somebody opens one.
import {fetched, type Reading} from '../src/dataset/reading.js';
import type {Locale} from '../src/locale/locale.js';
import type {ProvidedDataset} from '../src/model/provided-dataset.js';
import {mostBytes} from '../src/schema/check-dataset.js';
import {checkedBytes} from '../src/schema/checked-text.js';
import {faultLines} from '../src/schema/fault-lines.js';
import {providedOf} from '../src/schema/provided.js';

/** What was read of a file. */
export interface Read {
  readonly text: string;
  /** What of it can be shown; undefined if nothing can. */
  readonly provided: ProvidedDataset | undefined;
  /** How many faults it has. A language that it lacks in part is none, but told. */
  readonly faults: number;
  /** What is wrong in it, by line and column, the most important first. */
  readonly told: (locale: Locale) => readonly string[];
}

/** The most faults that are listed. */
const mostTold = 100;

/** Bytes of a file from the reader's disk; one more than it may have is enough to know that it is too big. */
const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.slice(0, mostBytes + 1).arrayBuffer());

async function readingOf(source: Blob | string): Promise<Reading> {
  if (typeof source === 'string') return fetched(source, {cache: 'no-cache', credentials: 'same-origin'});
  try {
    return checkedBytes(await bytesOf(source));
  } catch (error) {
    // A folder was dropped, or the file is gone.
    return {reason: String(error)};
  }
}

/**
 * Reads a file. Never throws.
 * @param source The file, or its address.
 * @returns What was read; or why nothing was, as the browser says it.
 */
export async function read(source: Blob | string): Promise<Read | string> {
  const reading = await readingOf(source);
  if ('reason' in reading) return reading.reason;
  const {text, checked} = reading;
  return {
    text,
    provided: checked.dataset && providedOf(checked.dataset, checked.languages),
    faults: checked.count - checked.faults.filter(({code}) => code === 'partial-language').length,
    told: (locale) => faultLines(checked, text, locale, mostTold),
  };
}
