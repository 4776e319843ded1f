import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {bare} from '../../model/own.js';

/** How long the count takes, and how long until it ends though no frame comes; in milliseconds. */
const duration = 600;
const deadline = 900;
/** The part of the value that it starts from. */
const startPart = 0.6;

/** What a page tells before it shows the number elsewhere than on this screen. */
const interruptions = ['beforeprint', 'pagehide', 'visibilitychange'];

/**
 * Counts a number up, once, when half of its widget is first seen. The number itself stands from
 * the start and keeps its place; the moving copy is drawn over it from an attribute, by styles that
 * leave print and readers who want no motion alone. So whatever interrupts it leaves the right number.
 */
export class CountUp implements ReactiveController {
  readonly #host: Element;
  #observer: IntersectionObserver | undefined;
  #figure = '';
  #digitsAt!: (part: number) => string;
  /** The count that is under way. */
  #running: AbortController | undefined;

  constructor(host: Element & ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.finish();
  }

  /**
   * Waits for the widget to be seen. A count belongs to one figure: it ends when another is shown, and goes on when the same is written in
   * another language.
   * @param figure The figure's id.
   * @param digitsAt The digits at a part of the way, 0 to 1.
   */
  watch(figure: string, digitsAt: (part: number) => string): void {
    if (figure !== this.#figure) this.finish();
    this.#figure = figure;
    this.#digitsAt = digitsAt;
    if (this.#observer || !globalThis.IntersectionObserver) return;
    const seen = ([entry]: IntersectionObserverEntry[]) => {
      if (!entry?.isIntersecting) return;
      this.#observer?.disconnect();
      this.#begin();
    };
    this.#observer = new IntersectionObserver(seen, bare({threshold: 0.5}));
    this.#observer.observe(this.#host);
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

  /** Ends the count that is under way, if there is one: the number itself shows. */
  finish(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.#number?.removeAttribute('data-now');
  }

  get #number(): Element | null | undefined {
    return this.#host.shadowRoot?.querySelector('.number b');
  }
}
