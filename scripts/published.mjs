// Writes docs/published.json, what the version that is being released states, from dist/dataset.json: with it the next version is compared.
import {readFileSync, writeFileSync} from 'node:fs';
import {statedIn} from './release/corrections.mjs';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const {version} = readJson('package.json');
writeFileSync('docs/published.json', `${JSON.stringify({version, figures: statedIn(readJson('dist/dataset.json'))}, null, 2)}\n`);
