// A rollup plugin. Takes out of Lit what a page's script must not do or does not need, and what would keep it from some pages: it leaves its
// versions and the hooks of its polyfills on `window`, and has a way for browsers without constructable
// style sheets, which `define` leaves alone. A new Lit whose text differs stops the build.
import MagicString from 'magic-string';

/** By file of Lit: what to find, and what stands there instead. */
const patches = {
  'reactive-element/reactive-element.js': [
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/this\[Symbol\.metadata\]/, 'null'],
    [/\w+\.reactiveElementPolyfillSupport/, 'undefined'],
    [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'undefined'],
  ],
  'reactive-element/css-tag.js': [
    [
      /\w+\.ShadowRoot&&\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
      'true',
    ],
  ],
  'lit-html/lit-html.js': [
    // A page's policy may forbid the policy that Lit would make; `define` finds out whether it can do without.
    [
      /(\w+)\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\)/,
      '(()=>{try{return $1.createPolicy("lit-html",{createHTML:$2=>$2})}catch{}})()',
    ],
    // An XML page would parse templates as XML, in which Lit's marks are no markup; in a document of their own they are HTML.
    [/(\w+)=document,/, '$1=document,templates=$1.implementation.createHTMLDocument(""),'],
    [/\w+\.createElement\("template"\)/, 'templates.createElement("template")'],
    [/\w+\.litHtmlPolyfillSupport/, 'undefined'],
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'undefined'],
  ],
  'lit-element/lit-element.js': [
    [/\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, 'undefined'],
    [/\w+\.litElementPolyfillSupport/, 'undefined'],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'undefined'],
  ],
};

export const trimLit = {
  name: 'trim-lit',
  transform(code, id) {
    const file = Object.keys(patches).find((end) => id.endsWith(end));
    if (!file) return null;
    const patched = new MagicString(code);
    for (const [find, instead] of patches[file]) {
      if (!find.test(code)) this.error(`${file} has no ${find}: Lit has changed, look whether it still does what the patch is for.`);
      patched.replace(find, instead);
    }
    return {code: patched.toString(), map: patched.generateMap({hires: true})};
  },
};
