// Writes src/data/generated/ids.ts: the ids of all figures, organizations, regions and totals as types, from the records of src/data.
// It runs before the compiler, so it reads the records through esbuild. With --check it only compares.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {build} from 'esbuild';

const path = 'src/data/generated/ids.ts';

const {outputFiles} = await build({
  stdin: {
    contents: `
      export {bundledDataset} from './src/data/bundled-dataset.js';
      export {defaultLocale} from './src/locale/locale.js';
      export {figuresIn} from './src/model/dataset.js';
      export {partsOf} from './src/model/parts.js';
      export {textIn} from './src/model/text.js';
      export {wordingOf} from './src/words/wording.js';`,
    resolveDir: '.',
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const {bundledDataset, defaultLocale, figuresIn, partsOf, textIn, wordingOf} = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const figures = figuresIn(bundledDataset).map((figure) => ({figure, id: figure.id, says: wordingOf(figure, defaultLocale).phrase}));
const named = (owners) => owners.map(({id, name}) => ({id, says: textIn(name, defaultLocale)}));

/** The interfaces: by name, what their comment says and what they list. */
const interfaces = {
  FigureIds: ['The figures', figures],
  BreakdownIds: ['The totals that have parts', figures.filter(({figure}) => partsOf(figure))],
  OrganizationIds: ['The organizations', named(bundledDataset.organizations)],
  RegionIds: ['The regions', named(bundledDataset.regions)],
};

/** What may be written by the names of its types: ids, and topics. */
export const idTypes = Object.fromEntries(
  Object.entries(interfaces).map(([name, [, all]]) => [name.replace(/s$/, ''), all.map(({id}) => id)]),
);

idTypes.Topic = [...new Set(bundledDataset.regions.flatMap(({topics}) => Object.keys(topics)))];

const key = (id) => (/^\w+$/.test(id) ? id : `'${id}'`);
const written = Object.entries(interfaces).map(([name, [what, all]]) => {
  const lines = all.map(({id, says}) => `  /** ${says.replaceAll('*/', '* /')} */\n  ${key(id)}: true;`);
  return `/** ${what}, by id. */\nexport interface ${name} {\n${lines.join('\n')}\n}\n`;
});
const text = `// Written by scripts/ids.mjs from the records, each time the project is built.\n\n${written.join('\n')}`;

if (process.argv[1] === import.meta.filename && (!existsSync(path) || readFileSync(path, 'utf8') !== text)) {
  if (process.argv.includes('--check')) {
    console.error(`${path} does not have the ids of the records; run "npm run build".`);
    process.exitCode = 1;
  } else writeFileSync(path, text);
}
