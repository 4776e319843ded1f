import {bare} from '../../model/own.js';
import {placesOf, rootOf} from './ancestors.js';
import {ask} from './ask.js';
import {widgetsBelow} from './locale-controller.js';

const watched = new WeakSet<Document>();

/**
 * Right before the browser copies a selection: takes `aria-hidden` from what is printed in it, and hides what is only heard. Otherwise the
 * copy, which holds the markup in the shadow roots too, would be silent where it is pasted. The event remains the page's.
 */
function beforeCopying(event: Event): void {
  const document = event.currentTarget as Document;
  const selection = ask(document, 'getSelection').call(document);
  // Of what is selected in a shadow root, neither the document's selection nor, from a closed root, the event tells more than the host.
  const roots = widgetsBelow(document).flatMap((widget) => {
    const outermost = [...placesOf(widget)].find((place) => rootOf(place) === document)!;
    return event.composedPath().includes(outermost) || selection?.containsNode(outermost, true) ? (widget.shadowRoot ?? []) : [];
  });
  const find = (selector: string) => roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
  const printed = find('[aria-hidden]');
  const heard = find('.speech');
  printed.forEach((one) => one.removeAttribute('aria-hidden'));
  heard.forEach((one) => (one.hidden = true));
  setTimeout(() => {
    printed.forEach((one) => one.setAttribute('aria-hidden', 'true'));
    heard.forEach((one) => (one.hidden = false));
  });
}

/** Sees to it, from now on, that what is copied from the widgets of a document can be heard where it is pasted. */
export function watchCopying(document: Document): void {
  if (watched.has(document)) return;
  watched.add(document);
  ask(document, 'addEventListener').call(document, 'copy', bare({handleEvent: beforeCopying}), true);
}
