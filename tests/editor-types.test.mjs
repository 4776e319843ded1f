// What editors and type-checkers know of the elements: the ids of the dataset, the attributes of the manifest, nothing else.
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, describe, it} from 'node:test';
import ts from 'typescript';
import {elements, widgets} from '../scripts/manifest.mjs';

const read = (path) => readFileSync(path, 'utf8');
const json = (path) => JSON.parse(read(path));
const {organizations, regions} = json('dist/dataset.json');
const owners = [...organizations, ...regions];
const figures = owners.flatMap(({id, figures: its}) => Object.entries(its).map(([name, {parts}]) => ({id: `${id}.${name}`, parts})));
const idsOf = (records) => records.map(({id}) => id);

/** The ids by the interface that lists them, and by the attribute that takes one. */
const ids = {
  FigureIds: idsOf(figures),
  BreakdownIds: idsOf(figures.filter(({parts}) => parts)),
  OrganizationIds: idsOf(organizations),
  RegionIds: idsOf(regions),
};
const taken = {figure: ids.FigureIds, breakdown: ids.BreakdownIds, organization: ids.OrganizationIds, region: ids.RegionIds};

/** The members of each interface of a file. */
function interfacesIn(path) {
  const file = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest);
  const found = file.statements.filter(ts.isInterfaceDeclaration);
  return Object.fromEntries(found.map(({name, members}) => [name.text, members.map((member) => member.name.text)]));
}

describe('the ids', () => {
  it('are types: every one of the dataset, and no other', () => {
    assert.ok(figures.length >= 38);
    assert.deepEqual(interfacesIn('dist/esm/data/generated/ids.d.ts'), ids);
  });

  it('are completed by VS Code and by JetBrains editors', () => {
    const values = Object.fromEntries(
      json('dist/vscode.html-custom-data.json').tags.flatMap(({attributes}) =>
        attributes.map(({name, values: its}) => [name, its.map(({name: value}) => value)]),
      ),
    );
    const types = Object.fromEntries(
      json('dist/web-types.json').contributions.html.elements.flatMap(({attributes}) =>
        attributes.map(({name, value}) => [name, [...value.type.matchAll(/'([^']+)'/g)].map(([, one]) => one)]),
      ),
    );
    for (const [attribute, all] of Object.entries({...taken, topic: Object.keys(regions[0].topics)})) {
      assert.deepEqual(values[attribute], all, attribute);
      assert.deepEqual(types[attribute], all, attribute);
    }
  });
});

describe('the attributes', () => {
  it('are those of the manifest, in every form', () => {
    const interfaces = interfacesIn('dist/types/elements.d.ts');
    const tags = json('dist/vscode.html-custom-data.json').tags;
    const webTypes = json('dist/web-types.json').contributions.html.elements;
    assert.deepEqual(
      interfaces.Attributes,
      elements.map(({tagName}) => tagName),
    );
    for (const {name, tagName, attributes} of elements) {
      const names = attributes.map((attribute) => attribute.name);
      const known = (all) => all.find((one) => one.name === tagName).attributes.map((attribute) => attribute.name);
      assert.deepEqual(known(tags), names);
      assert.deepEqual(known(webTypes), names);
      // Frameworks have a type for `lang` of their own.
      assert.deepEqual(
        interfaces[`${name}Attributes`],
        names.filter((attribute) => attribute !== 'lang'),
      );
    }
  });

  it('have types that compile, with the tags of the script', () => {
    const program = ts.createProgram(['dist/types/elements.d.ts', 'dist/lifesci-widgets.d.ts'], {
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      noEmit: true,
      types: [],
    });
    const ours = ts.getPreEmitDiagnostics(program).filter(({file}) => file?.fileName.includes('/dist/'));
    assert.deepEqual(
      ours.map(({file, messageText}) => `${file.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`),
      [],
    );
    for (const {tagName} of widgets) assert.ok(read('dist/lifesci-widgets.d.ts').includes(`/${tagName}.js`), tagName);
    assert.doesNotMatch(read('dist/lifesci-widgets.d.ts'), /lifesci-dataset/);
  });
});

describe('the entry points', () => {
  const {name, exports} = json('package.json');
  const folder = mkdtempSync(join(tmpdir(), 'lifesci-resolved-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(resolve('.'), join(folder, 'node_modules', name));
  after(() => rmSync(folder, {recursive: true}));
  const elementsOf = (path) => widgets.map(({tagName}) => path.replace('*', tagName.replace('lifesci-', '')));
  const entries = [
    ...new Set(
      Object.keys(exports)
        .filter((path) => !/\.(json|css)$/.test(path))
        .flatMap(elementsOf),
    ),
  ].map((path) => path.replace('.', name));

  /** The entry points that TypeScript does not find, by one of its ways to resolve modules. */
  function unfound(moduleResolution, module) {
    const file = join(folder, 'application.mts');
    writeFileSync(file, entries.map((entry, index) => `import * as all${index} from '${entry}';\nexport {all${index}};`).join('\n'));
    const options = {moduleResolution, module, target: ts.ScriptTarget.ES2022, noEmit: true, skipLibCheck: true, types: []};
    const program = ts.createProgram([file], {...options, ignoreDeprecations: '6.0'});
    return program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map(({messageText}) => /'(lifesci-widgets[^']*)'/.exec(ts.flattenDiagnosticMessageText(messageText, ''))[1]);
  }

  it('have a server take ids that there are, and no other', () => {
    const file = join(folder, 'server.mts');
    const written = [
      ...["'lifesci-key-figure', {figure: 'medicen.members', class: 'card', details: true}", "'lifesci-breakdown', {breakdown: undefined}"],
      ...["'lifesci-key-figure', {figure: 'medicen.membres'}", "'lifesci-breakdown', {breakdown: 'medicen.members'}"],
      ...["'lifesci-organization-profile', {organization: 'sanofy'}", "'lifesci-region-fact-strip', {region: 'paris'}"],
    ];
    writeFileSync(file, `import {render} from '${name}/server';\n${written.map((one) => `render(${one});`).join('\n')}`);
    const options = {module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, strict: true, noEmit: true, types: []};
    const program = ts.createProgram([file], {...options, skipLibCheck: true});
    const source = program.getSourceFile(file);
    const lines = program.getSemanticDiagnostics(source).map(({start}) => source.getLineAndCharacterOfPosition(start).line);
    assert.deepEqual(lines, [3, 4, 5, 6]);
  });

  it('are found by TypeScript in each of its newer ways, and by node10 the classes alone, as the documents say', () => {
    const {ModuleKind, ModuleResolutionKind} = ts;
    assert.ok(entries.length > 10 && entries.includes(name));
    assert.deepEqual(unfound(ModuleResolutionKind.Bundler, ModuleKind.ESNext), []);
    assert.deepEqual(unfound(ModuleResolutionKind.Node16, ModuleKind.Node16), []);
    assert.deepEqual(unfound(ModuleResolutionKind.NodeNext, ModuleKind.NodeNext), []);
    assert.deepEqual(
      unfound(ModuleResolutionKind.Node10, ModuleKind.ESNext),
      entries.filter((entry) => entry !== name),
    );
  });
});
