import {Controller, type Host} from './controller.js';
import {quoted} from '../../model/nearest.js';
import {ask} from './ask.js';
import {bare} from '../../model/own.js';
import {attributeOf, placesOf} from './ancestors.js';
import type {ElementClass} from './define.js';
import {NodeObserver} from './node-observer.js';
import {messagesIn, str} from '../../locale/messages.js';
import {documentLocale, warnOnce} from './report.js';

/**
 * What an author writes for readers without the script: words, paragraphs, a list or a table of them. Anything else is a piece of page. A
 * template is a shadow root that a server has written, left by a browser that knows no such thing, or to which the script was first.
 */
export const wordsAlone =
  'template,a,abbr,b,bdi,bdo,br,cite,code,data,dfn,em,i,kbd,mark,q,s,samp,small,span,strong,sub,sup,time,u,var,wbr,' +
  'div,p,ul,ol,li,dl,dt,dd,table,caption,colgroup,col,thead,tbody,tfoot,tr,th,td,slot,font';

/** Blocks of words. Two kinds of them, such as a paragraph and a list, may be words; three are a page that goes on. */
export const blocks = ['p', 'ul', 'ol', 'dl', 'table', 'div'];
/** The most kinds of them that may be words. */
export const mostKinds = 2;

/** How long words for readers without the script may be, in characters. */
export const mostCharacters = 1000;

/**
 * Whether an element holds more than words for readers without the script: a custom element that was closed with `/>`, or not at all,
 * contains the rest of its parent.
 */
export function hasSwallowed(element: Element): boolean {
  if ((ask(element, 'textContent') ?? '').trim().length > mostCharacters) return true;
  if (!ask(element, 'firstElementChild')) return false;
  const query = (selector: string): Element | null => ask(element, 'querySelector').call(element, selector);
  const kinds = blocks.filter((block) => query(`:scope > ${block}`));
  return kinds.length > mostKinds || Boolean(query(`:not(${wordsAlone}),[data-lifesci]`));
}

/**
 * Warns the webmaster that an element holds a piece of the page, and shows what to write.
 * @param element The element.
 * @param attributes Those of its attributes that belong to the line.
 */
export function warnOfSwallowed(element: Element, attributes: readonly string[]): void {
  const tag = ask(element, 'localName');
  const said = attributes
    .filter((name) => attributeOf(element, name) !== null)
    .map((name) => ` ${name}="${quoted(attributeOf(element, name)!)}"`);
  const line = `<${tag}${said.join('')}>…</${tag}>`;
  const open = `<${tag}>`;
  warnOnce(
    messagesIn(documentLocale())(
      str`${open} has no end tag, so it holds a piece of the page, which stays visible below it. Write ${line}.`,
      {
        id: 'problem.swallowed',
        desc: 'Console, for webmasters: a tag was closed with “/>” or not at all; the tag, and the line to write instead.',
      },
    ),
  );
}

const renderAnew = (widget: Host): void => widget.requestUpdate();

/** Rerenders widgets when something has come into them, at whatever depth, or has left. */
let observer: NodeObserver | undefined;
const hosts = new WeakSet<Element>();
const tell: MutationCallback = (records) => {
  const places = new Set(records.flatMap(({target}) => [...placesOf(target as Element)]));
  for (const place of places) if (hosts.has(place)) renderAnew(place as Host);
};

/** Watches whether a widget holds a piece of the page, which must stay visible. */
export class SwallowedController extends Controller {
  readonly #host: Host;

  constructor(host: Host) {
    super();
    this.#host = host;
    host.addController(this);
  }

  /** Whether the widget's children must be shown below it; if so, warns the webmaster. */
  get current(): boolean {
    const found = hasSwallowed(this.#host);
    if (found) warnOfSwallowed(this.#host, (this.#host.constructor as ElementClass).observedAttributes ?? []);
    return found;
  }

  override hostConnected(): void {
    observer ??= new NodeObserver(tell);
    hosts.add(this.#host);
    observer.observe(this.#host, {childList: true, subtree: true});
    // The parser hands over what stands deeper without a word.
    // Bound, for an arrow here would hold the first widget for as long as the observer lives.
    if (ask(document, 'readyState') === 'loading')
      addEventListener('DOMContentLoaded', renderAnew.bind(null, this.#host), bare({once: true}));
  }
}
