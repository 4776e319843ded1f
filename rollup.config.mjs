import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import license from 'rollup-plugin-license';
import {asciiOnly} from './scripts/ascii-only.mjs';
import {minifyLiterals} from './scripts/minify-literals.mjs';
import {shortNames} from './scripts/short-names.mjs';
import {trimLit} from './scripts/trim-lit.mjs';
import {unshown} from './scripts/unshown.mjs';

/**
 * Properties that get short names: those that Lit keeps to itself, which all begin alike, and those of our own that
 * are never also text. Ids, languages, sections, attributes and what a page reads keep their names.
 */
const own = `
  action addController address after answers at bar before blocks bound certain chosen columns controllers
  copied copies counted ctor currencies currency current decimal digits embed ems fact facts finding gap group
  head headline hostConnected hostDisconnected index items label labelAsPart language lead least level medium
  name named observer ofVowel open options organizations owner paragraph parts percent phrase plural problems
  publishesAs refresh regions rest review scale scales section selected sentence share sign speaker speakers
  speech stated strings styles subject tag tagline term text topics total tracks turn unit update updated values
  view warnings what whole whose wide words
`;
const mangle = {properties: {builtins: true, regex: new RegExp(`^(?:_\\$.*|${own.trim().split(/\s+/).join('|')})$`)}};
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
    unshown,
    typescript({tsconfig: './tsconfig.build.json', exclude: [], compilerOptions: {outDir: 'dist', declaration: false}}),
    trimLit,
    minifyLiterals,
    license({thirdParty: {output: {file: 'dist/lifesci-widgets.licenses.txt', template: licences}}}),
  ],
  treeshake: {moduleSideEffects: (id) => !id.includes('@lit/localize')},
  output: {
    file: 'dist/lifesci-widgets.js',
    format: 'iife',
    sourcemap: 'hidden',
    plugins: [shortNames, minify(), minify(), minify(), asciiOnly],
  },
};
