// A rollup plugin. Lit leaves its version numbers and hooks for its polyfills on `window`; the script
// for a page adds nothing there and needs no polyfill. A new Lit whose text differs stops the build.

/** By file of Lit: what to find, and what stands there instead. */
const patches = {
  'reactive-element/reactive-element.js': [
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/this\[Symbol\.metadata\]/, 'null'],
    [/\w+\.reactiveElementPolyfillSupport/, 'undefined'],
    [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'undefined'],
  ],
  'reactive-element/css-tag.js': [[/\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)/, 'true']],
  'lit-html/lit-html.js': [
    [/\w+\.litHtmlPolyfillSupport/, 'undefined'],
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'undefined'],
  ],
  'lit-element/lit-element.js': [
    [/\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, 'undefined'],
    [/\w+\.litElementPolyfillSupport/, 'undefined'],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'undefined'],
  ],
};

export const litWithoutGlobals = {
  name: 'lit-without-globals',
  transform(code, id) {
    const file = Object.keys(patches).find((end) => id.endsWith(end));
    if (!file) return null;
    const patched = patches[file].reduce((text, [find, instead]) => {
      if (!find.test(text)) this.error(`${file} has no ${find}: Lit has changed, look whether it still writes to window.`);
      return text.replace(find, instead);
    }, code);
    return {code: patched, map: null};
  },
};
