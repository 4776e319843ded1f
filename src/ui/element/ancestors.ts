import {ask} from './ask.js';
import {NodeObserver} from './node-observer.js';

/** The root of a node's tree: its document or shadow root. */
export const rootOf = (node: Node): Node => ask(node, 'getRootNode').call(node);

/** The element that holds the shadow root in which an element stands, if it stands in one. */
function hostOf(element: Element): Element | null {
  const root = rootOf(element);
  return ask(root, 'nodeType') === ask(root, 'DOCUMENT_FRAGMENT_NODE') ? ((root as Partial<ShadowRoot>).host ?? null) : null;
}

/** An element and all that it stands in, the nearest first, through shadow roots. */
export function* placesOf(element: Element): Generator<Element> {
  for (let place: Element | null = element; place; place = ask(place, 'parentElement') ?? hostOf(place)) yield place;
}

/** The value of an element's attribute; nothing where it has none. */
export const attributeOf = (element: Element, name: string): string | null => ask(element, 'getAttribute').call(element, name);

/**
 * Watches an attribute of elements and of all that they stand in, each by itself: an observer of a whole tree, whatever it looks for, makes
 * each node that a page removes half as dear again.
 * @param attribute The attribute.
 * @param tell Is told of each change.
 * @returns Watches an element and all that it stands in now; one that moves must be given again.
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
