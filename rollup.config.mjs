import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {asciiOnly} from './scripts/ascii-only.mjs';
import {minifyLiterals} from './scripts/minify-literals.mjs';
import {trimLit} from './scripts/trim-lit.mjs';

/** Lit's own internal names all begin so; nothing outside the script uses them. */
const mangle = {properties: {regex: /^_\$/}};
const minify = () =>
  terser({
    ecma: 2021,
    mangle,
    compress: {passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false},
    format: {comments: false},
  });

/** The script for a page: everything in one file, which works as a classic script and as a module. */
export default {
  input: 'src/lifesci-widgets.ts',
  plugins: [
    resolve(),
    typescript({tsconfig: './tsconfig.build.json', exclude: [], compilerOptions: {outDir: 'dist', declaration: false}}),
    trimLit,
    minifyLiterals,
  ],
  treeshake: {moduleSideEffects: (id) => !id.includes('@lit/localize')},
  output: {file: 'dist/lifesci-widgets.js', format: 'iife', sourcemap: true, plugins: [minify(), minify(), asciiOnly]},
};
