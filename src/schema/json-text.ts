import {findNodeAtLocation, parseTree, type Node, type ParseError} from 'jsonc-parser';
import {bare} from '../model/own.js';
import {lossAt, type Fault, type Path} from './fault.js';

/** A text as a program reads it. */
export interface JsonText {
  /** Its value, of objects without prototypes; undefined if it has none. */
  readonly value: unknown;
  /** What is wrong with the text itself. */
  readonly faults: readonly Fault[];
  /** Where a value, or its key, stands, in characters from the start; what is not there, where it would be. */
  readonly offsetOf: (path: Path, ofKey: boolean) => number;
}

/** How deep a file may be nested: a dataset needs nine levels. */
const deepest = 32;
/** The most values: 1 MiB of figures holds some 60,000. */
const mostValues = 100_000;

/** Keys by which a program could be led to change what all objects share. */
const forbidden = ['__proto__', 'constructor', 'prototype'];

/** The kinds of error that jsonc-parser tells apart, each by its sentence. */
const sentences: readonly (readonly [sentence: string, kinds: readonly number[]])[] = [
  ['key', [3]],
  ['value', [4]],
  ['colon', [5]],
  ['comma', [6]],
  ['end', [7, 8, 11]],
  ['rest', [9]],
  ['string', [12, 14, 15, 16]],
];

/** The sentence of an error; anything else is a word that JSON does not know, such as NaN. */
const sentenceOf = ({error}: ParseError): string => sentences.find(([, kinds]) => kinds.includes(error))?.[0] ?? 'symbol';

/** Where an object's key stands, the last time that it is written. */
const keyNode = (object: Node | undefined, key: string | number | undefined): Node | undefined =>
  object?.children?.filter(({children}) => children?.[0]?.value === key).at(-1)?.children?.[0];

/**
 * Reads JSON, in which there may be comments. Never throws.
 * @param text The text, of a length that the caller has checked.
 */
export function readJson(text: string): JsonText {
  const faults: Fault[] = [];
  const fault = (code: string, path: Path, offset: number, ...values: string[]) =>
    faults.push({code, path, loss: lossAt(path), values, offset});
  let count = 0;

  function valueOf(node: Node, path: Path): unknown {
    const {children = []} = node;
    if (path.length > deepest) throw new RangeError('too-deep');
    if (++count > mostValues) throw new RangeError('too-many-values');
    if (node.type === 'array') return children.map((child, index) => valueOf(child, [...path, index]));
    if (node.type !== 'object') return node.value;
    const object = bare<Record<string, unknown>>({});
    for (const {children: [key, value] = []} of children) {
      const name = key!.value as string;
      const place = [...path, name];
      if (forbidden.includes(name)) fault('forbidden-key', place, key!.offset, name);
      else if (name in object) fault('repeated-key', place, key!.offset, name);
      else object[name] = value && valueOf(value, place);
    }
    return object;
  }

  let root: Node | undefined;
  let value: unknown;
  const errors: ParseError[] = [];
  try {
    root = parseTree(text, errors);
    // An error is told once, though the parser may stumble over it again.
    for (const error of errors.filter(({offset}, index) => offset !== errors[index - 1]?.offset))
      fault(sentenceOf(error), [], error.offset, text.slice(error.offset, error.offset + error.length));
    value = root && !errors.length ? valueOf(root, []) : undefined;
  } catch (error) {
    // A browser too ends a recursion that is too deep by an exception, within the parser.
    const isMany = (error as Error).message === 'too-many-values';
    fault(isMany ? 'too-many-values' : 'too-deep', [], 0, String(isMany ? mostValues : deepest));
  }

  const nodeAt = (path: Path): Node | undefined => (root && path.length ? findNodeAtLocation(root, [...path]) : root);
  const offsetOf = (path: Path, ofKey: boolean): number => {
    const above = path.slice(0, -1);
    const node = (ofKey && keyNode(nodeAt(above), path.at(-1))) || nodeAt(path);
    return node ? node.offset : path.length ? offsetOf(above, false) : 0;
  };
  return {value, faults, offsetOf};
}

/** The line and column of a place in a text, from 1. */
export function placeIn(text: string, offset: number): {readonly line: number; readonly column: number} {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return {line: lines.length, column: lines.at(-1)!.length + 1};
}
