// The dataset's shape from its one definition in src/schema: as JSON Schema, and as the types of src/model/generated/records.ts. As a
// program it writes the types, before the compiler runs, so it reads the schema through esbuild. With --check it only compares.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {toJsonSchema} from '@valibot/to-json-schema';
import {build} from 'esbuild';
import {format, resolveConfig} from 'prettier';

const {outputFiles} = await build({
  stdin: {
    contents: "export {datasetSchema} from './src/schema/dataset-schema.js'; export {datasetNotes} from './src/schema/dataset-notes.js';",
    resolveDir: '.',
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const {datasetSchema, datasetNotes} = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const notes = Object.fromEntries(datasetNotes.map(({note}) => [note.name, note]));
const root = notes.DatasetFile;

/** A definition with what its note says. */
function described(definition, {is, examples, properties = {}}) {
  const own = Object.entries(definition.properties ?? {}).map(([name, property]) => [name, {...property, description: properties[name]}]);
  return {description: is, ...(examples && {examples}), ...definition, ...(own.length && {properties: Object.fromEntries(own)})};
}

/** A schema in which an object takes no other key in the words that editors know. */
const closed = (schema) =>
  JSON.parse(JSON.stringify(schema, (key, value) => (key === 'additionalProperties' && value.not ? false : value)));

/** The JSON Schema of a dataset, draft 2020-12. What it cannot say, such as that a day must exist, the checks of src/schema say. */
export function jsonSchema() {
  const definitions = Object.fromEntries(datasetNotes.filter(({note}) => note !== root).map(({schema, note}) => [note.name, schema]));
  const {$schema, $defs, ...whole} = closed(toJsonSchema(datasetSchema, {target: 'draft-2020-12', errorMode: 'ignore', definitions}));
  const described$defs = Object.fromEntries(Object.entries($defs).map(([name, one]) => [name, described(one, notes[name])]));
  return {$schema, title: 'Dataset of lifesci-widgets', ...described(whole, root), $defs: described$defs};
}

/** The types that are written as others with more. */
const extended = {Organization: 'Owner', Region: 'Owner'};
/** The types that are written by hand, where all their languages are asked for. */
const byHand = {Text: '../text.js', Language: '../../locale/locale.js'};

function typeOf(schema) {
  if (schema.$ref) return schema.$ref.replace('#/$defs/', '');
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' | ');
  if (schema.enum) return schema.enum.map((one) => `'${one}'`).join(' | ');
  if (schema.type === 'array') return `readonly (${typeOf(schema.items)})[]`;
  if (schema.propertyNames) return `Readonly<Record<string, ${typeOf(schema.additionalProperties)}>>`;
  if (schema.type === 'object') {
    const [[first]] = Object.entries(schema.properties);
    const [inner] = Object.values(schema.properties);
    const keys = first === 'economy' ? 'Topic' : 'Language';
    return `Readonly<Partial<Record<${keys}, ${typeOf(inner)}>>>`;
  }
  return schema.type === 'integer' ? 'number' : schema.type;
}

function typeText([name, {description, properties, required = [], ...schema}]) {
  const comment = `/** ${description} */`;
  if (!properties) return `${comment}\nexport type ${name} = ${typeOf(schema)};`;
  const base = extended[name];
  const own = Object.entries(properties).filter(([key]) => !base || !(key in notes[base].properties));
  const lines = own.map(
    ([key, {description: what, ...property}]) =>
      `/** ${what} */\nreadonly ${key}${required.includes(key) ? '' : '?'}: ${typeOf(property)};`,
  );
  return `${comment}\nexport interface ${name} ${base ? `extends ${base} ` : ''}{\n${lines.join('\n')}\n}`;
}

if (process.argv[1] === import.meta.filename) {
  const path = 'src/model/generated/records.ts';
  const {$defs} = jsonSchema();
  const imports = Object.entries(byHand).map(([name, from]) => `import type {${name}} from '${from}';`);
  const types = Object.entries($defs)
    .filter(([name]) => !(name in byHand))
    .map(typeText);
  const written = `// Written by scripts/dataset-schema.mjs from src/schema, each time the project is built.\n${imports.reverse().join('\n')}\n\n${types.join('\n\n')}\n`;
  const text = await format(written, {...(await resolveConfig(path)), parser: 'typescript'});
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    if (process.argv.includes('--check')) {
      console.error(`${path} does not have the types of src/schema; run "npm run build".`);
      process.exitCode = 1;
    } else writeFileSync(path, text);
  }
}
