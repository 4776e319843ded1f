import {checkDataset, mostBytes, type Checked} from './check-dataset.js';

/** The text of a file, and what is right and wrong in it. */
export interface CheckedText {
  readonly text: string;
  readonly checked: Checked;
}

/** A file of which nothing can be read, for one reason. */
const refused = (code: string, ...values: string[]): CheckedText => ({
  text: '',
  checked: {dataset: undefined, languages: [], count: 1, faults: [{code, values, path: [], loss: 'file', offset: 0}]},
});

/** What is said of a file that is too big to be read. */
export const tooBig = (): CheckedText => refused('too-big', String(mostBytes));

/** Checks a text. Throws only where a page has broken what that takes. */
export const checkedText = (text: string): CheckedText => (text.length > mostBytes ? tooBig() : {text, checked: checkDataset(text)});

/** Checks the bytes of a file, which must be UTF-8. Throws only where a page has broken what that takes. */
export function checkedBytes(bytes: Uint8Array): CheckedText {
  if (bytes.length > mostBytes) return tooBig();
  let text: string;
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return refused('not-utf8');
  }
  return checkedText(text);
}
