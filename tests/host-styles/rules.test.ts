import {onHosts} from './on-hosts.js';
import {anyWidget} from './widgets.js';

/** Every property that text inherits and that would spoil a widget, as the hostile pages below set it. */
const ugly = `
  letter-spacing: 0.4em; word-spacing: 1em; line-height: 3; text-indent: 2em; text-transform: uppercase; text-align: justify;
  text-align-last: right; text-shadow: 2px 2px 4px red; font-weight: 900; font-style: italic; font-stretch: condensed;
  font-variant: small-caps; font-feature-settings: "onum", "smcp"; font-variation-settings: "wght" 200; white-space: pre;
  word-break: break-all; overflow-wrap: anywhere; hyphens: auto; tab-size: 1; list-style: square inside;
  text-emphasis: filled circle red; text-underline-offset: 1em; -webkit-text-stroke: 2px red;
  -webkit-text-fill-color: yellow; quotes: none; line-break: anywhere; text-wrap: nowrap; font-kerning: none;
`;
const important = (rules: string) => rules.replaceAll(';', ' !important;');

onHosts('with rules for everything', [
  {name: 'everything ugly', changesNothing: true, css: `* {${ugly}}`},
  {name: 'everything ugly, and important', changesNothing: true, css: `* {${important(ugly)}}`},
  {name: 'all: unset', css: '* {all: unset}'},
  {name: 'all: unset, important', css: 'body * {all: unset !important}'},
  {name: 'all: revert', css: '* {all: revert}'},
  {name: 'all: initial', css: '* {all: initial}'},
  {name: 'margins, floats, boxes', css: 'body * {margin: 1em; padding: 1em; float: left; box-sizing: border-box; border: 1px solid}'},
  {name: 'floats to the right', css: `${anyWidget} {float: right}`},
  {name: 'everything inline', changesNothing: true, css: 'body * {display: inline}'},
  {name: 'everything an inline block', css: 'body * {display: inline-block}'},
  {name: 'everything a flex box', css: 'body * {display: flex; align-items: center}'},
  {name: 'everything a grid, centred', css: 'body * {display: grid; place-items: center; text-align: center}'},
  {name: 'widgets as flex boxes', changesNothing: true, css: `${anyWidget} {display: flex; align-items: center; justify-content: center}`},
  {name: 'widgets as grids', changesNothing: true, css: `${anyWidget} {display: grid; place-items: center; text-align: center}`},
  // Where subject and source are in a rail, there is no gap between lines.
  {name: 'cards as flex boxes', css: '*::part(card) {display: flex; flex-direction: column}', widths: [480]},
  {name: 'cards as grids, centred', css: '*::part(card) {display: grid; place-items: center}'},
  {name: 'everything sized', changesNothing: true, css: 'body * {min-width: 0; max-width: 100%; overflow-wrap: anywhere}'},
  {name: 'small text, smaller in each level', css: '* {font-size: 62.5%}'},
  {name: 'large text, larger in each level', css: '* {font-size: 130% !important}', widths: [1280]},
  {name: 'html at 62.5%', css: 'html {font-size: 62.5%}'},
  {name: 'html at 10px, body in rem', css: 'html {font-size: 10px} body {font-size: 1.8rem}'},
  {
    name: 'no font size, which a figure has where its sentence has none',
    css: '.row {font-size: 0}',
    around: '<div class="row">{widget}</div>',
    except: /<lifesci-figure/,
  },
  // A figure runs down with its sentence; what is measured here is measured along lines that do not.
  {name: 'everything vertical', css: 'div * {writing-mode: vertical-rl}', except: /<lifesci-figure/},
  {name: 'a page that is not to be clicked', css: '* {cursor: crosshair; pointer-events: none}'},
]);
