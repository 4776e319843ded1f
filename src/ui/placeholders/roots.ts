import {registered} from '../define.js';
import {mark} from './placeholder.js';

/** All elements of a root that a selector names. A document hides its own methods behind the names of its images and forms. */
const within = (root: Node, selector: string): Element[] => [
  ...(root === document ? Document : DocumentFragment).prototype.querySelectorAll.call(root as Document & DocumentFragment, selector),
];

/** The trees in which placeholders are looked for: the document, and those of the page's own shadow roots that turned out to have some. */
export class Roots implements Iterable<Node> {
  /** Held weakly: a page may let go of them. */
  readonly #roots = [new WeakRef<Node>(document)];
  readonly #isPlaceholder: (element: Element) => boolean;

  /** @param isPlaceholder Whether the root of an element is that of a placeholder. */
  constructor(isPlaceholder: (element: Element) => boolean) {
    this.#isPlaceholder = isPlaceholder;
  }

  *[Symbol.iterator](): Iterator<Node> {
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
    this.#roots.push(...found.map((root) => new WeakRef<Node>(root)));
    return found.length > 0;
  }

  #open(root: Node): ShadowRoot[] {
    return within(root, '*').flatMap((element) => {
      const inner = Reflect.get<Element, 'shadowRoot'>(Element.prototype, 'shadowRoot', element);
      if (!inner || this.#isPlaceholder(element) || registered.has(element.localName)) return [];
      const isOurs = inner.querySelector([`[${mark}]`, ...registered.keys()].join());
      return [...(isOurs ? [inner] : []), ...this.#open(inner)];
    });
  }
}
