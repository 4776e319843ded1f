import type {ReactiveControllerHost} from 'lit';
import {Controller} from './controller.js';
import {defaultLocale, localeFrom, type Locale} from '../../locale/locale.js';
import {attributeOf, placesOf, placesWatch, rootOf} from './ancestors.js';

/** An element that a controller can live with. */
type Host = Pick<ReactiveControllerHost, 'addController' | 'requestUpdate'> & Element;

/**
 * The locale of an element's place: its own `lang`, else that of the nearest ancestor that names a
 * language, through shadow roots, else the default. `:lang()` would ask the browser, but Firefox
 * does not follow shadow hosts there.
 */
function localeOf(element: Element): Locale {
  for (const place of placesOf(element)) {
    const locale = localeFrom(attributeOf(place, 'lang') ?? attributeOf(place, 'xml:lang') ?? '');
    if (locale) return locale;
  }
  return defaultLocale;
}

/**
 * By root: the controllers of all widgets below it. Held weakly: the document of a frame that is taken away says
 * goodbye to nobody.
 */
const below = new WeakMap<Node, Set<LocaleController>>();

/** The controllers below a root. */
function controllersBelow(root: Node): Set<LocaleController> {
  const controllers = below.get(root) ?? new Set();
  below.set(root, controllers);
  return controllers;
}

/** Tells the controllers below the root of a new `lang`, wherever that stands. */
const watch = placesWatch('lang', (records) => {
  const roots = new Set(records.map(({target}) => rootOf(target)));
  for (const root of roots) below.get(root)?.forEach((controller) => controller.refresh());
});

/**
 * Keeps a widget in the language of its place, wherever that place moves and whatever is said there.
 * One observer serves all places, however many widgets they hold.
 */
export class LocaleController extends Controller {
  /** The locale of the widget's place. */
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

  /** Looks again which locale the place speaks, and renders where that has changed. */
  refresh(): void {
    const locale = localeOf(this.#host);
    if (locale.tag === this.current.tag) return;
    this.current = locale;
    this.#host.requestUpdate();
  }
}
