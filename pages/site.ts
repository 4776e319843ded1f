import type {Heights} from '../builder/heights.js';
import type {Language, Locale} from '../src/locale/locale.js';
import type {Dataset} from '../src/model/dataset.js';
import type {ProvidedDataset} from '../src/model/provided-dataset.js';
import type {Text} from '../src/model/text.js';
import type {Integrity} from '../builder/script-address.js';

/** The site that is written, as its pages must know it. */
export interface Site {
  /** The address at which it will stand, with a slash at its end; undefined where nobody said. */
  readonly base: string | undefined;
  /** The figures that have pages. */
  readonly dataset: Dataset;
  /** The languages of the pages; the first is for whoever reads none of them. */
  readonly locales: readonly Locale[];
  /** What there is to know of a partner's own file, where the site shows one and not the package's figures. */
  readonly own?: Own | undefined;
  /** The version of the package in it, and the hashes of its files. */
  readonly integrity: Integrity;
  /** The paths of the pictures that there are, from the root of the site. */
  readonly pictures: ReadonlySet<string>;
  /** The heights of widgets, as docs/heights.json has them. */
  readonly heights: Heights;
  /** The documents, by language and name; a partner's site has none. */
  readonly documents: readonly Document[];
  /** The corrections of figures so far. */
  readonly corrections: readonly Correction[];
}

/** A partner's own file of figures. */
export interface Own {
  /** What it provides to the widgets around which it is written. */
  readonly provided: ProvidedDataset;
  /** Where readers write about an error. */
  readonly contact?: string | undefined;
}

/** A document of the project. */
export interface Document {
  /** Its path in the project. */
  readonly source: string;
  readonly language: Language;
  /** The name of its page, without the extension. */
  readonly name: string;
  /** Its text, in Markdown. */
  readonly text: string;
}

/** A figure as it was stated, or is. */
export interface Stated {
  readonly value: number;
  readonly unit: string;
  readonly bound: string;
}

/** A figure that was stated wrongly, or has a new value. */
export interface Correction {
  /** The day of the correction. */
  readonly date: string;
  /** The version that has it; a partner's file names none. */
  readonly version?: string;
  /** The id of the figure; a partner may speak of several at once. */
  readonly figure?: string | undefined;
  /** As it was stated; a partner's file says so in words. */
  readonly was?: Stated;
  /** Null for a figure that is no longer stated. */
  readonly is?: Stated | null;
  /** Why; a partner may say so in one language alone. */
  readonly reason: Partial<Text>;
}
