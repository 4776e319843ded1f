// The shape of the project: what each widget has, who imports whom, what the code never does.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {snippetWidgets} from './tools/snippet-widgets.mjs';

const read = (path) => readFileSync(path, 'utf8');
const sources = readdirSync('src', {recursive: true})
  .filter((path) => path.endsWith('.ts'))
  .map((path) => `src/${path}`);

for (const name of readdirSync('src/elements')) {
  describe(`the widget ${name}`, () => {
    const folder = `src/elements/${name}`;
    const files = [`lifesci-${name}.ts`, `${name}.ts`, `${name}.content.ts`, `${name}.styles.ts`].map((file) => `${folder}/${file}`);

    for (const file of [...files, `stories/${name}.stories.ts`, `tests/elements/${name}.test.ts`]) {
      it(`has ${file}`, () => assert.ok(existsSync(file)));
    }
    it('has its line in src/every-element.ts', () => {
      assert.ok(read('src/every-element.ts').includes(`./elements/${name}/lifesci-${name}.js`));
    });
    it('has its line in src/index.ts', () => {
      assert.ok(read('src/index.ts').includes(`./elements/${name}/${name}.js`));
    });
    it('has what readers get of its snippet in tests/tools/snippet-widgets.mjs', () => {
      assert.ok(snippetWidgets[`lifesci-${name}`]);
    });
    it('says in its stories when to choose it, for the page of guidance', () => {
      assert.match(read(`stories/${name}.stories.ts`), /parameters: \{choose: '.+'\}/);
    });
    it('has a guide for its page in Storybook', () => {
      assert.match(read(`stories/guidance/${name}.ts`), /export const guidance: Guidance/);
    });
    it('has its place in the manifest, every property with a sentence', () => {
      const {modules} = JSON.parse(read('dist/custom-elements.json'));
      const declaration = modules.flatMap(({declarations = []}) => declarations).find(({tagName}) => tagName === `lifesci-${name}`);
      assert.ok(declaration?.summary);
      for (const {name: member, description} of [...declaration.members, ...declaration.attributes]) assert.ok(description, member);
    });
  });
}

describe('the source', () => {
  it('keeps its layers', () => {
    const {summary} = JSON.parse(
      execFileSync(
        'npx',
        ['depcruise', 'src', 'builder', 'frame', 'pages', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
        {
          encoding: 'utf8',
          maxBuffer: 1e8,
        },
      ),
    );
    assert.ok(summary.totalCruised > 30, `only ${summary.totalCruised} modules were looked at`);
    assert.deepEqual(summary.violations, []);
  });

  it('writes no markup, runs no text, keeps nothing and asks for nothing', () => {
    const forbidden =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|unsafeHTML|unsafeCSS|\bfetch\(|XMLHttpRequest|localStorage|sessionStorage|document\.cookie/;
    assert.ok(sources.length > 30, `only ${sources.length} files were looked at`);
    // A partner's own figures are asked for, by a script of its own.
    const asking = 'src/dataset/reading.ts';
    for (const path of sources.filter((one) => one !== asking)) assert.doesNotMatch(read(path), forbidden, path);
    assert.deepEqual(read(asking).match(new RegExp(forbidden, 'g')), ['fetch(']);
    for (const word of ['fetch(', 'valibot']) assert.ok(!read('dist/lifesci-widgets.js').includes(word), word);
  });

  it('says the version that package.json says', () => {
    assert.ok(read('src/ui/element/version.ts').includes(`'${JSON.parse(read('package.json')).version}'`));
  });
});
