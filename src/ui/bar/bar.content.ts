import type {Locale} from '../../locale/locale.js';
import type {Parts} from '../../model/parts.js';
import {textIn} from '../../model/text.js';
import {factOf, type Fact} from '../fact/fact.content.js';

/** A total drawn as a bar of its parts. */
export interface Bar {
  /** Each part's words; the label alone where its number is not certain. */
  readonly parts: readonly (Fact | string)[];
  /** Lengths of the parts, as the tracks of a grid. */
  readonly tracks: string;
  readonly openEnded: boolean;
}

/**
 * Sets the parts of a total as a bar.
 * @param parts What the total is made of.
 * @param locale The locale to write it in.
 */
export function barOf({named, remainder, openEnded}: Parts, locale: Locale): Bar {
  const all = [
    ...named.map((part) => ({
      ...part,
      label: part.labelAsPart ?? part.label,
      share: undefined,
      period: undefined,
      scope: undefined,
      certain: true,
    })),
    ...(remainder ? [remainder] : []),
  ];
  return {
    parts: all.map((part) => (part.certain ? factOf(part, locale) : textIn(part.label, locale))),
    tracks: all.map(({value}) => `${value}fr`).join(' '),
    openEnded,
  };
}
