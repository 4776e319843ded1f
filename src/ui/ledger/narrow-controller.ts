import {Controller, type Host} from '../element/controller.js';

/** The width below which a place is narrow, and that from which it is no longer so, in em. Apart by more than the width of a scroll bar, which a lower page does without. */
const narrow = 30;
const wide = 31.5;

/** By measure: the widget whose place it measures. */
const controllers = new WeakMap<Element, NarrowController>();

/** One observer for all widgets; made with the first measure. */
let observer: ResizeObserver | undefined;
const tell: ResizeObserverCallback = (entries) => {
  for (const {target, contentRect} of entries) controllers.get(target)?.measured(contentRect);
};

/**
 * Whether a widget's place is narrow. It is measured by an element of the widget's as wide as the place and as high as 1em, whose height does
 * not depend on what the widget then shows. The widget is rendered anew, before it is painted, when it has become narrow or wide.
 */
export class NarrowController extends Controller {
  /** Whether the place is narrow; as long as nothing was measured, it is not. */
  current = false;
  readonly #host: Host;
  #measure: Element | null = null;

  constructor(host: Host) {
    super();
    this.#host = host;
    host.addController(this);
  }

  override hostConnected(): void {
    this.#observe();
  }

  override hostDisconnected(): void {
    if (this.#measure) observer?.unobserve(this.#measure);
  }

  /** Measures this element from now on, or nothing. */
  watch(measure: Element | null): void {
    // To observe it again would be to hear of it again.
    if (measure === this.#measure) return;
    this.hostDisconnected();
    this.#measure = measure;
    this.#observe();
    // Not left to the observer, for Chromium counts what changes then as a shift of the page, although nobody has seen it before.
    if (measure) this.measured(measure.getBoundingClientRect());
  }

  #observe(): void {
    if (!this.#measure || !globalThis.ResizeObserver) return;
    controllers.set(this.#measure, this);
    observer ??= new ResizeObserver(tell);
    observer.observe(this.#measure);
  }

  /** Called when the place or its text size has changed. */
  measured({width, height: em}: DOMRectReadOnly): void {
    const current = width < em * (this.current ? wide : narrow);
    // A place that is not rendered is neither.
    if (!em || current === this.current) return;
    this.current = current;
    this.#host.requestUpdate();
  }
}
