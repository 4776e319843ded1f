import {ask} from '../element/ask.js';

const editable = ':is([contenteditable=""],[contenteditable="true" i],[contenteditable="plaintext-only" i])';
const decided = `:is(${editable},[contenteditable="false" i])`;

/** The nearest of an element and what it stands in that a selector names. */
const closest = (element: Element, selector: string): Element | null => ask(element, 'closest').call(element, selector);

/**
 * Whether an element is editable: by itself, through an ancestor, or with the whole document. Read from attributes, because
 * `isContentEditable` forces the browser to compute styles.
 */
export function isEdited(element: Element): boolean {
  const nearest = closest(element, decided);
  if (nearest) return nearest === closest(element, editable);
  return ask(ask(element, 'ownerDocument'), 'designMode') === 'on';
}
