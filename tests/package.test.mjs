// The npm package: what it exports, and that importing it does nothing.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {build} from 'esbuild';
import {publint} from 'publint';
import {rollup} from 'rollup';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {widgets} from '../scripts/manifest.mjs';
import {alone, compressed} from '../scripts/size.mjs';
import {linksOf} from './tools/markdown.mjs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const {name, exports, sideEffects, ...fields} = json('package.json');
const elements = readdirSync('src/elements');

/** What a bundler makes of some code that imports the package. */
async function bundled(code, {external, plugins} = {}) {
  const entry = {name: 'entry', resolveId: (id) => (id === 'entry' ? id : null), load: (id) => (id === 'entry' ? code : null)};
  const bundle = await rollup({input: 'entry', plugins: [entry, resolve()], external, onwarn() {}});
  const {output} = await bundle.generate({format: 'es', plugins});
  return output[0].code.trim();
}

/** The same without Lit, which is not ours. */
const kept = (code) => bundled(code, {external: [/^lit/, /^@lit/]});

/** The files of the tarball. Without the script that builds before packing: the tests look at what is built. */
function packedFiles() {
  const packed = execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {encoding: 'utf8', stdio: 'pipe'});
  return JSON.parse(packed)[0].files.map(({path}) => path);
}

describe('the package', () => {
  it('keeps what the interface promises', () => {
    const promised = [
      ...['.', './elements/*', './lifesci-widgets.js', './dataset.json', './dataset.schema.json', './custom-elements.json'],
      ...['./integrity.json', './react', './preact', './solid', './svelte', './astro', './vue', './server', './styles/*.css'],
      ...['./vscode.html-custom-data.json', './vscode.css-custom-data.json', './web-types.json'],
    ];
    for (const path of promised) assert.ok(exports[path], path);
    assert.equal(`./${fields.customElements}`, exports['./custom-elements.json']);
    assert.equal(`./${fields['web-types']}`, exports['./web-types.json']);
    for (const field of ['unpkg', 'jsdelivr']) assert.equal(fields[field], exports['./lifesci-widgets.js'].default, field);
  });

  it('has every file that it names', () => {
    const targets = Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
    for (const target of targets.flatMap((path) =>
      elements.map((element) => path.replaceAll('*', path.includes('/styles/') ? `lifesci-${element}` : element)),
    ))
      assert.ok(existsSync(target), target);
  });

  it('has a command line that can be run', () => {
    const [[command, path]] = Object.entries(fields.bin);
    assert.equal(command, name);
    assert.match(readFileSync(path, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });

  it('ships its documents, with all that they link to', () => {
    const shipped = packedFiles();
    const pages = readdirSync('docs', {recursive: true})
      .filter((path) => path.endsWith('.md'))
      .map((path) => `docs/${path}`);
    assert.ok(pages.length > 10, `only ${pages.length} pages`);
    const documents = ['README.md', 'README.fr.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'llms.txt', ...pages];
    for (const path of [...documents, 'LICENSE']) assert.ok(shipped.includes(path), path);
    for (const path of documents)
      for (const link of linksOf(readFileSync(path, 'utf8')).filter((target) => !/^(https?:|#)/.test(target)))
        assert.ok(shipped.includes(join(dirname(path), link.split('#')[0])), `${path}: ${link}`);
  });

  it('ships one source map, the script’s: the modules can be read as they are', () => {
    const maps = packedFiles().filter((path) => path.endsWith('.map'));
    assert.deepEqual(maps, ['dist/lifesci-widgets.js.map']);
    assert.match(readFileSync('dist/esm/elements/key-figure/key-figure.js', 'utf8'), /@tagname lifesci-key-figure/);
  });

  it('exports the classes and registers nothing', async () => {
    const door = await import(name);
    assert.equal(widgets.length, elements.length);
    assert.deepEqual(Object.keys(door).sort(), widgets.map((one) => one.name).sort());
    assert.equal(globalThis.customElements?.get('lifesci-key-figure'), undefined);
  });

  it('has no side effect that sideEffects does not name', async () => {
    assert.ok(sideEffects.some((path) => path.includes('lifesci-*.js')));
    for (const entry of ['', '/vue']) assert.equal(await kept(`import '${name}${entry}';`), '', entry);
  });

  it('registers every element from the entry for React, which a server component may import', async () => {
    const code = await kept(`import '${name}/react';`);
    for (const element of elements) assert.ok(code.includes(`define('lifesci-${element}'`), element);
    assert.match(readFileSync('dist/esm/react.js', 'utf8'), /^'use client';/);
  });

  it('tells Vue which tags are widgets', async () => {
    const {isCustomElement} = await import(`${name}/vue`);
    for (const element of elements) assert.equal(isCustomElement(`lifesci-${element}`), true);
    for (const other of ['p', 'my-lifesci-figure', 'RouterView']) assert.equal(isCustomElement(other), false);
  });

  it(`weighs at least ${alone} bytes less than the script, for an application that takes the key figure alone`, async (test) => {
    const code = `import '${name}/elements/key-figure';`;
    const {outputFiles} = await build({stdin: {contents: code, resolveDir: '.'}, bundle: true, minify: true, format: 'esm', write: false});
    const made = {rollup: await bundled(code, {plugins: [terser()]}), esbuild: outputFiles[0].text};
    const script = compressed(readFileSync('dist/lifesci-widgets.js'));
    for (const [bundler, text] of Object.entries(made)) {
      const bytes = compressed(text);
      test.diagnostic(`${bundler}: ${bytes} bytes, ${script - bytes} less than the script`);
      assert.ok(text.includes('medicen') && bytes <= script - alone, `${bundler}: ${bytes} bytes, the script ${script}`);
    }
  });

  for (const element of elements) {
    it(`registers <lifesci-${element}> from its own entry, and no other`, async () => {
      const code = await kept(`import '${name}/elements/${element}';`);
      for (const other of elements) assert.equal(code.includes(`define('lifesci-${other}'`), other === element, other);
    });
  }

  it('may be imported where there is no page, such as on a server', async () => {
    for (const element of elements) await import(`${name}/elements/${element}`);
  });

  it('is what a package should be (publint)', async () => {
    const {messages} = await publint({pkgDir: '.', strict: true});
    assert.deepEqual(messages, []);
  });
});
