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

/** Where the package has what a source file says. */
const built = (path) => path.replace(/^\/?src\/(.*)\.[tj]s$/, 'dist/esm/$1.js');

export default {
  litelement: true,
  globs: ['src/elements/*/*.ts', 'src/ui/element/{widget,headed-widget}.ts'],
  exclude: ['src/elements/*/*.content.ts', 'src/elements/*/*.styles.ts'],
  outdir: 'dist',
  plugins: [
    {
      name: 'public-members-and-built-modules',
      packageLinkPhase({customElementsManifest}) {
        // In an order that depends on no file system.
        const modules = customElementsManifest.modules.sort((one, other) => one.path.localeCompare(other.path));
        for (const {path, declarations} of modules) {
          for (const declaration of declarations) {
            const {name, tagName, attributes} = declaration;
            declaration.members = declaration.members?.filter(isPublic).map(withSentence(attributes)).map(unwrapped).map(withValue);
            declaration.attributes = attributes?.map(unwrapped).map(withValue);
            declaration.cssProperties = declaration.cssProperties?.map(withSyntax);
            const tagFile = modules.find((one) => one.path.endsWith(`/${tagName}.ts`));
            tagFile?.exports.push({kind: 'custom-element-definition', name: tagName, declaration: {name, module: path}});
          }
        }
        const text = JSON.stringify(customElementsManifest, (key, value) => (key === 'path' || key === 'module' ? built(value) : value));
        customElementsManifest.modules = JSON.parse(text).modules;
      },
    },
  ],
};
