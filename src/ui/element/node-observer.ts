import {bare} from '../../model/own.js';

/** A `MutationObserver` that a page cannot mislead, by options that it has put on `Object.prototype` or by having no such class: it then tells nothing. */
export class NodeObserver {
  #observer: MutationObserver | undefined;

  /** @param tell Is told of what has changed, at the end of the task. */
  constructor(tell: MutationCallback) {
    try {
      this.#observer = new MutationObserver(tell);
    } catch {
      // The page has no such class, or a broken one.
    }
  }

  /** Watches a node, as the options say. */
  observe(node: Node, options: MutationObserverInit): void {
    try {
      this.#observer?.observe(node, bare({...options}));
    } catch {
      // The page has broken it: nothing is told.
    }
  }

  /** Leaves all nodes alone. */
  disconnect(): void {
    this.#observer?.disconnect();
  }
}
