import {parseFragment, serialize, type DefaultTreeAdapterTypes as Tree} from 'parse5';

/** What a snippet may hold beside the widgets, but a page that shows them has already, or must not have. */
const leftOut = new Set(['script', 'template', 'link', 'meta', 'style']);

const attributeNames = (node: Tree.ChildNode): string[] => ('attrs' in node ? node.attrs.map(({name}) => name) : []);

const some = (node: Tree.ChildNode, test: (node: Tree.ChildNode) => boolean): boolean =>
  test(node) || ('childNodes' in node && node.childNodes.some((child) => some(child, test)));

const isWidget = (node: Tree.ChildNode): boolean =>
  ('tagName' in node && node.tagName.startsWith('lifesci-')) || attributeNames(node).includes('data-lifesci');

/** What a strict policy refuses, what is not whole, and what shows a file that is not here. */
const cannotShow = (node: Tree.ChildNode): boolean =>
  attributeNames(node).some((name) => name === 'style' || name === 'id' || name.startsWith('on')) ||
  ('tagName' in node && (leftOut.has(node.tagName) || node.tagName === 'lifesci-dataset'));

/**
 * What a snippet shows on a page.
 * @param code The snippet.
 * @returns Its widgets, with what stands around them; empty if it has none, or what cannot be shown.
 */
export function liveMarkup(code: string): string {
  const fragment = parseFragment(code);
  fragment.childNodes = fragment.childNodes.filter((node) => !('tagName' in node && leftOut.has(node.tagName)));
  const {childNodes} = fragment;
  if (!childNodes.some((node) => some(node, isWidget)) || childNodes.some((node) => some(node, cannotShow))) return '';
  return serialize(fragment);
}
