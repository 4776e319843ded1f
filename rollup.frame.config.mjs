import {readFileSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';

const {name, version, license: licence} = JSON.parse(readFileSync('package.json', 'utf8'));

/** Puts files beside a script as they are. */
const copied = (...files) => ({
  name: 'copied',
  generateBundle() {
    for (const fileName of files) this.emitFile({type: 'asset', fileName, source: readFileSync(`frame/${fileName}`)});
  },
});

const script = (entry, plugins = []) => ({
  input: `frame/${entry}.ts`,
  plugins: [resolve(), typescript({tsconfig: './tsconfig.frame.json', compilerOptions: {outDir: 'dist'}}), ...plugins],
  output: {
    dir: 'dist',
    entryFileNames: '[name].js',
    format: 'iife',
    plugins: [terser({ecma: 2021, format: {preamble: `/*! ${name} ${version} | ${licence} */`}})],
  },
});

/** The page for frames with its script, and the script for the pages that frames stand in. */
export default [script('frame', [copied('frame.html', 'frame.css')]), script('frame-resize')];
