/*
 * A form hides the DOM's own properties behind its fields (`<input name="parentElement">`), a document behind its images; so what belongs
 * to the page is read through the prototypes.
 */

/** The element that a node stands in: its parent, or the host of the shadow root in which it is the topmost. */
function placeOf(node: Node): Element | null {
  const parent = Reflect.get<Node, 'parentElement'>(Node.prototype, 'parentElement', node);
  if (parent) return parent;
  const root = Node.prototype.getRootNode.call(node);
  return Reflect.get(Node.prototype, 'nodeType', root) === Node.DOCUMENT_FRAGMENT_NODE
    ? ((root as Partial<ShadowRoot>).host ?? null)
    : null;
}

/** An element and all that it stands in, the nearest first, through shadow roots. */
export function* placesOf(element: Element): Generator<Element> {
  for (let place: Element | null = element; place; place = placeOf(place)) yield place;
}

/** The value of an element's attribute; nothing where it has none. */
export const attributeOf = (element: Element, name: string): string | null => Element.prototype.getAttribute.call(element, name);

/**
 * Watches an attribute of elements and of all that they stand in, each by itself: an observer of a whole tree, whatever it looks for, makes
 * each node that a page removes half as dear again.
 * @param attribute The attribute.
 * @param tell Is told of each change.
 * @returns Watches an element and all that it stands in now; one that moves must be given again.
 */
export function placesWatch(attribute: string, tell: MutationCallback): (element: Element) => void {
  const watched = new WeakSet<Element>();
  let observer: MutationObserver | undefined;
  return (element) => {
    for (const place of placesOf(element)) {
      if (watched.has(place)) continue;
      watched.add(place);
      observer ??= new MutationObserver(tell);
      observer.observe(place, {attributeFilter: [attribute]});
    }
  };
}
