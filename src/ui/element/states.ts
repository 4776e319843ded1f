/** Sets an element's custom states, and whether it is busy; does nothing where the browser has none, or the page has tampered with them. */
export class States {
  readonly #element: HTMLElement;
  /** Attached with the first state, which few elements ever have. */
  #internals: ElementInternals | undefined;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  get #attached(): ElementInternals | undefined {
    try {
      return (this.#internals ??= this.#element.attachInternals());
    } catch {
      // The page has broken it, or has taken them.
      return undefined;
    }
  }

  /** Switches a state on or off. */
  set(state: string, on: boolean): void {
    try {
      this.#attached?.states[on ? 'add' : 'delete'](state);
    } catch {
      // Chromium before 125 rejects names without two leading hyphens; there the widget has no states.
    }
  }

  /** Switches `loading`, and tells assistive technology. */
  loading(on: boolean): void {
    this.set('loading', on);
    const internals = this.#attached;
    if (internals) internals.ariaBusy = on ? 'true' : null;
  }
}
