import * as v from 'valibot';
import {datasetSchema} from './dataset-schema.js';
import {lossAt, type Fault, type Path} from './fault.js';

/** A schema as far as one can walk down from it. */
interface Walkable {
  readonly wrapped?: Walkable;
  readonly entries?: Readonly<Partial<Record<string, Walkable>>>;
  readonly item?: Walkable;
  readonly value?: Walkable;
}

/** The keys that may stand at a place. */
function keysAt(path: Path): string[] {
  let schema: Walkable | undefined = datasetSchema as unknown as Walkable;
  for (const key of [...path, undefined]) {
    while (schema?.wrapped) schema = schema.wrapped;
    if (key !== undefined) schema = schema?.entries ? schema.entries[key] : (schema?.item ?? schema?.value);
  }
  return Object.keys(schema?.entries ?? {});
}

/** A value as it is written, short enough for a sentence. */
const written = (value: unknown): string => String(JSON.stringify(value)).slice(0, 80);

/** By the kind of an issue of valibot's: the sentence for it. */
const codes: Readonly<Partial<Record<string, string>>> = {
  number: 'number',
  integer: 'number',
  min_value: 'number',
  max_value: 'number',
  max_length: 'too-long-text',
  min_length: 'empty',
  min_entries: 'empty',
  regex: 'id',
  picklist: 'one-of',
};

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const {type, expected, received, input, message} = issue;
  const items = issue.path ?? [];
  const path = items.map(({key}) => key as string | number);
  const own = items.at(-1);
  const told = (code: string, values: string[], more?: Partial<Fault>): Fault => ({code, path, loss: lossAt(path), values, ...more});
  if (expected === 'never') {
    // What an owner may lack can be no mistake about a number; a figure's "bond" may have been its bound.
    const loss = path.length === 3 ? 'nothing' : lossAt(path);
    return told('unknown-key', [String(own!.key), keysAt(path.slice(0, -1)).join(', ')], {loss});
  }
  if (type === 'object_with_rest' && received === 'undefined') return told('missing-key', [String(own!.key)]);
  // A key has a form too, as ids and languages have: what is wrong is not its value.
  if ((own as {origin?: string} | undefined)?.origin === 'key') {
    const isId = path.at(-2) === 'figures' && path.length === 4;
    return isId ? told('id', [String(own!.key)]) : told('language', [String(own!.key)], {loss: 'nothing'});
  }
  if (type === 'check') return told(message, [written(input)]);
  if (type === 'picklist') return told('one-of', [written(input), expected!.replace(/[()]/g, '').replaceAll(' | ', ', ')]);
  if (type === 'max_length') return told('too-long-text', [String(issue.requirement)]);
  return told(codes[type] ?? 'kind', [codes[type] ? written(input) : type.replace(/_.*/, ''), written(input)]);
}

/**
 * What in a value has not the shape of a dataset.
 * @param value A value without prototypes.
 */
export const misshapes = (value: unknown): Fault[] =>
  (v.safeParse(datasetSchema, value, {abortPipeEarly: true}).issues ?? []).map((issue) => faultOf(issue));
