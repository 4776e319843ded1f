import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {defaultLocale, localeFrom, type Locale} from '../../locale/locale.js';

/** An element that a controller can live with. */
type Host = Pick<ReactiveControllerHost, 'addController' | 'requestUpdate'> & Element;

/** The element that holds the shadow root in which an element stands, if it stands in one. */
const hostOf = (element: Element): Element | null => (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/**
 * The locale of an element's place: its own `lang`, else that of the nearest ancestor that names a
 * language, through shadow roots, else the default. `:lang()` would ask the browser, but Firefox
 * does not follow shadow hosts there.
 */
function localeOf(element: Element): Locale {
  for (let place: Element | null = element; place; place = place.parentElement ?? hostOf(place)) {
    const locale = localeFrom(place.getAttribute('lang') ?? '');
    if (locale) return locale;
  }
  return defaultLocale;
}

/** The roots above an element: its document or shadow root, and those of the hosts outside. */
function rootsAbove(element: Element): Node[] {
  const roots: Node[] = [];
  for (let place: Element | null = element; place; place = hostOf(place)) roots.push(place.getRootNode());
  return roots;
}

/**
 * By root: the controllers of all widgets below it. Held weakly: the document of a frame that is taken away says
 * goodbye to nobody.
 */
const below = new WeakMap<Node, Set<LocaleController>>();

/** Tells the controllers below a root of a new `lang` there. */
let observer: MutationObserver | undefined;

function tell(records: readonly MutationRecord[]): void {
  const roots = new Set(records.map(({target}) => target.getRootNode()));
  for (const root of roots) below.get(root)?.forEach((controller) => controller.refresh());
}

/** The controllers below a root, which is watched from the first of them on. */
function watched(root: Node): Set<LocaleController> {
  const known = below.get(root);
  if (known) return known;
  const controllers = new Set<LocaleController>();
  below.set(root, controllers);
  observer ??= new MutationObserver(tell);
  observer.observe(root, {attributeFilter: ['lang'], subtree: true});
  return controllers;
}

/**
 * Keeps a widget in the language of its place, wherever that place moves and whatever is said there.
 * One observer serves all roots, however many widgets they have.
 */
export class LocaleController implements ReactiveController {
  /** The locale of the widget's place. */
  current: Locale = defaultLocale;
  readonly #host: Host;
  #roots: readonly Node[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostDisconnected();
    this.#roots = rootsAbove(this.#host);
    for (const root of this.#roots) watched(root).add(this);
    this.refresh();
  }

  hostDisconnected(): void {
    for (const root of this.#roots) watched(root).delete(this);
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
