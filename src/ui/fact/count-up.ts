import type {ReactiveControllerHost} from 'lit';
import {Controller} from '../element/controller.js';
import {bare} from '../../model/own.js';

/** How long the count takes, in milliseconds. */
export const duration = 600;
/** When it ends even if no animation frame comes. */
const deadline = 900;
/** The fraction of the value that it starts from. */
const startPart = 0.6;

/** Events before the page is printed, cached or hidden, where the final number must show. */
const interruptions = ['beforeprint', 'pagehide', 'visibilitychange'];

/**
 * Counts a number up, once, when half of its widget is first visible. The final number is in the DOM
 * throughout and keeps its space; styles draw the changing one over it, from an attribute, but not in
 * print nor where readers prefer reduced motion. So the number is right whenever the count is interrupted.
 */
export class CountUp extends Controller {
  readonly #host: Element;
  #observer: IntersectionObserver | undefined;
  /** Whether it has counted: it does so once. */
  #counted = false;
  #figure = '';
  #digitsAt!: (part: number) => string;
  /** Aborts the running count. */
  #running: AbortController | undefined;

  constructor(host: Element & ReactiveControllerHost) {
    super();
    this.#host = host;
    host.addController(this);
  }

  override hostDisconnected(): void {
    this.finish();
  }

  /**
   * Starts the count once the widget is visible. A count belongs to one figure: it ends when another is shown, and continues when the same
   * figure is shown in another language.
   * @param figure The figure's id.
   * @param digitsAt The digits of a fraction of the number, 0 to 1.
   */
  watch(figure: string, digitsAt: (part: number) => string): void {
    if (figure !== this.#figure) this.finish();
    this.#figure = figure;
    this.#digitsAt = digitsAt;
    if (this.#counted || this.#observer || !globalThis.IntersectionObserver) return;
    const seen = ([entry]: IntersectionObserverEntry[]) => {
      if (!entry?.isIntersecting) return;
      this.leave();
      this.#counted = true;
      try {
        this.#begin();
      } catch {
        // The page lacks what it takes: the number stands.
      }
    };
    this.#observer = new IntersectionObserver(seen, bare({threshold: 0.5}));
    this.#observer.observe(this.#host);
  }

  /** Counts nothing: neither what is under way, nor when the widget is seen. */
  leave(): void {
    this.finish();
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #begin(): void {
    const running = (this.#running = new AbortController());
    const options = bare({signal: running.signal, capture: true});
    for (const type of interruptions) addEventListener(type, () => this.finish(), options);
    setTimeout(() => this.#running === running && this.finish(), deadline);
    requestAnimationFrame((start) => this.#step(running.signal, start, start));
  }

  #step(signal: AbortSignal, start: number, now: number): void {
    if (signal.aborted) return;
    const left = 1 - (now - start) / duration;
    if (left <= 0) return this.finish();
    this.#number?.setAttribute('data-now', this.#digitsAt(1 - (1 - startPart) * left ** 4));
    requestAnimationFrame((next) => this.#step(signal, start, next));
  }

  /** Ends the count, if one is running, so that the final number shows. */
  finish(): void {
    if (!this.#running) return;
    this.#running.abort();
    this.#running = undefined;
    this.#number?.removeAttribute('data-now');
  }

  get #number(): Element | null | undefined {
    return this.#host.shadowRoot?.querySelector('.number b');
  }
}
