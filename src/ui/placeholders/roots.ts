import {ask} from '../element/ask.js';
import {registered} from '../element/define.js';
import {mark} from './placeholder.js';

/** All elements of a root that a selector names. */
const within = (root: Document | ShadowRoot, selector: string): Element[] => [...ask(root, 'querySelectorAll').call(root, selector)];

/** The trees in which placeholders are looked for: the document, and those of the page's own shadow roots that turned out to have some. */
export class Roots implements Iterable<Document | ShadowRoot> {
  /** Held weakly: a page may let go of them. */
  readonly #roots = [new WeakRef<Document | ShadowRoot>(document)];
  readonly #isPlaceholder: (element: Element) => boolean;

  /** @param isPlaceholder Whether the root of an element is that of a placeholder. */
  constructor(isPlaceholder: (element: Element) => boolean) {
    this.#isPlaceholder = isPlaceholder;
  }

  *[Symbol.iterator](): Iterator<Document | ShadowRoot> {
    for (const held of this.#roots) {
      const root = held.deref();
      if (root) yield root;
    }
  }

  /** All elements in the trees that a selector names. */
  all(selector: string): Element[] {
    return [...this].flatMap((root) => within(root, selector));
  }

  /** Looks for shadow roots with widgets or placeholders in them, however deep they are, and says whether there were new ones. */
  find(): boolean {
    const known = new Set(this);
    const found = this.#open(document).filter((root) => !known.has(root));
    this.#roots.push(...found.map((root) => new WeakRef<Document | ShadowRoot>(root)));
    return found.length > 0;
  }

  #open(root: Document | ShadowRoot): ShadowRoot[] {
    return within(root, '*').flatMap((element) => {
      const inner = ask(element, 'shadowRoot');
      if (!inner || this.#isPlaceholder(element) || registered.has(element.localName)) return [];
      const isOurs = inner.querySelector([`[${mark}]`, ...registered.keys()].join());
      return [...(isOurs ? [inner] : []), ...this.#open(inner)];
    });
  }
}
