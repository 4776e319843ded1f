import type {DefaultTreeAdapterTypes as Tree} from 'parse5';
import {blocks, mostCharacters, mostKinds, wordsAlone} from '../../ui/element/swallowed.js';
import {mark} from '../../embed/names.js';
import type {PlacedElement} from './widgets-in.js';

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

/** The declarative shadow root in an element, if it has one. */
export const declaredRoot = (element: Tree.Element): PlacedElement | undefined =>
  element.childNodes
    .filter(isElement)
    .find(({tagName, attrs}) => tagName === 'template' && attrs.some(({name}) => name === 'shadowrootmode')) as PlacedElement | undefined;

/** The words in an element. */
export const wordsIn = (node: Tree.ParentNode): string =>
  node.childNodes
    .map((child) => (child.nodeName === '#text' ? (child as Tree.TextNode).value : isElement(child) ? wordsIn(child) : ''))
    .join('');

const elementsIn = (node: Tree.ParentNode): Tree.Element[] => node.childNodes.filter(isElement).flatMap((one) => [one, ...elementsIn(one)]);

const known = new Set(wordsAlone.split(','));

/** Whether an element holds more than words for readers without the script, by the rule by which the script decides the same. */
export function holdsMoreThanWords(element: Tree.Element): boolean {
  if (wordsIn(element).trim().length > mostCharacters) return true;
  const kinds = new Set(element.childNodes.filter(isElement).flatMap(({tagName}) => (blocks.includes(tagName) ? tagName : [])));
  return (
    kinds.size > mostKinds || elementsIn(element).some(({tagName, attrs}) => !known.has(tagName) || attrs.some(({name}) => name === mark))
  );
}
