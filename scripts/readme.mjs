// Writes the tables of README.md from the manifest and the dataset. With --check, only compares them.
import {readFileSync, writeFileSync} from 'node:fs';
import prettier from 'prettier';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const {modules} = json('dist/custom-elements.json');
const dataset = json('dist/dataset.json');
const elements = modules
  .flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName)
  // The manifest has them in the order of the file system.
  .sort((one, other) => one.tagName.localeCompare(other.tagName));

const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
/** Whether every widget has it, from the base class. */
const isShared = ({inheritedFrom}) => inheritedFrom?.name === 'Widget';
const own = (items = []) => items.filter((item) => !isShared(item));
const shared = (items = []) => items.filter(isShared);
const described = (items) => items.map(({name, description}) => [code(name), description]);

const partsOfItsOwn = (parts) =>
  `Parts of its own: ${parts
    .map(({name, description: what}) => `${code(name)} (${what.replace(/\.$/, '').replace(/^./, (letter) => letter.toLowerCase())})`)
    .join(', ')}.`;

/** Each element: its tag, what it is, the attributes and parts of its own, if it has any. */
const ofElements = elements
  .map(({tagName, description, attributes, cssParts}) =>
    [
      `### ${code(`<${tagName}>`)}`,
      `${description.replaceAll('\n', ' ')}`,
      ...(own(attributes).length ? [table(['attribute', 'meaning'], described(own(attributes)))] : []),
      ...(own(cssParts).length ? [partsOfItsOwn(own(cssParts))] : []),
    ].join('\n\n'),
  )
  .join('\n\n');

/** Any element with the base class's attributes, to read them from. */
const sample = elements.find(({attributes}) => shared(attributes).length);
/** Every custom property once, those of every element first. */
const properties = [
  ...shared(sample.cssProperties),
  ...new Map(elements.flatMap((one) => own(one.cssProperties)).map((one) => [one.name, one])).values(),
];
const tables = {
  elements: ofElements,
  attributes: table(['attribute', 'meaning'], described(shared(sample.attributes))),
  properties: table(
    ['custom property', 'default', 'meaning'],
    properties.map(({name, default: initial, description}) => [code(name), code(initial), description]),
  ),
  parts: table(['part', 'what it is'], described(shared(sample.cssParts))),
  figures: table(
    ['id', 'what it counts'],
    [...dataset.organizations, ...dataset.regions].flatMap(({id, figures}) =>
      Object.entries(figures).map(([name, {label}]) => [code(`${id}.${name}`), label.en]),
    ),
  ),
};

const readme = readFileSync('README.md', 'utf8');
const filled = Object.entries(tables).reduce(
  (text, [name, content]) =>
    text.replace(new RegExp(`(<!-- ${name} -->)[\\s\\S]*(<!-- /${name} -->)`), (_, start, end) => `${start}\n\n${content}\n\n${end}`),
  readme,
);
const written = await prettier.format(filled, {...(await prettier.resolveConfig('README.md')), parser: 'markdown'});

if (!process.argv.includes('--check')) writeFileSync('README.md', written);
else if (written !== readme) {
  console.error('README.md: its tables are not what the manifest and the dataset say; run "npm run readme".');
  process.exitCode = 1;
}
