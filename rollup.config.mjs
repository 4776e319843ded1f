import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import inject from '@rollup/plugin-inject';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import license from 'rollup-plugin-license';
import {asciiOnly} from './scripts/ascii-only.mjs';
import {licences} from './scripts/licences.mjs';
import {minifyLiterals} from './scripts/minify-literals.mjs';
import {roomSizes} from './scripts/room-sizes.mjs';

const {name, version, license: licence} = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * What a script begins with: a comment that has Chromium, from 136, compile all of it beside the page's main thread, as it arrives; else it
 * compiles function by function on that thread, as they are called (most are, for a first card), which takes longer than to run them. Then
 * name, version and licence; and a semicolon, so that it can be concatenated after another script.
 */
const preambleOf = (file) => `//# allFunctionsCalledOnLoad\n/*! ${name} ${version} | ${licence} | ${file}.licenses.txt */;`;

/** The globals that Lit's modules import from `src/lit-globals.ts` instead of using the page's. */
const litGlobals = fileURLToPath(new URL('src/lit-globals.ts', import.meta.url));
const replacements = Object.fromEntries(
  ['document', 'globalThis', 'litPropertyMetadata', 'Symbol'].map((global) => [global, [litGlobals, global]]),
);

/** A script: everything in one file, which works as a classic script and as a module. */
const scriptOf = (file, input, sourcemap) => ({
  input,
  plugins: [
    resolve(),
    typescript({tsconfig: './tsconfig.script.json', compilerOptions: {outDir: 'dist', declaration: false, sourceMap: Boolean(sourcemap)}}),
    inject({include: ['**/node_modules/{lit,lit-html,lit-element}/**', '**/node_modules/@lit/reactive-element/**'], modules: replacements}),
    minifyLiterals,
    license({thirdParty: {output: {file: `dist/${file}.licenses.txt`, template: licences}}}),
  ],
  treeshake: {moduleSideEffects: (id) => !id.includes('@lit/localize')},
  output: {
    file: `dist/${file}.js`,
    format: 'iife',
    // On a server there is nothing to show, and no class to extend. Where a page has broken what the script is made with, the words stay.
    intro: 'if (!globalThis.document) return;\ntry {',
    outro: '} catch (error) {\n  try {\n    console.warn(`lifesci-widgets: ${error}`);\n  } catch {}\n}',
    sourcemap,
    plugins: [
      roomSizes,
      // Mangles only Lit's own private properties, which all begin with `_$`.
      terser({ecma: 2021, mangle: {properties: {regex: /^_\$/}}, format: {comments: false, preamble: preambleOf(file)}}),
      asciiOnly,
    ],
  },
});

export default [
  scriptOf('lifesci-widgets', 'src/lifesci-widgets.ts', 'hidden'),
  scriptOf('lifesci-dataset', 'src/dataset/lifesci-dataset.ts', false),
];
