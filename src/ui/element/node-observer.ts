import {bare} from '../../model/own.js';

/** A `MutationObserver` that ignores options on a page's `Object.prototype`, and observes nothing where the class is missing. */
export class NodeObserver {
  readonly #observer: MutationObserver | undefined;

  /** @param tell Called with the changes in a microtask. */
  constructor(tell: MutationCallback) {
    this.#observer = globalThis.MutationObserver && new MutationObserver(tell);
  }

  /** Observes a node. */
  observe(node: Node, options: MutationObserverInit): void {
    this.#observer?.observe(node, bare({...options}));
  }

  /** Stops observing all nodes. */
  disconnect(): void {
    this.#observer?.disconnect();
  }
}
