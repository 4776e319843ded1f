import {allLocales} from '../locale/generated/locale-codes.js';
import type {Language} from '../locale/locale.js';
import type {Dataset} from '../model/dataset.js';
import {losses, type Fault, type Path} from './fault.js';
import {readJson, type JsonText} from './json-text.js';
import {remaining, withoutLooseEnds} from './remaining.js';
import {inconsistencies, type Placed} from './rules.js';
import {misshapes} from './shape.js';

/** The most bytes of a file. */
export const mostBytes = 1_048_576;

/** The most faults that are listed: to find the place of each takes time. */
const mostListed = 1000;

/** A fault with its place in the text. */
export type PlacedFault = Fault & {readonly offset: number};

/** What can be shown of a file, and what is wrong in it. */
export interface Checked {
  /** What can be shown; undefined if nothing can. */
  readonly dataset: Dataset | undefined;
  /** The languages in which all of it can be said. */
  readonly languages: readonly Language[];
  /** How many faults there are. */
  readonly count: number;
  /** The faults: first what takes the most away, then in the order of the text; of very many, the first. */
  readonly faults: readonly PlacedFault[];
}

/** A record of any shape. */
type Loose = Readonly<Partial<Record<string, unknown>>>;

const isRecord = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The ids of owners of any shape. */
const idsIn = (owners: readonly unknown[]): string[] =>
  owners.flatMap((one) => (isRecord(one) && typeof one.id === 'string' ? one.id : []));

const tag = /^[a-z]{2}(-[A-Z]{2})?$/;

/** Whether a record is a text: all its keys are languages, all its values words. Nothing else in a dataset is. */
function isText(record: Loose): boolean {
  const entries = Object.entries(record);
  return entries.length > 0 && entries.every(([key, words]) => typeof words === 'string' && tag.test(key));
}

/** Every text in a value of a dataset, with its place. */
function* textsIn(value: unknown, path: Path): Generator<{readonly text: Loose; readonly path: Path}> {
  // Not by entries(), of which some libraries make another.
  if (Array.isArray(value)) for (let index = 0; index < value.length; index++) yield* textsIn(value[index], [...path, index]);
  else if (isRecord(value) && path.at(-1) !== 'gender') {
    if (isText(value)) yield {text: value, path};
    else for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key]);
  }
}

/** The languages of all texts; and, told once a language, the first text that lacks one of those that others have. */
function languagesOf(placed: readonly Placed[]): {languages: readonly Language[]; faults: Fault[]} {
  const texts = placed.flatMap(({owner, at}) => [...textsIn(owner, at)]);
  const lacking = allLocales.map((language) => ({language, without: texts.filter(({text}) => text[language] === undefined)}));
  const languages = lacking.filter(({without}) => !without.length).map(({language}) => language);
  const partial = lacking.filter(({without}) => without.length && without.length < texts.length);
  const faults = partial.map(({language, without}): Fault => {
    const {path} = without[0]!;
    const values = [language, String(without.length - 1), languages.join(', ')];
    return {code: languages.length ? 'partial-language' : 'no-common-language', path, loss: languages.length ? 'nothing' : 'file', values};
  });
  return {languages, faults};
}

/** Gives each text the languages that it lacks, in the words of one that all have: a widget that must speak one language finds it first so. */
function completed(placed: readonly Placed[], language: Language | undefined): void {
  if (!language) return;
  for (const {owner, at} of placed)
    for (const {text} of textsIn(owner, at)) for (const other of allLocales) (text as Record<string, unknown>)[other] ??= text[language];
}

/** The faults to list: first what takes the most away, then in the order of the text. */
const listed = (found: readonly Fault[], offsetOf: JsonText['offsetOf']): PlacedFault[] =>
  [...found]
    .sort((one, other) => losses.indexOf(one.loss) - losses.indexOf(other.loss))
    .slice(0, mostListed)
    .map((fault) => ({...fault, offset: fault.offset ?? offsetOf(fault.path, fault.code === 'unknown-key')}))
    .sort((one, other) => losses.indexOf(one.loss) - losses.indexOf(other.loss) || one.offset - other.offset);

/**
 * Reads a dataset: what can be shown of it, and all that is wrong in it. Never throws.
 * @param text A JSON file.
 */
export function checkDataset(text: string): Checked {
  const {value, faults, offsetOf} = readJson(text.replace(/^\ufeff/, ''));
  const found: Fault[] = [...faults];
  let dataset: Dataset | undefined;
  let languages: readonly Language[] = [];
  const isWhole = () => value !== undefined && !found.some(({loss}) => loss === 'file');
  const {organizations, regions} = (isRecord(value) ? value : {}) as Partial<Dataset>;
  const left = () => remaining({organizations, regions}, found);
  if (value !== undefined) found.push(...misshapes(value));
  if (isWhole()) found.push(...inconsistencies(left(), idsIn([...(organizations ?? []), ...(regions ?? [])])));
  if (isWhole()) {
    const spoken = languagesOf(left());
    languages = spoken.languages;
    found.push(...spoken.faults);
    if (isWhole()) completed(left(), languages[0]);
  }
  if (isWhole() && !organizations?.length && !regions?.length) found.push({code: 'nothing', path: [], loss: 'file', values: []});
  if (isWhole()) dataset = withoutLooseEnds(left());
  return {dataset, languages, count: found.length, faults: listed(found, offsetOf)};
}
