import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import license from 'rollup-plugin-license';
import {licences} from './scripts/licences.mjs';

/** What runs on servers and in terminals, with all that it needs, so that the package depends on nothing more than its elements do. */
export default {
  input: {server: 'dist/esm/server/server.js', 'lifesci-widgets': 'dist/esm/cli/lifesci-widgets.js'},
  // `node`: Lit as it is made for servers, with stand-ins for the classes of a browser.
  plugins: [resolve({exportConditions: ['node']}), license({thirdParty: {output: {file: 'dist/server.licenses.txt', template: licences}}})],
  output: {dir: 'dist/server', format: 'es', chunkFileNames: 'shared.js', plugins: [terser({ecma: 2022})]},
};
