import {scriptAddress, scriptName} from './script-address.js';

/** Escapes a text for HTML, in an attribute or between tags. */
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What the embed code needs beside the element. */
export interface EmbedRequest {
  /** The author's words, for readers without the script. */
  readonly words: string;
  /** The language in which it is shown. */
  readonly lang: string;
  /** What a webmaster must do if other pages cannot load the script from its address here; becomes an HTML comment. */
  readonly hint: string;
}

/**
 * The HTML that shows an element on another page: the script and the tag, on one line, because
 * content editors turn line breaks into paragraphs.
 * @param element The element, whose observed attributes are copied.
 * @param request What is not in the element.
 */
export function embedCode(element: Element, {words, lang, hint}: EmbedRequest): string {
  const {localName: tag, constructor} = element;
  const address = scriptAddress();
  const attributes = (constructor as unknown as {observedAttributes: readonly string[]}).observedAttributes
    .filter((name) => element.hasAttribute(name) || name === 'lang')
    .map((name) => ` ${name}="${escaped(name === 'lang' ? lang : element.getAttribute(name)!)}"`);
  const comment = address ? '' : `<!-- ${hint} -->`;
  return `${comment}<script src="${escaped(address || scriptName)}" defer></script><${tag}${attributes.join('')}>${escaped(words)}</${tag}>`;
}
