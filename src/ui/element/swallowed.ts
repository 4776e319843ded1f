import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {quoted} from '../../model/problem.js';
import {ask} from './ask.js';
import {bare} from '../../model/own.js';
import {attributeOf} from './ancestors.js';
import {registered, type ElementClass} from './define.js';
import {NodeObserver} from './node-observer.js';
import {warnOnce} from './report.js';

/** What nobody writes for readers without the script: a piece of page. */
const pieces =
  'h1,h2,h3,h4,h5,h6,article,aside,footer,form,header,hgroup,main,nav,search,section,' +
  'button,fieldset,input,select,textarea,audio,canvas,embed,iframe,img,object,picture,svg,video,script,[data-lifesci]';

/** How long words for readers without the script may be, in characters. */
const manyCharacters = 1500;

/**
 * Whether an element holds more than words for readers without the script: a tag that was closed with `/>`, or not at all, holds the rest
 * of its page.
 */
export function hasSwallowed(element: Element): boolean {
  return Boolean(element.querySelector([pieces, ...registered.keys()].join())) || element.textContent.trim().length > manyCharacters;
}

/**
 * Tells the webmaster that an element holds a piece of page, and what to write.
 * @param element The element.
 * @param attributes Those of its attributes that belong to the line.
 */
export function warnOfSwallowed(element: Element, attributes: readonly string[]): void {
  const {localName: tag} = element;
  const said = attributes.filter((name) => element.hasAttribute(name)).map((name) => ` ${name}="${quoted(attributeOf(element, name)!)}"`);
  const line = `<${tag}${said.join('')}>A few words</${tag}>`;
  warnOnce(`<${tag}> holds a piece of the page, which stays visible below it. It needs an end tag: ${line}.`);
}

/** An element that a controller can live with. */
type Host = Pick<ReactiveControllerHost, 'addController' | 'requestUpdate'> & Element;

const renderAnew = (widget: Host): void => widget.requestUpdate();

/** Has widgets rendered anew when something has come into them, or left. */
let observer: NodeObserver | undefined;
const tell: MutationCallback = (records) => {
  new Set(records.map(({target}) => target as Host)).forEach((widget) => renderAnew(widget));
};

/** Keeps account of whether a widget holds a piece of the page, which must stay visible. */
export class SwallowedController implements ReactiveController {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether what is inside the widget is to be shown below it; tells the webmaster so. */
  get current(): boolean {
    const found = hasSwallowed(this.#host);
    if (found) warnOfSwallowed(this.#host, (this.#host.constructor as ElementClass).observedAttributes ?? []);
    return found;
  }

  hostConnected(): void {
    observer ??= new NodeObserver(tell);
    observer.observe(this.#host, {childList: true});
    // The parser hands over what stands deeper without a word.
    // Bound, for an arrow here would hold the first widget for as long as the observer lives.
    if (ask(document, 'readyState') === 'loading')
      addEventListener('DOMContentLoaded', renderAnew.bind(null, this.#host), bare({once: true}));
  }
}
