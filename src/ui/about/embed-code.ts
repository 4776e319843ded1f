import {scriptAddress, scriptName} from './script-address.js';

/** A text as it stands in HTML, in an attribute or between tags. */
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What else there is to say of an element that is shown on another page. */
export interface EmbedRequest {
  /** The words for readers without the script. */
  readonly words: string;
  /** The language that it speaks. */
  readonly lang: string;
  /** What a webmaster must do where nobody else can load the script from where this page has it; shown as a comment. */
  readonly hint: string;
}

/**
 * The HTML that shows on another page what an element shows here: the script and the tag, in one
 * line as editors want it.
 * @param element The element; its observed attributes go along.
 * @param request What else to say.
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
