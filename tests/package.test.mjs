// The npm package: what it exports, and that importing it does nothing.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {publint} from 'publint';
import {rollup} from 'rollup';
import resolve from '@rollup/plugin-node-resolve';

const {name, exports, sideEffects, customElements: manifest} = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = readdirSync('src/elements');

/** `key-figure` is the class `KeyFigure`. */
const className = (element) => element.replace(/(^|-)./g, (start) => start.at(-1).toUpperCase());

/** What a bundler keeps of some code that imports the package. */
async function bundled(code) {
  const entry = {name: 'entry', resolveId: (id) => (id === 'entry' ? id : null), load: (id) => (id === 'entry' ? code : null)};
  const bundle = await rollup({input: 'entry', plugins: [entry, resolve()], external: [/^lit/, /^@lit/], onwarn() {}});
  const {output} = await bundle.generate({format: 'es'});
  return output[0].code.trim();
}

describe('the package', () => {
  it('keeps what the interface promises', () => {
    const promised = ['.', './elements/*', './lifesci-widgets.js', './dataset.json', './dataset.schema.json', './custom-elements.json'];
    for (const path of promised) assert.ok(exports[path], path);
    assert.equal(`./${manifest}`, exports['./custom-elements.json']);
  });

  it('has every file that it names', () => {
    const targets = Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
    for (const target of targets.flatMap((path) => elements.map((element) => path.replaceAll('*', element))))
      assert.ok(existsSync(target), target);
  });

  it('ships its documents, without their pictures', () => {
    // Without the script that builds before packing: the tests look at what is built.
    const packed = execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {encoding: 'utf8', stdio: 'pipe'});
    const shipped = JSON.parse(packed)[0]
      .files.map(({path}) => path)
      .filter((path) => !path.startsWith('dist/'));
    const pages = readdirSync('docs', {recursive: true})
      .filter((path) => path.endsWith('.md'))
      .map((path) => `docs/${path}`);
    assert.ok(pages.length > 10, `only ${pages.length} pages`);
    const documents = ['README.md', 'README.fr.md', 'CHANGELOG.md', 'SECURITY.md', 'LICENSE', ...pages];
    assert.deepEqual(shipped.sort(), [...documents, 'package.json'].sort());
  });

  it('exports the classes and registers nothing', async () => {
    const door = await import(name);
    assert.deepEqual(Object.keys(door).sort(), elements.map(className).sort());
    assert.equal(globalThis.customElements?.get('lifesci-key-figure'), undefined);
  });

  it('has no side effect that sideEffects does not name', async () => {
    assert.ok(sideEffects.some((path) => path.includes('lifesci-*.js')));
    assert.equal(await bundled(`import '${name}';`), '');
  });

  for (const element of elements) {
    it(`registers <lifesci-${element}> from its own entry, and no other`, async () => {
      const code = await bundled(`import '${name}/elements/${element}';`);
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
