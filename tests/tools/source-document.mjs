// The source document, where it is at hand: it is not part of the project.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const {organizations, regions} = JSON.parse(readFileSync('dist/dataset.json', 'utf8'));
const [file] = new Set([...organizations, ...regions].map(({source}) => source.document));
const path = join(process.env.LIFESCI_SOURCE ?? '', file);

/** Why a test that reads it is skipped; false where it is at hand. */
export const absent = existsSync(path) ? false : `not at hand: LIFESCI_SOURCE names no folder that has ${file}`;

/** Its paragraphs; empty lines do not count. */
export const paragraphs = absent
  ? []
  : readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim());
