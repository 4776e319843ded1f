import {bare} from '../../model/own.js';

/** A `MutationObserver` that ignores options on a page's `Object.prototype`, and observes nothing where the class is missing. */
export class NodeObserver {
  #observer: MutationObserver | undefined;

  /** @param tell Called with the changes in a microtask. */
  constructor(tell: MutationCallback) {
    try {
      this.#observer = new MutationObserver(tell);
    } catch {
      // The page has no such class, or a broken one.
    }
  }

  /** Observes a node. */
  observe(node: Node, options: MutationObserverInit): void {
    try {
      this.#observer?.observe(node, bare({...options}));
    } catch {
      // The page has broken it: nothing is told.
    }
  }

  /** Stops observing all nodes. */
  disconnect(): void {
    this.#observer?.disconnect();
  }
}
