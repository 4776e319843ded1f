import type {Locale} from '../src/locale/locale.js';
import type {WrittenAttributes} from '../src/embed/markup.js';
import type {Entry} from './catalogue.js';
import type {ManifestElement} from './manifest.js';
import type {State} from './state.js';
import type {Words} from './words/en.js';

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
  /** What the list offers, and what of it was found. */
  readonly entries: readonly Entry[];
  readonly found: readonly Entry[];
  /** The figures that can be ticked, and what of them was found; none if the tag shows one thing. */
  readonly foundFigures: readonly Entry[];
  /** The widget itself, for the preview. */
  readonly widget: HTMLElement;
  /** The width that the preview has. */
  readonly width: number;
  /** What is copied. */
  readonly snippet: string;
  /** What is said of copying. */
  readonly status: string;
  /** Notes another choice, and draws anew. */
  readonly change: (choice: Partial<State>) => void;
  /** Notes other values of attributes; `undefined` takes one away. */
  readonly write: (values: Readonly<Record<string, string | undefined>>) => void;
  /** Copies the snippet. */
  readonly copy: () => void;
}
