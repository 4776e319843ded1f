import type {Language} from '../locale/locale.js';
import type {Text} from './text.js';

/**
 * How the source bounds a value. `over` and `more-than` both mean a minimum; they differ only so that
 * the source's own word is kept. `about` is an approximate value.
 */
export type Bound = 'exact' | 'over' | 'more-than' | 'about';

/** What a value counts: things, euros, percent, a place in a ranking or a year. */
export type Unit = 'count' | 'EUR' | 'percent' | 'rank' | 'year';

/** The grammatical gender of a noun. */
export type Gender = 'feminine' | 'masculine';

/** A topic of a region's figures. */
export type Topic = 'economy' | 'innovation' | 'life-sciences' | 'hospitals';

/** The rest of a total that its parts leave: calculated by us, stated by no source. */
export interface Rest {
  /** Its label below the total: "others". */
  readonly label: Text;
  /** Its label where it stands alone, with its noun: "other life-sciences companies". */
  readonly labelAlone?: Text;
  /** The assumption under which its number is right, as a sentence. */
  readonly condition?: Text;
}

/** A share of a whole, drawn to scale from the values of two figures and put into words with a third. All three have the same owner. */
export interface Share {
  /** Name of the figure that is the coloured part. */
  readonly part: string;
  /** Name of the figure that is the whole length. */
  readonly whole: string;
  /** Name of the figure that states the share in words. */
  readonly stated: string;
  /** The words before it, if it needs some: "including". */
  readonly lead?: Text;
  /** The label of the stated figure here, if not its own. */
  readonly label?: Text;
}

/** A figure as the dataset holds it: what the source states, and nothing else. */
export interface FigureRecord {
  /** The number stated, in full: 1.3 billion is 1300000000, 40% is 40. */
  readonly value: number;
  /** What the number counts; `count` if left out. */
  readonly unit?: Unit;
  /** How the source bounds it; `exact` if left out. */
  readonly bound?: Bound;
  /** The words that follow the number and its unit. */
  readonly label: Text;
  /** Words before the number that need none after it ("founded in"); the label then only names the figure and is not printed. */
  readonly lead?: Text;
  /** For a rank: the gender of its label's noun, in languages whose ordinals agree with it; masculine if left out. */
  readonly gender?: Readonly<Partial<Record<Language, Gender>>>;
  /** The time that it covers, in words that continue the label: "since 2005". */
  readonly period?: Text;
  /** What it is limited to, in words that continue the period: "in imaging". */
  readonly scope?: Text;
  /** Its topic; only for a region's figures. */
  readonly topic?: Topic;
  /** Whom or what it is about, if narrower than its owner: "Sanofi in the Paris Region". */
  readonly subject?: Text;
  /** The paragraph of the source that states it, counted from 1; empty lines do not count. */
  readonly paragraph: number;
  /** Id of whoever states it, if not its owner. */
  readonly speaker?: string;
  /** The share that is shown below it. */
  readonly share?: Share;
  /** Names of the owner's figures that are parts of it, all or some. */
  readonly parts?: readonly string[];
  /** The words between the total and its parts in a sentence; "of which" if left out. */
  readonly partsLead?: Text;
  /** The rest of the total, if its parts leave one. */
  readonly rest?: Rest;
  /** A shorter label for use below its total, which says the rest. */
  readonly labelAsPart?: Text;
  /** What a reader must know about a value that a review questions, as a clause; such a figure is shown only if asked for. */
  readonly review?: Text;
  /** What the review found. */
  readonly finding?: Text;
}

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
