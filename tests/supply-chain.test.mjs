// What ships in the script, and that the same source always gives the same script.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {copyProject} from './tools/copy.mjs';

const read = (path) => readFileSync(path, 'utf8');

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
