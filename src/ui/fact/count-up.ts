/** Milliseconds that the count takes, and the part of the value that it starts from. */
const duration = 600;
const from = 0.6;

/**
 * Counts a number up, once, when half of its widget is first seen. The number itself stands from
 * the start and keeps its place; the moving copy is drawn over it from an attribute, by styles that
 * leave print and readers who want no motion alone. So whatever interrupts it leaves the right number.
 */
export class CountUp {
  readonly #host: Element;
  #observer: IntersectionObserver | undefined;
  #at!: (part: number) => string;

  constructor(host: Element) {
    this.#host = host;
  }

  /**
   * Waits for the widget to be seen; a further call changes no more than what is written.
   * @param at The digits at a part of the way, 0 to 1.
   */
  watch(at: (part: number) => string): void {
    this.#at = at;
    if (this.#observer) return;
    this.#observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        this.#observer?.disconnect();
        requestAnimationFrame((start) => this.#step(start, start));
      },
      {threshold: 0.5},
    );
    this.#observer.observe(this.#host);
  }

  #step(start: number, now: number): void {
    const digits = this.#host.shadowRoot?.querySelector('.number b');
    const left = 1 - (now - start) / duration;
    if (left > 0) {
      digits?.setAttribute('data-now', this.#at(1 - (1 - from) * left ** 4));
      requestAnimationFrame((next) => this.#step(start, next));
    } else digits?.removeAttribute('data-now');
  }
}
