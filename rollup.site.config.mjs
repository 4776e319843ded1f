import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import license from 'rollup-plugin-license';
import {licences} from './scripts/licences.mjs';

/** A script of the site, which loads nothing but what lies beside it. */
const script = (folder, {input, format = 'iife'}, name) => ({
  input,
  // Libraries may import each other in circles; dependency-cruiser allows none of ours.
  onLog: (level, log, handle) => log.code !== 'CIRCULAR_DEPENDENCY' && handle(level, log),
  plugins: [
    resolve(),
    typescript({tsconfig: './tsconfig.builder.json', compilerOptions: {outDir: folder}}),
    license({thirdParty: {output: {file: `${folder}/${name}.licenses.txt`, template: licences}}}),
  ],
  output: {file: `${folder}/${name}.js`, format, plugins: [terser({ecma: 2022})]},
});

const inputs = {
  builder: {input: 'builder/builder.ts'},
  // The builder imports it when somebody opens a file.
  'read-file': {input: 'builder/read-file.ts', format: 'es'},
  search: {input: 'pages/client/search.ts'},
};

/**
 * The scripts of the site.
 * @param folder Where they are written.
 * @param names Which of them.
 */
export const scripts = (folder, names = Object.keys(inputs)) => names.map((name) => script(folder, inputs[name], name));
