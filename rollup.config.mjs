import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import inject from '@rollup/plugin-inject';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import license from 'rollup-plugin-license';
import {asciiOnly} from './scripts/ascii-only.mjs';
import {minifyLiterals} from './scripts/minify-literals.mjs';
import {roomSizes} from './scripts/room-sizes.mjs';

const {name, version, license: licence} = JSON.parse(readFileSync('package.json', 'utf8'));

/** How the script begins: what it is and where its licences stand; and a semicolon, so that files joined end to end stay whole. */
const preamble = `/*! ${name} ${version} | ${licence} | lifesci-widgets.licenses.txt */;`;

/** What Lit takes for the page: its modules import these names instead of finding them. */
const litGlobals = fileURLToPath(new URL('src/lit-globals.ts', import.meta.url));
const replacements = Object.fromEntries(
  ['document', 'globalThis', 'litPropertyMetadata', 'Symbol'].map((global) => [global, [litGlobals, global]]),
);

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
    typescript({tsconfig: './tsconfig.script.json', compilerOptions: {outDir: 'dist', declaration: false}}),
    inject({include: ['**/node_modules/{lit,lit-html,lit-element}/**', '**/node_modules/@lit/reactive-element/**'], modules: replacements}),
    minifyLiterals,
    license({thirdParty: {output: {file: 'dist/lifesci-widgets.licenses.txt', template: licences}}}),
  ],
  treeshake: {moduleSideEffects: (id) => !id.includes('@lit/localize')},
  output: {
    file: 'dist/lifesci-widgets.js',
    format: 'iife',
    // On a server there is nothing to show, and no class to extend.
    intro: 'if (!globalThis.document) return;',
    sourcemap: 'hidden',
    plugins: [
      roomSizes,
      // Lit's own private names, which all begin alike, are the only properties that get shorter.
      terser({ecma: 2021, mangle: {properties: {regex: /^_\$/}}, format: {comments: false, preamble}}),
      asciiOnly,
    ],
  },
};
