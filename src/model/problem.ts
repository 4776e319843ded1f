/** Why a widget cannot show what it was asked for. */
export interface Problem {
  /** What went wrong, for programs: `missing-attribute`, `unknown-id`, `nothing-to-show`, `failed`. */
  readonly code: 'missing-attribute' | 'unknown-id' | 'nothing-to-show' | 'failed';
  /** What went wrong and what would do instead, for the webmaster, in English. */
  readonly message: string;
}

/** Tells a problem from anything that can be shown. */
export const isProblem = (result: object): result is Problem => Object.prototype.hasOwnProperty.call(result, 'code');

const longest = 60;

/** What cannot be seen, breaks a line or turns it around. */
const unseen = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** What a page wrote, as the console may show it: short, and in characters that can be seen. */
export const quoted = (written: string): string => written.slice(0, longest).replace(unseen, '\ufffd');

/** Every run of three letters in a word. */
const runs = (word: string) => [...word].map((_, start) => word.slice(start, start + 3)).slice(0, -2);

/** The ids that have most runs of three letters in common with what someone wrote, three at most. */
export function nearest(written: string, ids: readonly string[]): string[] {
  const wanted = runs(written.slice(0, longest).toLowerCase());
  const common = (id: string) => wanted.filter((run) => id.includes(run)).length - id.length / 100;
  return [...ids].sort((one, other) => common(other) - common(one)).slice(0, 3);
}

/**
 * The problem that an attribute poses whose value names nothing that there is.
 * @param attribute The attribute.
 * @param written Its value; nothing where the attribute is missing.
 * @param among All that it could have named, or their ids.
 */
export function notFound(attribute: string, written: string, among: readonly (string | {readonly id: string})[]): Problem {
  const ids = among.map((one) => (typeof one === 'string' ? one : one.id));
  const hint = `Try ${nearest(written, ids)
    .map((id) => `"${id}"`)
    .join(', ')}.`;
  return written
    ? {code: 'unknown-id', message: `${attribute}="${quoted(written)}" is unknown. ${hint}`}
    : {code: 'missing-attribute', message: `The attribute "${attribute}" is missing. ${hint}`};
}
