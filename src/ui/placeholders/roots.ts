import {ask} from '../element/ask.js';
import {registered} from '../element/define.js';
import {mark} from '../../embed/names.js';

/** All elements in a root that match a selector. */
const within = (root: Document | ShadowRoot, selector: string): Element[] => [...ask(root, 'querySelectorAll').call(root, selector)];

/** The trees that are searched for placeholders: the document, and those of the page's own shadow roots in which some were found. */
export class Roots implements Iterable<Document | ShadowRoot> {
  /** Held weakly, so that a page can release them. */
  readonly #roots = [new WeakRef<Document | ShadowRoot>(document)];
  readonly #isPlaceholder: (element: Element) => boolean;

  /** @param isPlaceholder Whether an element is a placeholder, so that its shadow root is ours. */
  constructor(isPlaceholder: (element: Element) => boolean) {
    this.#isPlaceholder = isPlaceholder;
  }

  *[Symbol.iterator](): Iterator<Document | ShadowRoot> {
    for (const held of this.#roots) {
      const root = held.deref();
      if (root) yield root;
    }
  }

  /** All elements in the trees that match a selector. */
  all(selector: string): Element[] {
    return [...this].flatMap((root) => within(root, selector));
  }

  /** Searches for shadow roots with widgets or placeholders, at any depth, and returns whether there were new ones. */
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
