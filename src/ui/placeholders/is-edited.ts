import {ask} from '../element/ask.js';

const editable = ':is([contenteditable=""],[contenteditable="true" i],[contenteditable="plaintext-only" i])';
const decided = `:is(${editable},[contenteditable="false" i])`;

/**
 * Whether an element is editable: by itself, through an ancestor, or with the whole document. Read from attributes, because
 * `isContentEditable` forces the browser to compute styles.
 */
export function isEdited(element: Element): boolean {
  const nearest = element.closest(decided);
  if (nearest) return nearest === element.closest(editable);
  return ask(element.ownerDocument, 'designMode') === 'on';
}
