import type {Locale} from '../locale/locale.js';
import {messagesIn, str} from '../locale/messages.js';

/** Why a widget cannot show what it was asked for. */
export interface Problem {
  /** What went wrong, for programs: `missing-attribute`, `unknown-id`, `nothing-to-show`, `failed`. */
  readonly code: 'missing-attribute' | 'unknown-id' | 'nothing-to-show' | 'failed';
  /** What it is about, in no language: the same in every language of the place. */
  readonly cause: string;
  /** What went wrong and what would do instead, for the webmaster, in the language of the widget's place. */
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
 * @param locale The locale to write it in.
 */
export function notFound(attribute: string, written: string, among: readonly (string | {readonly id: string})[], locale: Locale): Problem {
  const msg = messagesIn(locale);
  const ids = nearest(
    written,
    among.map((one) => (typeof one === 'string' ? one : one.id)),
  );
  const hint = ids.map((id) => `"${id}"`).join(', ');
  const cause = `${attribute}="${quoted(written)}"`;
  if (!written) {
    const message = msg(str`The attribute "${attribute}" is missing. Try ${hint}.`, {
      id: 'problem.missing',
      desc: 'Console, for webmasters: an attribute is missing; the closest ids follow, in straight quotes.',
    });
    return {code: 'missing-attribute', cause, message};
  }
  const message = msg(str`${cause} is unknown. Try ${hint}.`, {
    id: 'problem.unknown',
    desc: 'Console, for webmasters: an attribute as written, whose value names nothing; the closest ids follow, in straight quotes.',
  });
  return {code: 'unknown-id', cause, message};
}

/**
 * The problem that an organization or region has nothing of what was asked for.
 * @param id Its id.
 * @param locale The locale to write it in.
 */
export const nothingToShow = (id: string, locale: Locale): Problem => ({
  code: 'nothing-to-show',
  cause: id,
  message: messagesIn(locale)(str`"${id}" has none of what was asked for.`, {
    id: 'problem.nothing',
    desc: 'Console, for webmasters: an organization or region that has none of the sections or figures asked for.',
  }),
});
