import {figuresNamed, type Figure} from './dataset.js';
import type {Quantity, Rest} from './figure.js';

/** What the named parts leave of a total: derived, never published. */
export interface Remainder extends Quantity, Rest {
  /** Whether its number is certain enough to be said. */
  readonly certain: boolean;
}

/** What a total is made of. */
export interface Parts {
  /** The published parts, the largest first. */
  readonly named: readonly Figure[];
  readonly remainder?: Remainder;
  /** Whether the total is a minimum, so that the last part has no known end. */
  readonly openEnded: boolean;
}

/**
 * Takes a total apart. Of an exact total the rest is exact; of a minimum it is a minimum; of an
 * approximate total, or where a part is not exact, it has a length and no number.
 * @param total A figure.
 * @returns Nothing for a figure that has no parts.
 */
export function partsOf(total: Figure): Parts | undefined {
  const named = figuresNamed(total.owner, total.parts).sort((one, other) => other.value - one.value);
  if (!named.length) return undefined;
  const value = named.reduce((left, part) => left - part.value, total.value);
  const {unit, bound, rest} = total;
  const openEnded = bound === 'over' || bound === 'more-than';
  const certain = bound !== 'about' && named.every((part) => part.bound === 'exact');
  return {
    named,
    openEnded,
    remainder: value > 0 && rest ? {...rest, value, unit, certain, isCalculated: true, bound: openEnded ? 'at-least' : 'exact'} : undefined,
  };
}
