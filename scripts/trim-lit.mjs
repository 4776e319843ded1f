// A rollup plugin. Takes out of Lit's templates what a page's script must not do, its versions and its
// polyfills' hook on `window`, and what the widgets' templates never use: directives, SVG and MathML
// templates, and bindings to elements themselves, in comments and in elements of raw text. `tests/structure.test.mjs` holds the
// templates to that. A new Lit whose text differs stops the build.
const file = 'lit-html/lit-html.js';

/** What to find, and what stands there instead. */
const patches = [
  // A page's policy may forbid the policy that Lit would make; `define` finds out whether it can do without.
  [
    /(\w+)\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\)/,
    '(()=>{try{return $1.createPolicy("lit-html",{createHTML:$2=>$2})}catch{}})()',
  ],
  // An XML page would parse templates as XML, in which Lit's marks are no markup; in a document of their own they are HTML.
  [/(\w+)=document,/, '$1=document,templates=$1.implementation.createHTMLDocument(""),'],
  [/\w+\.createElement\("template"\)/, 'templates.createElement("template")'],
  // What TypeScript tells before.
  [/Error\("invalid template strings array"\)/, 'Error()'],
  [/\w+\.litHtmlPolyfillSupport/, 'undefined'],
  [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'undefined'],
  // Directives, and what only they ask of the parts of a template.
  [/function (\w+)\((\w+),(\w+),\w+=\2,\w+\)\{if\(\3===\w+\)return \3;.*?,\3\}(?=class )/, 'const $1=0;'],
  [/\w+=\w+\(this,\w+,\w+\),(?=\w+\(\w+\)\?)/, ''],
  [/\w+=\w+\(this,\w+,\w+,0\),(?=\w+=!)/, ''],
  [/get (?:_\$AU|tagName|startNode|endNode)\(\)\{return [^}]*\}/, ''],
  [/this\._\$AN=void 0,/, ''],
  [/,this\._\$Cv=\w+\?\.isConnected\?\?!0/, ''],
  [/this\._\$AP\?\.\(!1,!0,\w+\);/, ';'],
  [/setConnected\(\w+\)\{[^{}]*\}/, ''],
  // Templates that a build step compiled.
  [/"number"==typeof \w+\?(this\._\$AC\(\w+\)):\(.*?\),\w+\)/, '$1'],
  // SVG and MathML.
  [/2===\w+\?"<svg>":3===\w+\?"<math>":""/, '""'],
  [/\+\(2===\w+\?"<\/svg>":3===\w+\?"<\/math>":""\)/, ''],
  [/if\((this\.el=[^;]*?\.content),2===\w+\|\|3===\w+\)\{.*?\}(?=for)/, '$1;'],
  // Elements of raw text.
  [/\(\w+\.test\(\w+\[2\]\)&&\(\w+=RegExp\("<\/"\+\w+\[2\],"g"\)\),(\w+=\w+)\)/, '$1'],
  [/if\(\w+\.test\(\w+\.tagName\)\)\{.*?\}\}(?=\}else if)/, ''],
  // Bindings that are neither a property nor a plain attribute.
  [/:"\?"===\w+\[1\]\?\w+:"@"===\w+\[1\]\?\w+(?=:)/, ''],
  [/else \w+\.startsWith\(\w+\)&&\(\w+\.push\(\{type:6,index:\w+\}\),\w+\.removeAttribute\(\w+\)\)/, ''],
  [/:6===\w+\.type&&\(\w+=new \w+\(\w+,this,\w+\)\)/, ':0'],
  // Attributes with text around a binding.
  [/\w+\.length>2\|\|""!==\w+\[0\]\|\|""!==\w+\[1\]\?\(.*?\):(?=this\._\$AH=\w+\})/, ''],
  [/const \w+=this\.strings;let (\w+)=!1;if\(void 0===\w+\)(.*?;)else\{.*?\}(?=\1&&)/, 'let $1=!1;$2'],
  [/void 0!==(\w+)\.strings\?\(.*?\):(?=\1\._\$AI)/, ''],
  // Comments.
  [/if\((\w+\.data===\w+)\)(\w+\.push\(\{type:2,index:\w+\}\));else\{.*?\}(?=\w+\+\+)/, '$1&&$2;'],
];

export const trimLit = {
  name: 'trim-lit',
  transform(code, id) {
    if (!id.endsWith(file)) return null;
    let patched = code;
    for (const [find, instead] of patches) {
      if (!find.test(patched)) this.error(`${file} has no ${find}: Lit has changed, look whether it still does what the patch is for.`);
      patched = patched.replaceAll(new RegExp(find, 'g'), instead);
    }
    return {code: patched, map: null};
  },
};
