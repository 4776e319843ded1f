import {wide} from './host.js';
import {onHosts} from './on-hosts.js';

onHosts('in a language, font or colour of its own', [
  {name: 'right to left', html: {dir: 'rtl'}},
  {name: 'a large serif', css: 'body {font: 22px/1.8 "Liberation Serif", Georgia, serif}'},
  {
    name: 'a monospace',
    css: 'body {font-family: "Liberation Mono", "Courier New", monospace}',
    widths: [240, ...wide],
    // Words that a no-break space keeps together are wider there than a narrow column.
    except: /^(320|640) px.* "(world|calculé)" is broken|^1280 px.* "institutions" is broken/,
  },
  {name: 'a wide sans', css: 'body {font-family: "DejaVu Sans", Verdana, sans-serif}'},
  {name: 'a narrow sans', css: 'body {font-family: "Liberation Sans Narrow", "Arial Narrow", sans-serif}'},
  {name: 'dark, and says so', css: ':root {color-scheme: dark} body {background: #111; color: #eee}'},
  {name: 'dark, and does not say so', css: 'body {background: #111; color: #eee}'},
]);
