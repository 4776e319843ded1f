import {bare} from '../model/own.js';
import {datasetContext, type ProvidedDataset} from '../model/provided-dataset.js';
import {emptyDataset, providedOf} from '../schema/provided.js';

/** Somebody who asks. */
interface ContextRequest extends Event {
  readonly context?: unknown;
  readonly callback?: (provided: ProvidedDataset, unsubscribe?: () => void) => void;
  readonly subscribe?: boolean;
}

/** Provides an element's dataset to what stands in it, by the web components community's context protocol. */
export class DatasetProvider {
  readonly #element: Element;
  readonly #subscribers = new Map<NonNullable<ContextRequest['callback']>, () => void>();
  #provided: ProvidedDataset = providedOf(emptyDataset, []);

  constructor(element: Element) {
    this.#element = element;
    element.addEventListener('context-request', (event) => this.#answer(event));
  }

  /** What is provided now. */
  get provided(): ProvidedDataset {
    return this.#provided;
  }

  /** Provides something else: tells those who have subscribed, and the widgets of the page, which ask anew. */
  provide(provided: ProvidedDataset): void {
    this.#provided = provided;
    this.#subscribers.forEach((unsubscribe, callback) => callback(provided, unsubscribe));
    const event = new CustomEvent('context-provider', bare({bubbles: true, composed: true}));
    this.#element.dispatchEvent(Object.assign(event, {context: datasetContext, contextTarget: this.#element}));
  }

  #answer(event: ContextRequest): void {
    const {callback} = event;
    if (event.context !== datasetContext || typeof callback !== 'function') return;
    event.stopImmediatePropagation();
    const unsubscribe = () => void this.#subscribers.delete(callback);
    if (event.subscribe) this.#subscribers.set(callback, unsubscribe);
    callback(this.#provided, event.subscribe ? unsubscribe : undefined);
  }
}
