import type {Language} from '../src/locale/locale.js';
import type {Heights} from '../builder/heights.js';
import type {Integrity} from '../builder/script-address.js';

/** The site that is written, as its pages must know it. */
export interface Site {
  /** The address at which it will stand, with a slash at its end; undefined where nobody said. */
  readonly base: string | undefined;
  /** The version of the package in it, and the hashes of its files. */
  readonly integrity: Integrity;
  /** The paths of the pictures that there are, from the root of the site. */
  readonly pictures: ReadonlySet<string>;
  /** The heights of widgets, as docs/heights.json has them. */
  readonly heights: Heights;
  /** The documents, by language and name. */
  readonly documents: readonly Document[];
  /** The corrections of figures so far. */
  readonly corrections: readonly Correction[];
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
  /** The version that has it. */
  readonly version: string;
  /** The id of the figure. */
  readonly figure: string;
  readonly was: Stated;
  /** Null for a figure that is no longer stated. */
  readonly is: Stated | null;
  readonly reason: Readonly<Record<Language, string>>;
}
