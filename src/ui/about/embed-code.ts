/** A text as it stands in HTML, in an attribute or between tags. */
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * The HTML that shows on another page what an element shows here: the script and the tag, in one
 * line as editors want it.
 * @param element The element; its observed attributes go along.
 * @param words The words for readers without the script.
 */
export function embedCode(element: Element, words: string): string {
  const {localName: tag, constructor} = element;
  const script = document.querySelector<HTMLScriptElement>('script[src*="lifesci-widgets.js"]')?.src ?? 'lifesci-widgets.js';
  const attributes = (constructor as unknown as {observedAttributes: readonly string[]}).observedAttributes
    .filter((name) => element.hasAttribute(name))
    .map((name) => ` ${name}="${escaped(element.getAttribute(name)!)}"`);
  return `<script src="${escaped(script)}" defer></script><${tag}${attributes.join('')}>${escaped(words)}</${tag}>`;
}
