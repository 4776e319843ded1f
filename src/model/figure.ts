import type {Bound, FigureRecord, Unit} from './generated/records.js';

export type {Bound, FigureRecord, Gender, Rest, Share, Topic, Unit} from './generated/records.js';

/** A bound of the source's, or ours for the rest of a minimum. */
export type QuantityBound = Bound | 'at-least';

/** What a phrase is made from: a figure, or a number of ours. */
export interface Quantity extends Pick<FigureRecord, 'label' | 'lead' | 'gender' | 'period' | 'scope'> {
  readonly value: number;
  readonly unit: Unit;
  readonly bound: QuantityBound;
  /** Whether we calculated it, and no source states it. */
  readonly isCalculated?: boolean;
}
