import type {Locale} from '../locale/locale.js';
import {messagesIn, str} from '../locale/messages.js';
import {nearest, quoted} from './nearest.js';

/** Why a widget cannot show what it was asked for. */
export interface Problem {
  /**
   * What went wrong, for programs: `missing-attribute`, `unknown-id`, `nothing-to-show`, `failed`; of a dataset around the widget,
   * `dataset-not-loaded`, `dataset-not-valid`.
   */
  readonly code: 'missing-attribute' | 'unknown-id' | 'nothing-to-show' | 'failed' | 'dataset-not-loaded' | 'dataset-not-valid';
  /** What caused it, independent of language: the same problem has the same cause in every locale. */
  readonly cause: string;
  /** What went wrong and what to write instead, for the webmaster, in the widget's language. */
  readonly message: string;
}

/** Tells a problem from anything that can be shown. */
export const isProblem = (result: object): result is Problem => Object.prototype.hasOwnProperty.call(result, 'code');

/**
 * The problem of an attribute whose value is missing or unknown.
 * @param attribute The attribute's name.
 * @param written Its value; empty if it is missing.
 * @param among What it could have named, or their ids.
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
 * The problem of an organization or region that has none of the sections or figures asked for.
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
