/** Why a widget cannot show what it was asked for. */
export interface Problem {
  /** What went wrong, for programs: `missing-attribute`, `unknown-id`, `nothing-to-show`. */
  readonly code: 'missing-attribute' | 'unknown-id' | 'nothing-to-show';
  /** What went wrong and what would do instead, for the webmaster, in English. */
  readonly message: string;
}

/** Tells a problem from anything that can be shown. */
export const isProblem = (result: object): result is Problem => 'message' in result;

/** How many letters must change to turn one word into the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= other.length; j++) {
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + Number(one[i - 1] !== other[j - 1]));
    }
  }
  return row[other.length]!;
}

const longest = 60;

/** The ids that come nearest to what someone wrote, three at most. */
export function nearest(written: string, ids: readonly string[]): string[] {
  const word = written.slice(0, longest).toLowerCase();
  const far = new Map(ids.map((id) => [id, distance(word, id)]));
  return [...ids].sort((one, other) => far.get(one)! - far.get(other)!).slice(0, 3);
}

/**
 * The problem that an attribute poses whose value names nothing that there is.
 * @param attribute The attribute.
 * @param written Its value; nothing where the attribute is missing.
 * @param ids All that it could have named.
 */
export function unknown(attribute: string, written: string, ids: readonly string[]): Problem {
  const hint = `Try ${nearest(written, ids)
    .map((id) => `"${id}"`)
    .join(', ')}.`;
  return written
    ? {code: 'unknown-id', message: `${attribute}="${written.slice(0, longest)}" names nothing in the dataset. ${hint}`}
    : {code: 'missing-attribute', message: `The attribute "${attribute}" is missing. ${hint}`};
}
