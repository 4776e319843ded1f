import {bundledDataset} from '../src/data/bundled-dataset.js';
import {figuresIn} from '../src/model/dataset.js';
import type {Feature} from './manifest.js';

/** What an attribute can be given: the values, and whether it takes several of them. */
export interface Choices {
  readonly values: readonly (string | number)[];
  readonly several: boolean;
}

const idsOf = (records: readonly {readonly id: string}[]) => records.map(({id}) => id);
const figures = figuresIn(bundledDataset);

/** The ids of the dataset by what they name: its lists under their own names, figures, and totals that have parts. */
const ids = new Map<string, readonly string[]>([
  ...Object.entries<readonly {readonly id: string}[]>({...bundledDataset}).map(([name, records]) => [name, idsOf(records)] as const),
  ['figures', idsOf(figures)],
  ['breakdowns', idsOf(figures.filter(({parts}) => parts))],
]);

/** A range in words, such as "2 to 6", as the numbers in it. */
function rangeIn(text: string): number[] {
  const [, least, most] = /(\d) to (\d)/.exec(text) ?? [];
  return least && most ? Array.from({length: Number(most) - Number(least) + 1}, (_, index) => Number(least) + index) : [];
}

/**
 * What an attribute can be given: ids of the dataset where it is named after something in it, else
 * what its type or its description in the manifest enumerates.
 * @returns Nothing where any text will do.
 */
export function choicesFor({name, type, description = ''}: Feature): Choices | undefined {
  const named = ids.get(name);
  if (named) return {values: named, several: true};
  const one = ids.get(`${name}s`);
  if (one) return {values: one, several: false};

  const literals = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, literal]) => literal!);
  const range = rangeIn(description);
  const quoted = [...description.matchAll(/`([^`]+)`/g)].map(([, words]) => words!.split(' '));
  const values = [literals, range, quoted.flat()].find(({length}) => length);
  return values && {values, several: values.length > 1 && quoted.length === 1 && !literals.length && !range.length};
}
