// Writes dist/dataset.json, the bundled data for other programs, from the modules that tsc built.
import {writeFileSync} from 'node:fs';
import {bundledDataset} from '../dist/esm/data/bundled-dataset.js';

writeFileSync('dist/dataset.json', `${JSON.stringify(bundledDataset, null, 2)}\n`);
