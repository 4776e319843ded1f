// The source documents, where they are at hand: they are not part of the project.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * The paragraphs of a document, where LIFESCI_SOURCE names the folder that has it; empty lines do not count.
 * @param document Its file name.
 */
export function paragraphsOf(document) {
  const path = join(process.env.LIFESCI_SOURCE ?? '', document);
  if (!process.env.LIFESCI_SOURCE || !/\.txt$/.test(path) || !existsSync(path)) return undefined;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim());
}

/** Why a test that reads a document is skipped; false where it is at hand. */
export const absence = (paragraphs, document) => (paragraphs ? false : `not at hand: LIFESCI_SOURCE names no folder that has ${document}`);
