// Writes dist/dataset.json, the bundled data for other programs, from the modules that tsc built; and its JSON Schema.
import {readFileSync, writeFileSync} from 'node:fs';
import {bundledDataset} from '../dist/esm/data/bundled-dataset.js';
import {edition} from '../dist/esm/data/edition.js';
import {jsonSchema} from './dataset-schema.mjs';

const write = (path, value) => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);

const corrections = JSON.parse(readFileSync('docs/corrections.json', 'utf8')).map(({date, figure, reason}) => ({
  date,
  figure,
  text: reason,
}));

write('dist/dataset.json', {$schema: './dataset.schema.json', ...edition, corrections, ...bundledDataset});
write('dist/dataset.schema.json', jsonSchema());
