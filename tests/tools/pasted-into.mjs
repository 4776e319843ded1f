// Blank pages, each of another kind, with a snippet pasted into it as the embed builder says.
import {build} from 'esbuild';
import {compileScript, parse} from 'vue/compiler-sfc';
import {isCustomElement} from '../../dist/esm/vue.js';

const page = (language, body) =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"></head><body><main>${body}</main></body></html>`;

/** A page that somebody wrote, whose policy allows nothing but what the site of the widgets serves. */
const written = (snippet, {language, site}) => ({
  '': {
    body: page(language, snippet),
    headers: {
      'Content-Security-Policy': `default-src 'none'; script-src ${site}; frame-src ${site}; img-src ${site} data:; require-trusted-types-for 'script'; trusted-types lifesci-widgets`,
    },
  },
});

/** An application, made of its modules by a bundler, on a page whose policy allows nothing but its own files. */
async function application(entry, {language}, plugins = []) {
  const {outputFiles} = await build({
    stdin: {contents: entry, resolveDir: process.cwd(), loader: 'jsx'},
    jsx: 'automatic',
    bundle: true,
    write: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins,
  });
  return {
    '': {
      body: page(language, '<div id="app"></div><script src="app.js"></script>'),
      headers: {'Content-Security-Policy': "default-src 'self'; img-src data:"},
    },
    'app.js': {body: outputFiles[0].text},
  };
}

/** The import stands at the top of the application, the tag in a component. */
function react(snippet, place) {
  const [imports, tag] = snippet.split('\n\n');
  const entry = `${imports}
    import {createRoot} from 'react-dom/client';
    const App = () => <section>${tag}</section>;
    createRoot(document.getElementById('app')).render(<App />);`;
  return application(entry, place);
}

/** The snippet is a component, whose tag Vue's compiler is told to leave to the browser. */
function vue(snippet, place) {
  const {descriptor, errors} = parse(snippet, {filename: 'Pasted.vue'});
  if (errors.length) throw errors[0];
  const {content} = compileScript(descriptor, {id: 'pasted', inlineTemplate: true, templateOptions: {compilerOptions: {isCustomElement}}});
  const component = {
    name: 'component',
    setup({onResolve, onLoad}) {
      onResolve({filter: /^Pasted\.vue$/}, ({path}) => ({path, namespace: 'component'}));
      onLoad({filter: /.*/, namespace: 'component'}, () => ({contents: content, resolveDir: process.cwd()}));
    },
  };
  const entry = "import {createApp} from 'vue'; import Pasted from 'Pasted.vue'; createApp(Pasted).mount('#app');";
  return application(entry, place, [component]);
}

/**
 * By the tab of the builder, a way to paste its snippet into a page of a `language`; `site` is where the widgets are from. Gives the files
 * of the page, by path. Svelte and Angular are missing: `tests/stacks/` has their compilers.
 */
export const pastedInto = {html: written, cms: written, iframe: written, picture: written, react, vue};
