import {ask} from './ask.js';
import {NodeObserver} from './node-observer.js';

/** The root of a node's tree: its document or shadow root. */
export const rootOf = (node: Node): Node => ask(node, 'getRootNode').call(node);

/** The host of a root, if it is a shadow root. */
const hostOf = (root: Node): Element | null =>
  ask(root, 'nodeType') === ask(root, 'DOCUMENT_FRAGMENT_NODE') ? ((root as Partial<ShadowRoot>).host ?? null) : null;

/** An element and its ancestors, the nearest first, across shadow roots. */
export function* placesOf(element: Element): Generator<Element> {
  for (let place: Element | null = element; place; place = ask(place, 'parentElement') ?? hostOf(rootOf(place))) yield place;
}

/** The roots of the trees in which an element stands, the nearest first: a shadow root, that of its host, and so on. */
export function* rootsOf(element: Element): Generator<Node> {
  let place: Element | null = element;
  while (place) {
    const root = rootOf(place);
    yield root;
    place = hostOf(root);
  }
}

/** The value of an element's attribute; null if it has none. */
export const attributeOf = (element: Element, name: string): string | null => ask(element, 'getAttribute').call(element, name);

/**
 * Watches an attribute of elements and of their ancestors, each node on its own: an observer with `subtree`, whatever it observes, makes
 * removing a node from that tree half as expensive again for the page.
 * @param attribute The attribute.
 * @param tell Called with each batch of changes.
 * @returns Watches an element and its present ancestors; to be called again when the element has moved.
 */
export function placesWatch(attribute: string, tell: MutationCallback): (element: Element) => void {
  const watched = new WeakSet<Element>();
  let observer: NodeObserver | undefined;
  return (element) => {
    for (const place of placesOf(element)) {
      if (watched.has(place)) continue;
      watched.add(place);
      observer ??= new NodeObserver(tell);
      observer.observe(place, {attributeFilter: [attribute]});
    }
  };
}
