// What ships in the script and in the package, and that the same source always gives the same script.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import resolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {copyProject} from './tools/copy.mjs';

const read = (path) => readFileSync(path, 'utf8');

describe('what runs on servers and in terminals', () => {
  it('holds no package that dist/server.licenses.txt does not list with version and licence, and none less', async () => {
    const {default: config} = await import('../rollup.server.config.mjs');
    const {input} = config;
    const bundle = await rollup({input, plugins: [resolve({exportConditions: ['node']})], onwarn() {}});
    const {output} = await bundle.generate({format: 'es'});
    const modules = output.flatMap((chunk) => Object.entries(chunk.modules).flatMap(([id, {code}]) => (code ? id : [])));
    const shipped = new Set(modules.flatMap((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []));
    const listed = [...read('dist/server.licenses.txt').matchAll(/^(\S+) (\d+\.\d+\.\d+) \((.+)\)$/gm)];
    assert.ok(shipped.has('@lit-labs/ssr') && shipped.has('parse5') && shipped.has('magic-string'));
    assert.deepEqual(
      listed.map(([, listedName]) => listedName),
      [...shipped].sort((one, other) => one.localeCompare(other)),
    );
  });
});

describe('the script', () => {
  const copies = [copyProject(), copyProject()];
  after(() => copies.forEach(({remove}) => remove()));

  it('holds no package that dist/lifesci-widgets.licenses.txt does not list with version and licence, and none less', () => {
    const {sources} = JSON.parse(read('dist/lifesci-widgets.js.map'));
    const shipped = new Set(sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []));
    const listed = [...read('dist/lifesci-widgets.licenses.txt').matchAll(/^(\S+) (\d+\.\d+\.\d+) \((.+)\)$/gm)];
    assert.ok(shipped.has('lit-html'));
    assert.deepEqual(
      [...shipped].sort(),
      listed.map(([, name]) => name),
    );
    for (const [, name, version, licence] of listed) {
      const installed = JSON.parse(read(`node_modules/${name}/package.json`));
      assert.deepEqual([version, licence], [installed.version, installed.license]);
    }
  });

  it('comes out the same, to the byte, from two other folders', () => {
    const built = copies.map(({run, folder}) => {
      run('npx', 'rollup', '-c', '--silent');
      return ['lifesci-widgets.js', 'lifesci-widgets.js.map', 'lifesci-widgets.licenses.txt'].map((file) =>
        read(join(folder, 'dist', file)),
      );
    });
    const here = ['lifesci-widgets.js', 'lifesci-widgets.js.map', 'lifesci-widgets.licenses.txt'].map((file) => read(join('dist', file)));
    assert.ok(
      built[0].every((text, index) => text === built[1][index]),
      'two copies differ',
    );
    assert.equal(built[0][0], here[0]);
    assert.equal(built[0][2], here[2]);
  });
});

describe('dist/sbom.cdx.json', () => {
  const {bomFormat, metadata, components, dependencies, serialNumber} = JSON.parse(read('dist/sbom.cdx.json'));
  const {packages} = JSON.parse(read('package-lock.json'));
  const {name, version} = JSON.parse(read('package.json'));
  const nameOf = ({group, name: last}) => [group, last].filter(Boolean).join('/');
  const named = new Map(components.map((component) => [nameOf(component), component]));

  /** Every package that a package depends on, and so on; what may be missing is none. */
  function needed(from, found = new Set()) {
    for (const dependency of Object.keys(packages[from].dependencies ?? {})) {
      if (found.has(dependency)) continue;
      found.add(dependency);
      needed(`node_modules/${dependency}`, found);
    }
    return found;
  }

  it('names what a page or an application gets: all that the bundles hold, all that the package depends on, nothing else', () => {
    const {sources} = JSON.parse(read('dist/lifesci-widgets.js.map'));
    const bundled = sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
    const lists = readdirSync('dist').filter((file) => file.endsWith('.licenses.txt'));
    const licensed = lists.flatMap((file) => [...read(`dist/${file}`).matchAll(/^(\S+) \d+\.\d+\.\d+\S* \(/gm)].map(([, one]) => one));
    assert.ok(bundled.includes('lit-html') && licensed.includes('lit-html'));
    assert.deepEqual([...named.keys()].sort(), [...new Set([...bundled, ...licensed, ...needed('')])].sort());
  });

  it('has the versions of the lockfile, which are those installed, with their licences', () => {
    assert.deepEqual([bomFormat, nameOf(metadata.component), metadata.component.version], ['CycloneDX', name, version]);
    for (const [dependency, component] of named) {
      const installed = JSON.parse(read(`node_modules/${dependency}/package.json`));
      assert.equal(component.version, packages[`node_modules/${dependency}`].version, dependency);
      assert.equal(component.version, installed.version, dependency);
      assert.equal(component.licenses[0].license.id, installed.license, dependency);
    }
  });

  it('says of each what it depends on, and nothing of when and where it was made', () => {
    const references = [metadata.component, ...components].map((component) => component['bom-ref']);
    assert.deepEqual(dependencies.map(({ref}) => ref).sort(), references.sort());
    for (const {dependsOn} of dependencies) for (const other of dependsOn) assert.ok(references.includes(other), other);
    assert.deepEqual([serialNumber, metadata.timestamp], [undefined, undefined]);
    assert.ok(!read('dist/sbom.cdx.json').includes(process.cwd()));
  });
});
