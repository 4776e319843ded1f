import type {Locale} from '../../locale/locale.js';
import type {Parts} from '../../model/parts.js';
import {textIn} from '../../model/text.js';
import {statementOf, type Statement} from '../fact/fact.content.js';

/** A total drawn as a bar of its parts. */
export interface Bar {
  /** Each part's words; the label alone where its number is not certain. */
  readonly parts: readonly (Statement | string)[];
  /** Lengths of the parts, as the tracks of a grid. */
  readonly tracks: string;
  readonly open: boolean;
}

/**
 * Sets the parts of a total as a bar.
 * @param parts What the total is made of.
 * @param locale The locale to write it in.
 */
export function barOf({named, rest, open}: Parts, locale: Locale): Bar {
  const all = [
    ...named.map((part) => ({...part, label: part.labelAsPart ?? part.label, share: undefined, certain: true})),
    ...(rest ? [rest] : []),
  ];
  return {
    parts: all.map((part) => (part.certain ? statementOf(part, locale) : textIn(part.label, locale))),
    tracks: all.map(({value}) => `${value}fr`).join(' '),
    open,
  };
}
