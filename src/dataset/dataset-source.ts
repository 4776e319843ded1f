import {attributeOf} from '../ui/element/ancestors.js';
import {ask} from '../ui/element/ask.js';
import {readingOfText, readingOfValue, type Reading} from './reading.js';
import {fileAt, type SharedFile} from './shared-file.js';

/** An element that says where its figures are. */
export interface Sourced extends Element {
  /** Address of a file. */
  readonly src: string;
  readonly crossOrigin: string | null;
  /** The figures themselves, which hide the file; null or undefined for none. */
  readonly data: unknown;
}

/** Where the figures of an element are: in a property, in a file, or in a script inside its tag; and what was read of them. */
export class DatasetSource {
  readonly #element: Sourced;
  readonly #tell: () => void;
  #file: SharedFile | undefined;
  #text: string | undefined;
  #reading: Reading | undefined;

  /**
   * @param element The element.
   * @param tell Called when its file begins to load, and when it has been read.
   */
  constructor(element: Sourced, tell: () => void) {
    this.#element = element;
    this.#tell = tell;
  }

  /** The full address of the file that has the figures; undefined if none has. */
  get address(): string | undefined {
    return this.#file?.address;
  }

  /** Whether they are still on their way. What stands in the tag is whole only when the page is. */
  get isLoading(): boolean {
    return this.#file?.isLoading ?? ask(this.#element.ownerDocument, 'readyState') === 'loading';
  }

  /** What has been read; undefined as long as nothing has. It is the same object as long as nothing else has been read. */
  read(): Reading | undefined {
    this.#follow();
    const {data} = this.#element;
    if (this.#file) this.#reading = this.#file.reading;
    else if (data != null) this.#reading ??= readingOfValue(data);
    else this.#readInline();
    return this.#reading;
  }

  /** The figures of the property have changed. */
  forget(): void {
    this.#reading = undefined;
  }

  /** Reads it anew: a file is fetched again. */
  reload(): void {
    this.#reading = this.#text = undefined;
    if (this.#file) this.#file.load('no-cache');
    else this.#tell();
  }

  /** Ceases to use a file. */
  leave(): void {
    this.#file?.leave(this.#tell);
    this.#file = undefined;
  }

  /** Uses the file at the address that is written now, and no other. */
  #follow(): void {
    const {src, crossOrigin, data, baseURI} = this.#element;
    const credentials = crossOrigin === 'use-credentials' ? 'include' : 'same-origin';
    const isAsked = src.trim() && data == null;
    const file = isAsked ? fileAt(new URL(src.trim(), baseURI).href, credentials) : undefined;
    if (file === this.#file) return;
    const former = this.#file;
    this.#file = file;
    file?.use(this.#tell);
    former?.leave(this.#tell);
  }

  #readInline(): void {
    const text = this.isLoading ? undefined : this.#inline();
    if (text !== this.#text || text === undefined) this.#reading = text === undefined ? undefined : readingOfText(text);
    this.#text = text;
  }

  /** The text of the file inside the tag, if there is one. */
  #inline(): string | undefined {
    const script = [...ask(this.#element, 'children')].find(
      (child) => child.localName === 'script' && attributeOf(child, 'type') === 'application/json',
    );
    return script?.textContent ?? undefined;
  }
}
