import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {quoted} from '../../model/problem.js';
import {ask} from './ask.js';
import {bare} from '../../model/own.js';
import {attributeOf} from './ancestors.js';
import {registered, type ElementClass} from './define.js';
import {NodeObserver} from './node-observer.js';
import {warnOnce} from './report.js';

/** Elements that no author writes as words for readers without the script: they belong to the page. */
const pieces =
  'h1,h2,h3,h4,h5,h6,article,aside,footer,form,header,hgroup,main,nav,search,section,' +
  'button,fieldset,input,select,textarea,audio,canvas,embed,iframe,img,object,picture,svg,video,script,[data-lifesci]';

/** The most characters that words for readers without the script may have. */
const manyCharacters = 1500;

/**
 * Whether an element holds more than words for readers without the script: a custom element that was closed with `/>`, or not at all,
 * contains the rest of its parent.
 */
export function hasSwallowed(element: Element): boolean {
  return Boolean(element.querySelector([pieces, ...registered.keys()].join())) || element.textContent.trim().length > manyCharacters;
}

/**
 * Warns the webmaster that an element holds a piece of the page, and shows what to write.
 * @param element The element.
 * @param attributes Those of its attributes that belong to the line.
 */
export function warnOfSwallowed(element: Element, attributes: readonly string[]): void {
  const {localName: tag} = element;
  const said = attributes.filter((name) => element.hasAttribute(name)).map((name) => ` ${name}="${quoted(attributeOf(element, name)!)}"`);
  const line = `<${tag}${said.join('')}>A few words</${tag}>`;
  warnOnce(`<${tag}> holds a piece of the page, which stays visible below it. It needs an end tag: ${line}.`);
}

/** An element that can host a controller. */
type Host = Pick<ReactiveControllerHost, 'addController' | 'requestUpdate'> & Element;

const renderAnew = (widget: Host): void => widget.requestUpdate();

/** Rerenders widgets when their children change. */
let observer: NodeObserver | undefined;
const tell: MutationCallback = (records) => {
  new Set(records.map(({target}) => target as Host)).forEach((widget) => renderAnew(widget));
};

/** Watches whether a widget holds a piece of the page, which must stay visible. */
export class SwallowedController implements ReactiveController {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the widget's children must be shown below it; if so, warns the webmaster. */
  get current(): boolean {
    const found = hasSwallowed(this.#host);
    if (found) warnOfSwallowed(this.#host, (this.#host.constructor as ElementClass).observedAttributes ?? []);
    return found;
  }

  hostConnected(): void {
    observer ??= new NodeObserver(tell);
    observer.observe(this.#host, {childList: true});
    // While the parser adds descendants further down, this observer is not notified.
    // Bound, because an arrow function would share its scope with the observer and keep the first widget alive.
    if (ask(document, 'readyState') === 'loading')
      addEventListener('DOMContentLoaded', renderAnew.bind(null, this.#host), bare({once: true}));
  }
}
