import {notFound} from '../../model/problem.js';
import {textOf} from './attribute-values.js';
import {registered} from './define.js';
import {documentLocale, warnOnce} from './report.js';

const mark = 'data-lifesci';
const prefix = 'lifesci-';

/**
 * Puts a widget where a placeholder stands, and the placeholder into it: it is the fallback, and a
 * link keeps its target. Only attributes that the element has get through.
 */
function replace(placeholder: Element): void {
  const name = textOf(placeholder.getAttribute(mark));
  const element = registered.get(prefix + name);
  if (!element) {
    const names = [...registered.keys()].map((tag) => tag.slice(prefix.length));
    warnOnce(notFound(mark, name, names, documentLocale()).message);
    return;
  }
  const widget = document.createElement(prefix + name);
  for (const attribute of element.observedAttributes ?? []) {
    const value = placeholder.getAttribute(attribute === 'lang' ? attribute : `data-${attribute}`);
    if (value !== null) widget.setAttribute(attribute, textOf(value));
  }
  placeholder.removeAttribute(mark);
  placeholder.replaceWith(widget);
  widget.append(placeholder);
}

function replaceIn(node: Node): void {
  if (!(node instanceof Element)) return;
  if (node.hasAttribute(mark)) replace(node);
  else node.querySelectorAll(`[${mark}]`).forEach(replace);
}

/**
 * Turns placeholders into widgets, for pages where an editor strips tags that it does not know:
 * `<div data-lifesci="key-figure" data-figure="medicen.members">Over 300 members</div>`. Those that
 * are there, and those that come later. Does nothing in a copy of the script that came second.
 */
export function watchPlaceholders(): void {
  if (!registered.size) return;
  replaceIn(document.documentElement);
  const observer = new MutationObserver((records) => {
    for (const {type, target, addedNodes} of records) (type === 'attributes' ? [target] : addedNodes).forEach(replaceIn);
  });
  observer.observe(document, {childList: true, attributeFilter: [mark], subtree: true});
}
