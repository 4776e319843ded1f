// Makes of each case what its page loads: one script and one style sheet, minified, and the files that the style sheet names.
import {readFileSync} from 'node:fs';
import {basename, dirname} from 'node:path';
import {build} from 'esbuild';

const bench = import.meta.dirname;
const project = dirname(bench);

/** Finds our own package as an application would, through its exports. */
const ownPackage = {
  name: 'own-package',
  setup: ({onResolve, resolve}) => {
    // What is asked for from the project's own folder comes from here, and goes esbuild's way.
    onResolve({filter: /^lifesci-widgets/}, ({path, kind, resolveDir}) =>
      resolveDir === project ? undefined : resolve(path, {kind, resolveDir: project}),
    );
  },
};

const files = ['.woff', '.woff2', '.svg', '.png', '.jpg'];

/** @returns What is made of an entry: its text by extension, and files by path. */
async function bundle(contents, loader, later = []) {
  const {outputFiles} = await build({
    stdin: {contents, loader, resolveDir: `${bench}/cases`},
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    conditions: ['browser', 'production'],
    define: {'process.env.NODE_ENV': '"production"'},
    loader: Object.fromEntries(files.map((extension) => [extension, 'file'])),
    outdir: `${bench}/built`,
    publicPath: '/assets',
    external: later,
    plugins: [ownPackage],
    logLevel: 'silent',
  });
  const entry = outputFiles.find(({path}) => /stdin\.(js|css)$/.test(path));
  const assets = outputFiles.filter((file) => file !== entry).map(({path, contents: bytes}) => [basename(path), bytes]);
  return {text: entry.text, assets};
}

/**
 * Bundles a case.
 * @returns The case with `code` and `sheet`, texts that are empty where it needs none, `src`, the code's path on the host, and `assets`,
 *   names and bytes of files.
 * @throws Where a package is missing or does not bundle.
 */
export async function bundled(one) {
  const script = one.script && (await bundle(one.script, 'js', one.later));
  const styles = one.styles && (await bundle(one.styles, 'css'));
  const code = one.file ? readFileSync(`${project}/${one.file}`, 'utf8') : (script?.text ?? '');
  return {...one, code, src: code && `/${one.id}.js`, sheet: styles?.text ?? '', assets: styles?.assets ?? []};
}
