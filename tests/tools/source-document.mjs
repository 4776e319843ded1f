// The documents that figures come from, where they are at hand: they are not part of the project.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** A text by its paragraphs, empty lines not counted; nothing where LIFESCI_SOURCE names no folder that has it. */
export function paragraphsOf(document) {
  const folder = process.env.LIFESCI_SOURCE;
  const path = join(folder ?? '', document);
  if (!folder || !document.endsWith('.txt') || !existsSync(path)) return undefined;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim());
}

/** Why a test that reads a document is skipped; false where it is at hand. */
export const absence = (document) => (paragraphsOf(document) ? false : `not at hand: LIFESCI_SOURCE names no folder that has ${document}`);

const {organizations} = JSON.parse(readFileSync('dist/dataset.json', 'utf8'));
const first = organizations.find(({id}) => id === 'medicen').source.document;

/** Of the first document: why its tests are skipped, and its paragraphs. */
export const absent = absence(first);
export const paragraphs = paragraphsOf(first) ?? [];
