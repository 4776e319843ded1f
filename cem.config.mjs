/** Whether the manifest should tell of a class member: a property that a page may set. */
const isPublic = ({name, kind, privacy, static: isStatic}) =>
  kind === 'field' && (privacy ?? 'public') === 'public' && !isStatic && !name.startsWith('#');

/** A custom property's type under the name that the manifest's schema has for it. */
const withSyntax = ({type, ...property}) => (type ? {...property, syntax: type.text} : property);

/** A description is one paragraph, however its comment was wrapped. */
const unwrapped = (item) => ({...item, description: item.description?.replace(/\s*\n\s*/g, ' ')});

/** A default is a value; what a constructor computes is none. */
const withValue = ({default: initial, ...item}) => (/^['"\d[{-]|^(true|false|null)$/.test(initial) ? {...item, default: initial} : item);

/** A property that is made from an attribute's description alone takes the sentence from there. */
const withSentence = (attributes) => (member) => ({
  ...member,
  description: member.description ?? attributes?.find(({fieldName}) => fieldName === member.name)?.description,
});

/** The script of the element around widgets, which the package has as a script alone. */
const datasetScript = 'dist/lifesci-dataset.js';

/** Where the package has what a source file says. */
const built = (path) => (/^\/?src\/dataset\//.test(path) ? datasetScript : path.replace(/^\/?src\/(.*)\.[tj]s$/, 'dist/esm/$1.js'));

/** What an element has none of is an empty list, so that nobody must ask first. */
const lists = ['attributes', 'members', 'slots', 'cssParts', 'cssProperties', 'cssStates', 'events'];

export default {
  litelement: true,
  globs: ['src/elements/*/*.ts', 'src/ui/element/{widget,headed-widget}.ts', 'src/dataset/dataset-element.ts'],
  exclude: ['src/elements/*/*.content.ts', 'src/elements/*/*.styles.ts'],
  outdir: 'dist',
  plugins: [
    {
      name: 'public-members-and-built-modules',
      packageLinkPhase({customElementsManifest}) {
        // In an order that depends on no file system.
        const modules = customElementsManifest.modules.sort((one, other) => built(one.path).localeCompare(built(other.path)));
        for (const {path, declarations} of modules) {
          for (const declaration of declarations) {
            const {name, tagName, attributes} = declaration;
            declaration.members = declaration.members?.filter(isPublic).map(withSentence(attributes)).map(unwrapped).map(withValue);
            declaration.attributes = attributes?.map(unwrapped).map(withValue);
            declaration.cssProperties = declaration.cssProperties?.map(withSyntax);
            // Where no decorator ties an attribute to its property, their names do.
            for (const {name: attribute, fieldName} of attributes ?? [])
              for (const member of fieldName ? [] : (declaration.members ?? []))
                if (member.name.toLowerCase() === attribute) member.attribute ??= attribute;
            if (tagName) for (const list of lists) declaration[list] ??= [];
            const tagFile = modules.find((one) => one.path.endsWith(`/${tagName}.ts`));
            tagFile?.exports.push({kind: 'custom-element-definition', name: tagName, declaration: {name, module: path}});
          }
        }
        // The script exports nothing: it defines its tag.
        const own = modules.find(({path}) => built(path) === datasetScript);
        own.exports = own.declarations.map(({name, tagName}) => ({
          ...{kind: 'custom-element-definition', name: tagName},
          declaration: {name, module: own.path},
        }));
        const text = JSON.stringify(customElementsManifest, (key, value) => (key === 'path' || key === 'module' ? built(value) : value));
        customElementsManifest.modules = JSON.parse(text).modules;
      },
    },
  ],
};
