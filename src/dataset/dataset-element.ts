import type {CSSResult} from 'lit';
import type {Locale} from '../locale/locale.js';
import {saidIn} from '../locale/said.js';
import {bare} from '../model/own.js';
import type {Problem} from '../model/problem.js';
import {emptyDataset, providedOf} from '../schema/provided.js';
import {attributeOf} from '../ui/element/ancestors.js';
import {ask} from '../ui/element/ask.js';
import {localeOf} from '../ui/element/locale-of.js';
import {NodeObserver} from '../ui/element/node-observer.js';
import {warnOnce} from '../ui/element/report.js';
import {States} from '../ui/element/states.js';
import {styleSheetsIn} from '../ui/element/style-sheets.js';
import {version} from '../ui/element/version.js';
import {inThePage, noSource} from './dataset-words.js';
import {embeddedCode} from './embedded-code.js';
import {DatasetProvider} from './dataset-provider.js';
import {DatasetSource} from './dataset-source.js';
import {toldOf, type Reading} from './reading.js';

/** It takes no room: what stands in it is laid out as if it were not there. */
const styles = [{cssText: ':host{display:contents}'}] as readonly object[] as CSSResult[];

/**
 * Figures of a partner's own, from a JSON file, for the widgets that stand in the element: they show what the file has, and else what the
 * script carries.
 *
 * @summary A partner's own figures, for the widgets inside it.
 * @tagname lifesci-dataset
 * @attr {string} src - Address of the file, relative to the page.
 * @attr {'anonymous' | 'use-credentials'} crossorigin - As on an image: with `use-credentials`, cookies are sent to another site too.
 * @attr {string} lang - Language of the messages on the console. By default, that of the nearest ancestor that has `lang`; else English.
 * @slot - The page's own content, with widgets in it; a `<script type="application/json">` directly inside holds the file itself, for pages that may not fetch.
 * @cssState loading - The file is being loaded.
 * @cssState error - Nothing of the file can be shown: widgets show bundled figures, and the author's words for all others.
 * @fires {LifesciErrorEvent} lifesci-error - Nothing of the file can be shown; bubbles, and `detail` has `code` and `message`.
 */
export class DatasetElement extends HTMLElement {
  /** The version that a second copy of the script reports. */
  static readonly version = version;
  static readonly observedAttributes = ['src', 'crossorigin', 'lang'];

  readonly #states = new States(this);
  readonly #provider = new DatasetProvider(this);
  readonly #observer = new NodeObserver(() => this.#refresh());
  readonly #tell = () => this.#refresh();
  readonly #source = new DatasetSource(this, this.#tell);
  #data: unknown;
  /** What was provided last, and the page told of, to tell nothing twice. */
  #reading: Reading | undefined;
  #reported: Problem | undefined;

  constructor() {
    super();
    // What a program set before the definition hides the accessor.
    if (Object.hasOwn(this, 'data')) {
      this.#data = Reflect.get(this, 'data');
      Reflect.deleteProperty(this, 'data');
    }
  }

  /** The figures themselves, as an object of the file's form; they are read when it is set. `null`: those of the file. */
  get data(): unknown {
    return this.#data ?? null;
  }

  set data(data: unknown) {
    this.#data = data;
    this.#source.forget();
    this.#refresh();
  }

  /** Address of the file, relative to the page. */
  get src(): string {
    return attributeOf(this, 'src') ?? '';
  }

  set src(address: string) {
    this.setAttribute('src', address);
  }

  /** `anonymous` or `use-credentials`, as on an image; `null` if it is not set. */
  get crossOrigin(): string | null {
    return attributeOf(this, 'crossorigin');
  }

  set crossOrigin(value: string | null) {
    if (value === null) this.removeAttribute('crossorigin');
    else this.setAttribute('crossorigin', value);
  }

  /** Loads the file again: what has changed in it is drawn anew in every element that names it. */
  reload(): void {
    this.#source.reload();
  }

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow(bare({mode: 'open' as const}));
    if (!root.firstChild) root.append(this.ownerDocument.createElement('slot'));
    root.adoptedStyleSheets = styleSheetsIn(this.ownerDocument, styles);
    this.#observer.observe(this, {childList: true});
    // What stands inside is whole only when the page is.
    if (ask(this.ownerDocument, 'readyState') === 'loading') addEventListener('DOMContentLoaded', this.#tell, bare({once: true}));
    this.#refresh(true);
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
    this.#source.leave();
  }

  attributeChangedCallback(): void {
    this.#refresh();
  }

  /** Finds out what is provided now. Never throws. */
  #refresh(isNew = false): void {
    if (!this.isConnected) return;
    try {
      const reading = this.#source.read();
      const {isLoading} = this.#source;
      const isKnown = reading === this.#reading && isLoading === this.#provider.provided.isLoading && (reading || isLoading);
      if (isNew || !isKnown) this.#provide(reading, isLoading);
    } catch (error) {
      this.#provide({reason: String(error)}, false);
    }
  }

  /** Provides what was read, and tells widgets, page and webmaster. */
  #provide(reading: Reading | undefined, isLoading: boolean): void {
    const locale = localeOf(this);
    this.#reading = reading;
    const {address} = this.#source;
    const name = address ? this.src : saidIn(inThePage, locale);
    const told = reading ? toldOf(reading, name, locale) : undefined;
    const checked = reading && 'checked' in reading ? reading.checked : undefined;
    const missing = reading || isLoading ? undefined : this.#missing(locale);
    const problem = checked?.dataset ? undefined : (told ?? missing);
    this.#states.loading(isLoading);
    this.#states.set('error', Boolean(problem));
    const message = (told ?? missing)?.message;
    if (message) warnOnce(`<lifesci-dataset>: ${message}`);
    this.#provider.provide(
      providedOf(checked?.dataset ?? emptyDataset, checked?.languages ?? [], {
        isLoading,
        problem,
        embedded: address ? (code) => embeddedCode(code, address) : undefined,
      }),
    );
    if (problem && problem.cause !== this.#reported?.cause)
      this.dispatchEvent(new CustomEvent('lifesci-error', bare({detail: problem, bubbles: true, composed: true})));
    this.#reported = problem;
  }

  #missing = (locale: Locale): Problem => ({code: 'missing-attribute', cause: 'src', message: saidIn(noSource, locale)});
}
