import type {Language} from '../locale/locale.js';
import type {Text} from './text.js';

/**
 * How the source bounds a value. `over` and `more-than` are one bound, a minimum; both are kept
 * because the source's own word is kept. `about` is an approximate value.
 */
export type Bound = 'exact' | 'over' | 'more-than' | 'about';

/** What a value counts: things, euros, percent, a place in a ranking or a year. */
export type Unit = 'count' | 'EUR' | 'percent' | 'rank' | 'year';

/** The grammatical gender of a noun. */
export type Gender = 'feminine' | 'masculine';

/** What a figure is about. */
export type Topic = 'economy' | 'innovation' | 'life-sciences' | 'hospitals';

/** What the parts of a total leave of it: derived, never published. */
export interface Rest {
  /** Its label beside the total: "others". */
  readonly label: Text;
  /** Its label where it stands alone, with its noun: "other life-sciences companies". */
  readonly labelAlone?: Text;
  /** What must be so for its number to hold, as a sentence. */
  readonly condition?: Text;
}

/** A figure drawn as a share of another; its length comes from the two values alone. All three belong to one owner. */
export interface Share {
  /** Name of the figure that is the coloured part. */
  readonly part: string;
  /** Name of the figure that is the whole length. */
  readonly whole: string;
  /** Name of the published figure that says the share in words. */
  readonly stated: string;
  /** The words before it, where the sentence needs some: "including". */
  readonly lead?: Text;
  /** The label it takes in this sentence, where that is not its own. */
  readonly label?: Text;
}

/** A figure as the dataset holds it: what the source states, and nothing else. */
export interface FigureRecord {
  /** The number stated, in full: 1.3 billion is 1300000000, 40% is 40. */
  readonly value: number;
  /** What the number counts; `count` where it is left out. */
  readonly unit?: Unit;
  /** How the source bounds it; `exact` where it is left out. */
  readonly bound?: Bound;
  /** The words that follow the number and its unit. */
  readonly label: Text;
  /** The words before the number where they say it all ("founded in"); then the label is its name alone and is not printed. */
  readonly lead?: Text;
  /** Of a rank: the gender of its label's noun, in the languages whose ordinals have one; masculine where it is left out. */
  readonly gender?: Readonly<Partial<Record<Language, Gender>>>;
  /** The time that it covers, in words that go on after the label: "since 2005". */
  readonly period?: Text;
  /** What it is limited to, in words that go on after the period. */
  readonly scope?: Text;
  /** What it is about, in a region's record; an organization's figures have no topics. */
  readonly topic?: Topic;
  /** Whom or what it is about, where that is narrower than its owner: "Sanofi in the Paris Region". */
  readonly subject?: Text;
  /** The paragraph of the source that states it, counted from 1; empty lines do not count. */
  readonly paragraph: number;
  /** Id of who says so, where that is not the owner of the figure. */
  readonly speaker?: string;
  /** The share that is drawn under it. */
  readonly share?: Share;
  /** Names of the owner's figures that it is the total of, all or some. */
  readonly parts?: readonly string[];
  /** The words between the total and its parts in a sentence: "of which". */
  readonly partsLead?: Text;
  /** The rest of the total, where its parts leave one. */
  readonly rest?: Rest;
  /** Its label beside its total, which says the rest. */
  readonly labelAsPart?: Text;
  /** What a reader must know of a value that a review questions, as a clause; such a figure is in no default selection. */
  readonly review?: Text;
  /** What the review found. */
  readonly finding?: Text;
}

/** A source's bound, or ours for what a minimum leaves. */
export type QuantityBound = Bound | 'at-least';

/** What a phrase is made from; any figure is one. */
export interface Quantity extends Pick<FigureRecord, 'label' | 'lead' | 'gender' | 'period' | 'scope'> {
  readonly value: number;
  readonly unit: Unit;
  readonly bound: QuantityBound;
  /** Whether we worked it out: no source states it. */
  readonly isCalculated?: boolean;
}
