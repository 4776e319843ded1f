import type {Locale} from '../locale/locale.js';
import {saidIn} from '../locale/said.js';
import type {Problem} from '../model/problem.js';
import {mostBytes} from '../schema/check-dataset.js';
import {checkedBytes, checkedText, tooBig, type CheckedText} from '../schema/checked-text.js';
import {faultLines} from '../schema/fault-lines.js';
import {listOfFaults, notLoaded} from './dataset-words.js';

/** What was read: a text and what is right and wrong in it; or why there is none. */
export type Reading = CheckedText | {readonly reason: string};

/** The most faults that a console is told of at once. */
const mostTold = 100;

/** What comes of reading. Never throws, whatever a value does that is read, and whatever a page has made of what reading takes. */
function attempt(read: () => CheckedText): Reading {
  try {
    return read();
  } catch (error) {
    return {reason: String(error)};
  }
}

/** Reads the value of a property, as it would stand in a file. Never throws. */
export const readingOfValue = (value: unknown): Reading => attempt(() => checkedText(JSON.stringify(value) ?? ''));

/** Reads a text. Never throws. */
export const readingOfText = (text: string): Reading => attempt(() => checkedText(text));

/** The bytes of an answer, as long as they are not too many. */
async function bytesOf({body}: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let piece = await reader?.read(); piece?.value; piece = await reader!.read()) {
    size += piece.value.length;
    if (size > mostBytes) {
      void reader!.cancel();
      return undefined;
    }
    pieces.push(piece.value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}

/**
 * Fetches and reads a file. Never throws.
 * @param address Its address.
 * @param options How it is fetched.
 */
export async function fetched(address: string, options: RequestInit): Promise<Reading> {
  try {
    const response = await fetch(address, options);
    if (!response.ok) return {reason: `HTTP ${response.status}`};
    const bytes = await bytesOf(response);
    return bytes ? checkedBytes(bytes) : tooBig();
  } catch (error) {
    return {reason: String(error)};
  }
}

/** What a webmaster must know of a reading: a problem if nothing of it can be shown, a warning if something cannot; or nothing. */
export function toldOf(reading: Reading, name: string, locale: Locale): Problem | undefined {
  if ('reason' in reading) {
    const message = saidIn(notLoaded(name, reading.reason), locale);
    return {code: 'dataset-not-loaded', cause: `${name} ${reading.reason}`, message};
  }
  const {text, checked} = reading;
  if (!checked.count) return undefined;
  const message = listOfFaults(name, checked.count, faultLines(checked, text, locale, mostTold), locale);
  return {code: 'dataset-not-valid', cause: message, message};
}
