/** Sets an element's custom states, and whether it is busy; does nothing where the browser has none, or the page has tampered with them. */
export class States {
  readonly #internals: ElementInternals | undefined;

  constructor(element: HTMLElement) {
    try {
      this.#internals = element.attachInternals();
    } catch {
      // The page has broken it.
    }
  }

  /** Switches a state on or off. */
  set(state: string, on: boolean): void {
    try {
      this.#internals?.states[on ? 'add' : 'delete'](state);
    } catch {
      // Chromium before 125 rejects names without two leading hyphens; there the widget has no states.
    }
  }

  /** Switches `loading`, and tells assistive technology. */
  loading(on: boolean): void {
    this.set('loading', on);
    if (this.#internals) this.#internals.ariaBusy = on ? 'true' : null;
  }
}
