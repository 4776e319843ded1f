import type {Locale} from '../src/locale/locale.js';
import type {WrittenAttributes} from '../src/embed/markup.js';
import type {Catalogue} from './catalogue.js';
import type {ManifestElement} from './manifest.js';
import type {Offered} from './offer.js';
import type {OwnFile} from './own-file.js';
import type {State} from './state.js';
import type {Words} from './words/en.js';

/** The ids of what can be copied. */
export type Copied = 'snippet' | 'height-rule';

/** What is said, by what it is said of. */
export type Status = Readonly<Partial<Record<Copied | 'order', string>>>;

/** What the parts of the page are drawn from. */
export interface View {
  readonly state: State;
  /** What the builder says. */
  readonly words: Words;
  /** Its language. */
  readonly locale: Locale;
  /** Every tag that can be chosen. */
  readonly elements: readonly ManifestElement[];
  /** The one that is chosen. */
  readonly element: ManifestElement;
  /** What it is written with. */
  readonly attributes: WrittenAttributes;
  /** What there is, what the list offers of it, and what of that was found. */
  readonly catalogue: Catalogue;
  readonly offered: Offered;
  /** A partner's own file that is open, and whichever was opened last, even if nothing of it can be shown. */
  readonly own: OwnFile | undefined;
  readonly last: OwnFile | undefined;
  /** The name of a file that is being read; empty for none. */
  readonly reading: string;
  /** The widget itself, for the preview. */
  readonly widget: HTMLElement;
  /** The width that the preview has. */
  readonly width: number;
  /** What is copied. */
  readonly snippet: string;
  /** The rule of a style sheet that keeps its place free; undefined if it needs none. */
  readonly heightRule: string | undefined;
  /** What is said of what was done last. */
  readonly status: Status;
  /** Notes another choice, and draws anew. */
  readonly change: (choice: Partial<State>) => void;
  /** Notes other values of attributes; `undefined` takes one away. */
  readonly write: (values: Readonly<Record<string, string | undefined>>) => void;
  /** Says what was done, and draws anew. */
  readonly say: (of: keyof Status, text: string) => void;
  /** Copies what is shown under an id. */
  readonly copy: (id: Copied) => void;
  /** Opens a file, or one at an address; undefined closes what is open. */
  readonly open: (source: File | string | undefined) => void;
}
