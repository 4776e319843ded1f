// Writes from the manifest what editors and type-checkers know of the elements: dist/types/, VS Code's custom data and JetBrains' web-types.
import {cpSync, writeFileSync} from 'node:fs';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {idTypes} from './ids.mjs';
import {elements, manifest, widgets} from './manifest.mjs';

const unique = (items) => [...new Map(items.map((item) => [item.name, item])).values()];

/** The lines of an interface. */
const members = (items, typeOf) =>
  items.map(({name, description, ...item}) => `  /** ${description} */\n  '${name}'?: ${typeOf({name, ...item})};`).join('\n');

/** An attribute's type: that of its property, where a page may set one. A number may be written as a text, as in HTML. */
function attributeType(element) {
  const properties = new Set(element.members.map(({name}) => name));
  return ({fieldName, type: {text}}) => {
    const type = properties.has(fieldName) ? `${element.name}['${fieldName}']` : text;
    return /\bnumber\b/.test(text) ? `${type} | \`\${number}\`` : type;
  };
}

// `lang` is an attribute of every element, which each framework has types for already.
const attributes = elements.map(
  (element) =>
    `export interface ${element.name}Attributes {\n${members(
      element.attributes.filter(({name}) => name !== 'lang'),
      attributeType(element),
    )}\n}\n`,
);
const properties = unique(elements.flatMap(({cssProperties}) => cssProperties));
const events = unique(elements.flatMap((element) => element.events));

/** The lines that import the types of tags. */
const importsOf = (those, root) =>
  those
    .map(
      ({tagName}) =>
        `import '${root}/esm/${widgets.some((one) => one.tagName === tagName) ? `elements/${tagName.replace('lifesci-', '')}` : 'dataset'}/${tagName}.js';`,
    )
    .join('\n');
cpSync('types', 'dist/types', {recursive: true});
writeFileSync(
  'dist/types/elements.d.ts',
  `// The elements as their manifest has them, for the types of each framework.
${importsOf(elements, '..')}
import type {${[...widgets.map(({name}) => name), ...events.map(({type}) => type.text)].join(', ')}} from '../esm/index.js';

${attributes.join('\n')}
/** The attributes of each element, as they are written in HTML. */
export interface Attributes {
${elements.map(({name, tagName}) => `  '${tagName}': ${name}Attributes;`).join('\n')}
}

/** The events of every element. */
export interface Events {
${events.map(({name, type}) => `  '${name}': ${type.text};`).join('\n')}
}

/** Listeners of the events, named as a framework names them. */
export type EventsAs<Prefix extends string> = {[Name in keyof Events as \`\${Prefix}\${Name}\`]?: (event: Events[Name]) => void};

/** The custom properties that a page may set. */
export interface CustomProperties {
${members(properties, () => 'string | number')}
}
`,
);
writeFileSync(
  'dist/lifesci-widgets.d.ts',
  `// The script exports nothing; it registers these tags.\n${importsOf(widgets, '.')}\nexport {};\n`,
);
writeFileSync(
  'dist/lifesci-dataset.d.ts',
  "// The script exports nothing; it registers this tag.\nimport './esm/dataset/lifesci-dataset.js';\nexport {};\n",
);

/** The manifest for editors, which complete what a type names: its ids in place of the type's name. */
const spelled = JSON.parse(
  JSON.stringify(manifest, (key, value) =>
    key === 'text' && typeof value === 'string'
      ? Object.entries(idTypes).reduce((text, [name, ids]) => text.replace(name, ids.map((id) => `'${id}'`).join(' | ')), value)
      : value,
  ),
);
const options = {outdir: 'dist', hideLogs: true, hideCssPropertiesDocs: true, hideCssPartsDocs: true};
generateVsCodeCustomElementData(spelled, options);
generateJetBrainsWebTypes(spelled, {...options, packageJson: false});
