import {Controller, type Host} from './controller.js';
import {defaultLocale, type Locale} from '../../locale/locale.js';
import {placesOf, placesWatch, rootOf, rootsOf} from './ancestors.js';
import {localeOf} from './locale-of.js';

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

/** How many widgets there are below a root, at whatever depth. */
export const countBelow = (root: Node): number => below.get(root)?.size ?? 0;

/** The widgets below a root, at whatever depth. */
export const widgetsBelow = (root: Node): Host[] => [...controllersBelow(root)].map(({host}) => host);

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
  /** The widget. */
  readonly host: Host;
  #roots: readonly Node[] = [];

  constructor(host: Host) {
    super();
    this.host = host;
    host.addController(this);
  }

  override hostConnected(): void {
    this.hostDisconnected();
    this.#roots = [...rootsOf(this.host)];
    for (const root of this.#roots) controllersBelow(root).add(this);
    // Its own attribute is Lit's to tell.
    const [, around] = placesOf(this.host);
    if (around) watch(around);
    this.refresh();
  }

  override hostDisconnected(): void {
    for (const root of this.#roots) controllersBelow(root).delete(this);
    this.#roots = [];
  }

  /** Determines the locale again, and requests an update if it has changed. */
  refresh(): void {
    const locale = localeOf(this.host);
    if (locale.tag === this.current.tag) return;
    this.current = locale;
    this.host.requestUpdate();
  }
}
