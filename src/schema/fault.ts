/** Where something stands in a file: keys and indices from the top. */
export type Path = readonly (string | number)[];

/**
 * What a fault takes away, the most first: the whole file, one organization or region, one figure, the parts and share of a figure, or
 * nothing, because the rest can be shown as it is.
 */
export const losses = ['file', 'owner', 'figure', 'parts', 'nothing'] as const;

/** What a fault takes away. */
export type Loss = (typeof losses)[number];

/** What is wrong in a file, and where. */
export interface Fault {
  /** What is wrong, in one word; `fault-words.ts` has its sentence in each language. */
  readonly code: string;
  readonly path: Path;
  readonly loss: Loss;
  /** What the sentence names: what was written, what may be. */
  readonly values: readonly string[];
  /** What a name could have been, if it names nothing. */
  readonly among?: readonly string[] | undefined;
  /** Where in the text it is, in characters, if its path does not say so. */
  readonly offset?: number | undefined;
}

/** The lists of a file that widgets show nothing without. */
const shown = /^(organizations|regions)$/;

/** What a figure can be shown without. */
const dispensable = /^(parts|partsLead|rest|share)$/;

/** What a fault at a place takes away: the smallest thing around it without which the rest can be shown. */
export function lossAt([list, index, field, name, key]: Path): Loss {
  if (!shown.test(String(list))) return typeof list === 'string' ? 'nothing' : 'file';
  if (index === undefined) return 'file';
  if (field !== 'figures' || name === undefined) return 'owner';
  return dispensable.test(String(key)) ? 'parts' : 'figure';
}
