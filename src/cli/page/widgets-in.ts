import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {localeFrom} from '../../locale/locale.js';
import {isWidgetTag} from '../../server/widgets.js';
import {mark} from '../../embed/names.js';

/** An element with its place in the text. */
export type PlacedElement = Tree.Element & {sourceCodeLocation: NonNullable<Tree.Element['sourceCodeLocation']>};

/** A widget or placeholder of a page. */
export interface Found {
  readonly element: PlacedElement;
  readonly attributes: ReadonlyMap<string, string>;
  /** The language of its nearest ancestor that names one; empty if none does. */
  readonly lang: string;
}

const html = 'http://www.w3.org/1999/xhtml';

const attributesOf = ({attrs}: Tree.Element): Map<string, string> =>
  new Map(attrs.map(({name, prefix, value}) => [prefix ? `${prefix}:${name}` : name, value]));

/** Whether a tag was closed; a custom element that was not holds the rest of its parent. */
export const isClosed = ({sourceCodeLocation}: PlacedElement): boolean => Boolean(sourceCodeLocation.endTag);

/**
 * The widgets and placeholders of a page, in order. Not those inside others, nor in templates, comments and scripts, which are none of the
 * page's elements.
 * @param text The page.
 */
export function widgetsIn(text: string): Found[] {
  const found: Found[] = [];
  const look = (parent: Tree.ParentNode, lang: string) => {
    for (const node of parent.childNodes) {
      if (!('tagName' in node)) continue;
      const attributes = attributesOf(node);
      const isPlaced = Boolean(node.sourceCodeLocation) && node.namespaceURI === (html as typeof node.namespaceURI);
      const isWidget = isPlaced && (isWidgetTag(node.tagName) || (/^(div|span)$/.test(node.tagName) && attributes.has(mark)));
      if (isWidget) found.push({element: node as PlacedElement, attributes, lang});
      const own = attributes.get('lang') ?? attributes.get('xml:lang') ?? '';
      if (!isWidget || !isClosed(node as PlacedElement)) look(node, localeFrom(own) ? own : lang);
    }
  };
  look(parse(text, {sourceCodeLocationInfo: true}), '');
  return found;
}
