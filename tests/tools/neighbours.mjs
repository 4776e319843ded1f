// Scripts that stand beside ours on a host page: libraries as published, and bundles with a framework, made in memory.
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {createElement} from 'react';
import {renderToString as renderReact} from 'react-dom/server';
import {createSSRApp} from 'vue';
import {renderToString as renderVue} from 'vue/server-renderer';
import {App as ReactApp} from '../host-pages/neighbours/react.mjs';
import {App as VueApp} from '../host-pages/neighbours/vue.mjs';

/** By name: where it lies. Prototype and MooTools are no npm packages; Debian has them as libjs-prototype and libjs-mootools. */
const published = {
  'core-js.js': fileURLToPath(import.meta.resolve('core-js-bundle/minified.js')),
  'jquery.js': fileURLToPath(import.meta.resolve('jquery/dist/jquery.js')),
  'mootools.js': '/usr/share/javascript/mootools/mootools.js',
  'prototype.js': '/usr/share/javascript/prototype/prototype.js',
};

/** The builds for development, which say most about what they find wrong. */
async function bundle(entry) {
  const {outputFiles} = await build({
    entryPoints: [`tests/host-pages/neighbours/${entry}.mjs`],
    bundle: true,
    write: false,
    format: 'iife',
    conditions: ['development'],
    define: {'process.env.NODE_ENV': '"development"'},
  });
  return outputFiles[0].text;
}

/** Text by file name, of those that are on this machine. */
export async function neighbours() {
  const found = Object.entries(published).filter(([, path]) => existsSync(path));
  return {
    ...Object.fromEntries(found.map(([name, path]) => [name, readFileSync(path, 'utf8')])),
    'lit.js': await bundle('lit'),
    'react.js': await bundle('react-client'),
    'vue.js': await bundle('vue-client'),
  };
}

/** What a framework's server writes of its page. */
export const written = async () => ({
  react: renderReact(createElement(ReactApp)),
  vue: await renderVue(createSSRApp(VueApp)),
});
