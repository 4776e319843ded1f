// The pages of this folder, each a script in one piece with the framework or the editor that it uses.
import {readdirSync} from 'node:fs';
import {join, parse} from 'node:path';
import {build} from 'esbuild';

const folder = join(import.meta.dirname, 'pages');
const react = (version) => ({react: `react-${version}`, 'react-dom': `react-dom-${version}`});

/** Pages that are made more than once: by name, the file and the packages that stand for others. */
const variants = {
  'react-18': {file: 'react.mjs', alias: react(18)},
  'react-19': {file: 'react.mjs', alias: react(19)},
};
const others = readdirSync(folder).filter((file) => !Object.values(variants).some((variant) => variant.file === file));
const pages = {...Object.fromEntries(others.map((file) => [parse(file).name, {file}])), ...variants};

/** The names of all pages. */
export const names = Object.keys(pages).sort();

/** The script of a page, with the builds for development, which say most about what they find wrong. */
export async function bundle(name) {
  const {file, alias = {}} = pages[name];
  const {outputFiles} = await build({
    entryPoints: [join(folder, file)],
    bundle: true,
    absWorkingDir: import.meta.dirname,
    write: false,
    format: 'iife',
    logLevel: 'error',
    conditions: ['development'],
    alias,
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
  });
  return outputFiles[0].text;
}
