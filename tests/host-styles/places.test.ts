import {wide} from './host.js';
import {onHosts} from './on-hosts.js';

onHosts('around which other elements stand', [
  {name: 'a link', css: 'a {text-decoration: underline; color: #a00}', around: '<a href="#members">{widget}</a>'},
  {name: 'a heading', widths: [320, 640, 860, 1280], around: '<h1>{widget}</h1>'},
  {name: 'struck out and underlined', changesNothing: true, around: '<s><u>{widget}</u></s>'},
  {name: 'a button', around: '<button style="width: 100%">{widget}</button>'},
  {name: 'details', around: '<details open><summary>Figures</summary>{widget}</details>'},
  {name: 'a closed details', around: '<details><summary>Figures</summary>{widget}</details>', isHidden: true},
  {name: 'an invisible place', around: '<div style="visibility: hidden">{widget}</div>', isHidden: true},
  {
    name: 'gradient text',
    css: 'h2 {background: linear-gradient(red, blue); background-clip: text; -webkit-text-fill-color: transparent}',
    around: '<h2>{widget}</h2>',
  },
  {name: 'preformatted text', around: '<pre>{widget}</pre>', widths: [240, ...wide]},
]);
