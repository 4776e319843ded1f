import {bare} from '../../model/own.js';

/** A `MutationObserver` that a page cannot mislead, by options that it has put on `Object.prototype` or by having no such class: it then tells nothing. */
export class NodeObserver {
  readonly #observer: MutationObserver | undefined;

  /** @param tell Is told of what has changed, at the end of the task. */
  constructor(tell: MutationCallback) {
    this.#observer = globalThis.MutationObserver && new MutationObserver(tell);
  }

  /** Watches a node, as the options say. */
  observe(node: Node, options: MutationObserverInit): void {
    this.#observer?.observe(node, bare({...options}));
  }

  /** Leaves all nodes alone. */
  disconnect(): void {
    this.#observer?.disconnect();
  }
}
