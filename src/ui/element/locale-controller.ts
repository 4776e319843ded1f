import {Controller, type Host} from './controller.js';
import {defaultLocale, localeFrom, type Locale} from '../../locale/locale.js';
import {attributeOf, placesOf, placesWatch, rootOf} from './ancestors.js';

/**
 * An element's locale: from its own `lang`, else that of the nearest ancestor that names a language, across
 * shadow roots, else the default. Not from `:lang()`, which in Firefox does not look beyond a shadow root.
 */
function localeOf(element: Element): Locale {
  for (const place of placesOf(element)) {
    const locale = localeFrom(attributeOf(place, 'lang') ?? attributeOf(place, 'xml:lang') ?? '');
    if (locale) return locale;
  }
  return defaultLocale;
}

/**
 * By root: the controllers of all widgets below it. Held weakly, because no callback runs in the document of a
 * removed frame.
 */
const below = new WeakMap<Node, Set<LocaleController>>();

/** The controllers below a root. */
function controllersBelow(root: Node): Set<LocaleController> {
  const controllers = below.get(root) ?? new Set();
  below.set(root, controllers);
  return controllers;
}

/** Refreshes the controllers below the root in which a `lang` has changed. */
const watch = placesWatch('lang', (records) => {
  const roots = new Set(records.map(({target}) => rootOf(target)));
  for (const root of roots) below.get(root)?.forEach((controller) => controller.refresh());
});

/**
 * Keeps a widget in the language of its place, when the widget moves and when a `lang` around it changes.
 * One observer serves all widgets.
 */
export class LocaleController extends Controller {
  /** The widget's locale. */
  current: Locale = defaultLocale;
  readonly #host: Host;
  #roots: readonly Node[] = [];

  constructor(host: Host) {
    super();
    this.#host = host;
    host.addController(this);
  }

  override hostConnected(): void {
    this.hostDisconnected();
    this.#roots = [...new Set([...placesOf(this.#host)].map(rootOf))];
    for (const root of this.#roots) controllersBelow(root).add(this);
    watch(this.#host);
    this.refresh();
  }

  override hostDisconnected(): void {
    for (const root of this.#roots) controllersBelow(root).delete(this);
    this.#roots = [];
  }

  /** Determines the locale again, and requests an update if it has changed. */
  refresh(): void {
    const locale = localeOf(this.#host);
    if (locale.tag === this.current.tag) return;
    this.current = locale;
    this.#host.requestUpdate();
  }
}
