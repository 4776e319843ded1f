import {scriptMarkup, tagMarkup} from '../../embed/markup.js';
import {scriptAddress, scriptName} from './script-address.js';

/** What the embed code needs beside the element. */
export interface EmbedRequest {
  /** The author's words, for readers without the script. */
  readonly words: string;
  /** The language in which it is shown. */
  readonly lang: string;
  /** What a webmaster must do if other pages cannot load the script from its address here; becomes an HTML comment. */
  readonly hint: string;
  /** The address under which other pages can load the script; by default, where it was loaded from. */
  readonly address?: string;
}

/**
 * The HTML that shows an element on another page: the script and the tag, on one line, because
 * content editors turn line breaks into paragraphs.
 * @param element The element, whose observed attributes are copied.
 * @param request What is not in the element.
 */
export function embedCode(element: Element, {words, lang, hint, address = scriptAddress()}: EmbedRequest): string {
  const {localName: tag, constructor} = element;
  const attributes = (constructor as unknown as {observedAttributes: readonly string[]}).observedAttributes
    .filter((name) => element.hasAttribute(name) || name === 'lang')
    .map((name) => [name, name === 'lang' ? lang : element.getAttribute(name)!] as const);
  const comment = address ? '' : `<!-- ${hint} -->`;
  return comment + scriptMarkup(address || scriptName) + tagMarkup(tag, attributes, words);
}
