import {figuresNamed, type Figure} from './dataset.js';
import type {Quantity, Rest} from './figure.js';

/** The rest of a total, with its calculated number. */
export interface Remainder extends Quantity, Rest {
  /** Whether its number is certain enough to be said. */
  readonly certain: boolean;
}

/** The parts of a total. */
export interface Parts {
  /** The published parts, the largest first. */
  readonly named: readonly Figure[];
  readonly remainder?: Remainder;
  /** Whether the total is a minimum, so that its true size is unknown. */
  readonly openEnded: boolean;
}

/**
 * Divides a total into its parts. The rest of an exact total is exact; the rest of a minimum is a minimum;
 * if the total is approximate, or a part is not exact, the rest has a length but no number.
 * @param total A figure.
 * @returns Undefined for a figure that has no parts.
 */
export function partsOf(total: Figure): Parts | undefined {
  const named = figuresNamed(total.owner, total.parts).sort((one, other) => other.value - one.value);
  if (!named.length) return undefined;
  let {value} = total;
  for (const part of named) value -= part.value;
  const {unit, bound, rest} = total;
  const openEnded = bound === 'over' || bound === 'more-than';
  const certain = bound !== 'about' && named.every((part) => part.bound === 'exact');
  return {
    named,
    openEnded,
    remainder: value > 0 && rest ? {...rest, value, unit, certain, isCalculated: true, bound: openEnded ? 'at-least' : 'exact'} : undefined,
  };
}
