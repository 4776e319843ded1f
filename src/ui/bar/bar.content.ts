import type {Locale} from '../../locale/locale.js';
import type {Parts} from '../../model/parts.js';
import {textIn} from '../../model/text.js';
import {factOf, hasBound, type Fact} from '../fact/fact.content.js';

/** One part of a bar. */
export interface BarPart {
  /** Its fact; its label alone where its number is not certain. */
  readonly fact: Fact | string;
  /** How far its colour has faded: from 0, the first part, to 1, the last. */
  readonly fade: number;
}

/** A total drawn as a bar of its parts. */
export interface Bar {
  readonly parts: readonly BarPart[];
  /** Lengths of the parts, as grid tracks: `360fr 140fr`. */
  readonly tracks: string;
  /** Whether the total is a minimum, so that the bar trails off. */
  readonly openEnded: boolean;
  /** Whether a part has a bound, so that all of them have a line for it. */
  readonly hasBound: boolean;
}

/**
 * Prepares the parts of a total to be drawn as a bar.
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
  const facts = all.map((part) => (part.certain ? factOf(part, locale) : textIn(part.label, locale)));
  return {
    parts: facts.map((fact, index) => ({fact, fade: index / (all.length - 1 || 1)})),
    hasBound: facts.some(hasBound),
    tracks: all.map(({value}) => `${value}fr`).join(' '),
    openEnded,
  };
}
