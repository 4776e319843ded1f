// Keeps in dist/sbom.cdx.json, which lists whatever the lockfile names, the packages that a reader or an application gets: those that the
// package depends on, and those that a bundle in dist holds, which its list of licences names.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

const path = 'dist/sbom.cdx.json';
const {components, dependencies, ...document} = JSON.parse(readFileSync(path, 'utf8'));

/** The packages in the bundles, each with its version, from the lists that rollup wrote of them. */
const bundled = new Set(
  readdirSync('dist')
    .filter((file) => file.endsWith('.licenses.txt'))
    .flatMap((file) => [...readFileSync(`dist/${file}`, 'utf8').matchAll(/^(\S+) (\d+\.\d+\.\d+\S*) \(.+\)$/gm)])
    .map(([, name, version]) => `${name}@${version}`),
);

const isForDevelopment = ({properties = []}) => properties.some(({name}) => name === 'cdx:npm:package:development');
const nameOf = ({group, name, version}) => `${[group, name].filter(Boolean).join('/')}@${version}`;

/** One component a package, wherever npm has put copies of it. */
const kept = [
  ...new Map(
    components.filter((one) => !isForDevelopment(one) || bundled.has(nameOf(one))).map((component) => [nameOf(component), component]),
  ).values(),
];
const references = new Set([document.metadata.component, ...kept].map((component) => component['bom-ref']));
const graph = dependencies
  .filter(({ref}) => references.has(ref))
  .map(({ref, dependsOn = []}) => ({ref, dependsOn: dependsOn.filter((other) => references.has(other))}));

writeFileSync(path, `${JSON.stringify({...document, components: kept, dependencies: graph}, null, 2)}\n`);
