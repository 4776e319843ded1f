// Written by scripts/dataset-schema.mjs from src/schema, each time the project is built.
import type {Language} from '../../locale/locale.js';
import type {Text} from '../text.js';

/** How the source bounds a value. `over` and `more-than` both mean a minimum; they differ only so that the source's own word is kept. `about` is an approximate value. */
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

/** A labelled list, such as the five strategic areas. */
export interface NamedList {
  /** What the entries are. A title; or, for a counted list, a plural without a capital, to follow the number. */
  readonly label: Text;
  /** Whether the source itself states their number, so that it may be printed before the label. */
  readonly counted?: boolean;
  /** The entries, in the source's order. */
  readonly items: readonly Text[];
}

/** Where the statements of an owner come from. */
export interface Source {
  /** Name of the source document, or of its file. */
  readonly document: string;
  /** The day to which its figures refer, as 2025-12-31; `null` or left out where the document gives none. */
  readonly date?: string | null;
}

/** Whoever the figures are about. */
export interface Owner {
  /** First half of the ids of its figures. */
  readonly id: string;
  /** Its name. */
  readonly name: Text;
  /** The name under which its text in the source document is cited: "presentation of Sanofi". */
  readonly sourceName: Text;
  /** One line that says what it is. */
  readonly tagline: Text;
  /** Two sentences about it. */
  readonly summary: Text;
  /** The document that its statements come from. */
  readonly source: Source;
  /** Its figures by their names, the second half of their ids. */
  readonly figures: Readonly<Record<string, FigureRecord>>;
  /** Names of the figures that are shown if the page chooses none. */
  readonly headline: readonly string[];
}

/** An organization. */
export interface Organization extends Owner {
  /** What it works on. */
  readonly areas?: NamedList;
  /** Its aims or commitments. */
  readonly aims?: NamedList;
  /** What it already does; shown with its aims. */
  readonly actions?: NamedList;
  /** Name of the figure that counts its sites; that figure's parts are the kinds of site. */
  readonly sites?: string;
}

/** A region. */
export interface Region extends Owner {
  /** The heading over its figures of each topic. */
  readonly topics: Readonly<Partial<Record<Topic, Text>>>;
}

/** A correction: what was wrong until a day. */
export interface Correction {
  /** The day of the correction, as 2026-02-01. */
  readonly date: string;
  /** Id of the figure, if it concerns one. */
  readonly figure?: string;
  /** What was wrong, and what is said now. */
  readonly text: Text;
}
