import {readFileSync} from 'node:fs';
import {bundledDataset} from '../data/bundled-dataset.js';
import type {Locale} from '../locale/locale.js';
import {saidIn} from '../locale/said.js';
import type {Dataset} from '../model/dataset.js';
import {withProvided, type ProvidedDataset} from '../model/provided-dataset.js';
import type {Checked} from '../schema/check-dataset.js';
import {checkedBytes} from '../schema/checked-text.js';
import {faultLines} from '../schema/fault-lines.js';
import {providedOf} from '../schema/provided.js';
import {outcomes, type Outcome, type Terminal} from './terminal.js';
import {said} from './words.js';

/** A partner's own file, and how well it could be read. */
export interface DataFile {
  readonly checked: Checked;
  readonly outcome: Outcome;
}

/**
 * Reads a partner's own file, and says all that is wrong in it. Never throws.
 * @returns Undefined if there is no such file.
 */
export function dataFile(path: string, terminal: Terminal, locale: Locale): DataFile | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    terminal.say(saidIn(said.failed(path, (error as Error).message), locale));
    return undefined;
  }
  const {text, checked} = checkedBytes(bytes);
  for (const line of faultLines(checked, text, locale)) terminal.say(`${path}:${line}`);
  // A file need not have every language.
  const isWrong = checked.faults.some(({code}) => code !== 'partial-language');
  return {checked, outcome: isWrong ? outcomes.wrong : outcomes.well};
}

/** The figures that a command works with. */
export interface Figures {
  readonly dataset: Dataset;
  /** What a file provides; undefined without one. */
  readonly provided: ProvidedDataset | undefined;
  /** How well the file could be read. */
  readonly outcome: Outcome;
}

/**
 * The figures that a command works with: the bundled ones, and those of the file that `--data` names.
 * @returns Undefined if nothing of the file can be shown; what is wrong is said.
 */
export function figuresFor(path: string | undefined, terminal: Terminal, locale: Locale): Figures | undefined {
  if (path === undefined) return {dataset: bundledDataset, provided: undefined, outcome: outcomes.well};
  const file = dataFile(path, terminal, locale);
  if (!file?.checked.dataset) return undefined;
  const provided = providedOf(file.checked.dataset, file.checked.languages);
  return {dataset: withProvided(provided, bundledDataset), provided, outcome: file.outcome};
}
