import type {WrittenAttributes} from '../src/embed/markup.js';

/** What the builder uses of a widget. */
interface Shown extends HTMLElement {
  readonly sentence: string;
  readonly updateComplete: Promise<unknown>;
}

/** The widget in the preview: one element as long as its tag is the same, so that what it shows changes in place. */
export class Widget {
  #element: Shown | undefined;
  #around: HTMLElement | undefined;
  readonly #observer: ResizeObserver;

  /** @param measured Told how wide the paper is that the widget stands on. */
  constructor(measured: (width: number) => void) {
    this.#observer = new ResizeObserver(() => {
      const paper = this.#element?.closest('.paper');
      if (paper) measured(Math.round(paper.getBoundingClientRect().width));
    });
  }

  /**
   * Puts the widget into an element that gives it a partner's own figures.
   * @param text The file; undefined for none.
   */
  readFrom(text: string | undefined): void {
    this.#around = undefined;
    if (text === undefined) return;
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = text;
    this.#around = document.createElement('lifesci-dataset');
    this.#around.append(script);
  }

  /** Gives the widget its attributes, and returns what is to be shown: itself, or what it stands in. */
  show(tag: string, attributes: WrittenAttributes): HTMLElement {
    if (this.#element?.localName !== tag) this.#element = document.createElement(tag) as Shown;
    const element = this.#element;
    const names = attributes.map(([name]) => name);
    for (const name of element.getAttributeNames()) if (!names.includes(name)) element.removeAttribute(name);
    for (const [name, value] of attributes) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    const {lastElementChild: inside} = this.#around ?? {};
    if (inside !== element) {
      if (inside?.localName !== 'script') inside?.remove();
      this.#around?.append(element);
    }
    return this.#around ?? element;
  }

  /** How high it is, in pixels. */
  get height(): number {
    return Math.ceil(this.#element?.getBoundingClientRect().height ?? 0);
  }

  /** What it says in a sentence, once it shows what it was given. */
  async words(): Promise<string> {
    const element = this.#element!;
    const paper = element.closest('.paper');
    if (paper) this.#observer.observe(paper);
    // What changed may be the language of its place, of which it learns a little later.
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    return element.sentence;
  }
}
