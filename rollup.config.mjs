import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import license from 'rollup-plugin-license';
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

/** What ships in the script beside our own code: name, version, licence and its text. */
const licences = (packages) =>
  packages
    .sort((one, other) => one.name.localeCompare(other.name))
    .map(({name, version, license: licence, licenseText}) => `${name} ${version} (${licence})\n\n${licenseText}\n`)
    .join('\n');

/** The script for a page: everything in one file, which works as a classic script and as a module. */
export default {
  input: 'src/lifesci-widgets.ts',
  plugins: [
    resolve(),
    typescript({tsconfig: './tsconfig.build.json', exclude: [], compilerOptions: {outDir: 'dist', declaration: false}}),
    trimLit,
    minifyLiterals,
    license({thirdParty: {output: {file: 'dist/lifesci-widgets.licenses.txt', template: licences}}}),
  ],
  treeshake: {moduleSideEffects: (id) => !id.includes('@lit/localize')},
  output: {file: 'dist/lifesci-widgets.js', format: 'iife', sourcemap: true, plugins: [minify(), minify(), asciiOnly]},
};
