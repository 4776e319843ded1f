import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {defaultLocale, localeFrom, type Locale} from '../locale/locale.js';

/**
 * The locale of an element's place: its own `lang`, else that of the nearest ancestor that names a
 * language, through shadow roots, else the default. `:lang()` would ask the browser, but Firefox
 * does not follow shadow hosts there.
 */
function localeOf(element: Element): Locale {
  for (let place: Element | null = element; place; place = place.parentElement ?? parentHost(place)) {
    const locale = localeFrom(place.getAttribute('lang') ?? '');
    if (locale) return locale;
  }
  return defaultLocale;
}

const parentHost = (element: Element): Element | null => (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

const connected = new Set<LocaleController>();
const watched = new WeakSet<Node>();
const observer = globalThis.MutationObserver && new MutationObserver(() => connected.forEach((controller) => controller.refresh()));

/** Keeps a widget in the language of its place; one observer serves all widgets. */
export class LocaleController implements ReactiveController {
  /** The locale of the widget's place. */
  current: Locale = defaultLocale;
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    connected.add(this);
    for (let place: Element | null = this.#host; place; place = parentHost(place)) {
      const root = place.getRootNode();
      if (watched.has(root)) continue;
      watched.add(root);
      observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
    }
    this.refresh();
  }

  hostDisconnected(): void {
    connected.delete(this);
  }

  /** Looks again which locale the place speaks, and renders where that has changed. */
  refresh(): void {
    const locale = localeOf(this.#host);
    if (locale.tag === this.current.tag) return;
    this.current = locale;
    this.#host.requestUpdate();
  }
}
