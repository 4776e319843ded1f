/** A place that a partner's page could give a widget: what the page's styles say, and what surrounds the widget. */
export interface Host {
  readonly name: string;
  /** Style sheets, by address. */
  readonly sheets?: readonly string[];
  /** More rules. */
  readonly css?: string;
  /** What surrounds a widget, which takes the place of `{widget}`. */
  readonly around?: string;
  /** Attributes of `html`. */
  readonly html?: Readonly<Record<string, string>>;
  /** Widths that the page gives, in pixels; left out, those of every column and of a screen. */
  readonly widths?: readonly number[];
  /** Rules that a reader's own tools put inside the widget too. */
  readonly inside?: string;
  /** Whether every text stands there as on a plain page of the same width. */
  readonly changesNothing?: boolean;
  /** Whether the page hides what is in it, and so the widget too. */
  readonly isHidden?: boolean;
  /** What is known to go wrong there. */
  readonly except?: RegExp | undefined;
}

/** Whether the engine counts a page's zoom twice where a font size is given in parts of a container's width, as WebKitGTK 2.50 does. */
function zoomsTwice(): boolean {
  const place = Object.assign(document.createElement('div'), {style: 'zoom: 1.5; width: 100px; container-type: inline-size'});
  const text = place.appendChild(Object.assign(document.createElement('p'), {style: 'font-size: 10cqi'}));
  document.documentElement.append(place);
  const {fontSize} = getComputedStyle(text);
  place.remove();
  return parseFloat(fontSize) > 12;
}

/** Where the page takes some of a column's width for itself, or the font is wide. */
const wide = [320, 640, 1280];

const bootstrap = ['/node_modules/bootstrap/dist/css/bootstrap.min.css'];
const dsfr = ['/tests/host-styles/dsfr.css'];
const wordpress = ['/tests/host-styles/wordpress.css'];
const tailwind = ['/node_modules/tailwindcss/preflight.css'];

const tags = 'lifesci-key-figure, lifesci-organization-profile, lifesci-region-fact-strip';

/** Every property that text inherits and that would spoil a widget, as the hostile pages below set it. */
const ugly = `
  letter-spacing: 0.4em; word-spacing: 1em; line-height: 3; text-indent: 2em; text-transform: uppercase; text-align: justify;
  text-align-last: right; text-shadow: 2px 2px 4px red; font-weight: 900; font-style: italic; font-stretch: condensed;
  font-variant: small-caps; font-feature-settings: "onum", "smcp"; font-variation-settings: "wght" 200; white-space: pre;
  word-break: break-all; overflow-wrap: anywhere; hyphens: auto; tab-size: 1; list-style: square inside;
  text-emphasis: filled circle red; text-underline-offset: 1em; -webkit-text-stroke: 2px red;
  -webkit-text-fill-color: yellow; quotes: none; line-break: anywhere; text-wrap: nowrap; font-kerning: none;
`;
/** Our own custom properties, as another library may have them. */
const ours = `--_lifesci-accent: red; --_lifesci-own-accent: red; --_lifesci-note: red; --_lifesci-own-note: red;
  --_lifesci-light: 0.5; --_lifesci-faded: red; --_bold: 100; --_rule: 30px; --_lifesci-ink-2: yellow; --_hairline: 9px solid red; --_small: 3px;
  --_lead: 90px; --_title: 90px; --_number: 3px; --_what: 60px; --_bound: 300px; --_ems: 90; --_part: 1%; --_columns: 9; --_medium: 9; --_wide: 9;`;
const spacing = `* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}
  p {margin-block-end: 2em !important}`;
const important = (rules: string) => rules.replaceAll(';', ' !important;');

export const hosts: readonly Host[] = [
  // Frameworks.
  {
    name: 'Bootstrap',
    sheets: bootstrap,
    around: '<main class="container"><div class="row"><div class="col-md">{widget}</div></div></main>',
  },
  {
    name: 'Bootstrap, a dark card',
    sheets: bootstrap,
    html: {'data-bs-theme': 'dark'},
    around: '<div class="card text-center"><div class="card-body"><h5 class="card-title text-uppercase">{widget}</h5></div></div>',
  },
  {
    name: 'DSFR',
    sheets: dsfr,
    html: {'data-fr-theme': 'light'},
    around: '<div class="fr-container"><div class="fr-grid-row fr-grid-row--gutters"><div class="fr-col-12">{widget}</div></div></div>',
  },
  {
    name: 'DSFR, dark, a callout',
    sheets: dsfr,
    // The style is what the design system's own script sets.
    html: {'data-fr-theme': 'dark', style: 'color-scheme: dark'},
    around: '<div class="fr-callout">{widget}</div>',
    widths: wide,
  },
  {
    name: 'WordPress, constrained layout',
    sheets: wordpress,
    around: '<main class="is-layout-constrained has-global-padding"><p>Text</p>{widget}<p>Text</p></main>',
    widths: wide,
  },
  {name: 'WordPress, flow layout in a wide block', sheets: wordpress, around: '<div class="alignwide is-layout-flow">{widget}</div>'},
  {
    name: 'WordPress, flex layout',
    sheets: wordpress,
    around: '<div class="is-layout-flex">{widget}</div>',
  },
  {name: 'Tailwind’s preflight', sheets: tailwind},

  // Rules for everything.
  {name: 'everything ugly', changesNothing: true, css: `* {${ugly}}`},
  {name: 'everything ugly, and important', changesNothing: true, css: `* {${important(ugly)}}`},
  {name: 'all: unset', css: '* {all: unset}'},
  {name: 'all: unset, important', css: 'body * {all: unset !important}'},
  {name: 'all: revert', css: '* {all: revert}'},
  {name: 'all: initial', css: '* {all: initial}'},
  {name: 'margins, floats, boxes', css: 'body * {margin: 1em; padding: 1em; float: left; box-sizing: border-box; border: 1px solid}'},
  {name: 'floats to the right', css: `${tags} {float: right}`},
  {name: 'everything inline', changesNothing: true, css: 'body * {display: inline}'},
  {name: 'everything an inline block', css: 'body * {display: inline-block}'},
  {name: 'everything a flex box', css: 'body * {display: flex; align-items: center}'},
  {name: 'everything a grid, centred', css: 'body * {display: grid; place-items: center; text-align: center}'},
  {name: 'widgets as flex boxes', changesNothing: true, css: `${tags} {display: flex; align-items: center; justify-content: center}`},
  {name: 'widgets as grids', changesNothing: true, css: `${tags} {display: grid; place-items: center; text-align: center}`},
  {name: 'everything sized', changesNothing: true, css: 'body * {min-width: 0; max-width: 100%; overflow-wrap: anywhere}'},
  {name: 'small text, smaller in each level', css: '* {font-size: 62.5%}'},
  {name: 'large text, larger in each level', css: '* {font-size: 130% !important}'},
  {name: 'html at 62.5%', css: 'html {font-size: 62.5%}'},
  {name: 'html at 10px, body in rem', css: 'html {font-size: 10px} body {font-size: 1.8rem}'},
  {name: 'no font size', css: '.row {font-size: 0}', around: '<div class="row">{widget}</div>'},
  {name: 'everything vertical', css: 'div * {writing-mode: vertical-rl}'},
  {name: 'a page that is not to be clicked', css: '* {cursor: crosshair; pointer-events: none}'},
  {name: 'names of ours', changesNothing: true, css: `:root, * {${ours}}`},
  {
    name: 'classes of ours',
    changesNothing: true,
    css: '.widget, .card, .number, .what, .subject, .source, .statement {display: none; font-size: 3px}',
  },
  {
    name: 'cascade layers',
    changesNothing: true,
    css: '@layer reset, page; @layer page {* {letter-spacing: 1em; display: block}} @layer reset {* {text-transform: uppercase}}',
  },
  {
    name: 'container queries',
    css: 'div {container: card / inline-size} @container (width > 1px) {* {letter-spacing: 1em; font-size: 40px}}',
  },
  {name: 'containment', changesNothing: true, css: 'div {contain: content}'},
  {name: 'what is not defined is hidden', changesNothing: true, css: ':not(:defined) {display: none}'},

  // The text spacing that a reader sets: from outside, as most tools do, and inside shadow roots, as a browser's own style sheet does.
  {
    name: 'text spacing of WCAG 1.4.12',
    changesNothing: true,
    css: spacing,
  },
  {name: 'text spacing of WCAG 1.4.12, inside too', css: 'body {font-family: Arial, "Liberation Sans"}', inside: spacing},
  {
    name: 'text spacing of WCAG 1.4.12, inside too, in a wide font: the longest numbers outgrow a narrow place, and are seen',
    css: 'body {font-family: Verdana, "DejaVu Sans"}',
    inside: spacing,
    except: /wider than its place$|"([\d,]+|[bm]illion|milliards?)" sticks out sideways$/,
  },

  // What surrounds a widget.
  {name: 'a link', css: 'a {text-decoration: underline; color: #a00}', around: '<a href="#members">{widget}</a>'},
  {name: 'a heading', around: '<h1>{widget}</h1>'},
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
  {name: 'a table cell', around: '<table><tr><td>{widget}</td></tr></table>', widths: [320, 1280]},
  {name: 'two table cells', around: '<table><tr><td>Text</td><td style="width: 100%">{widget}</td></tr></table>', widths: [480, 1280]},
  {
    name: 'a flex row that shrinks',
    around: '<div style="display: flex"><p style="flex: none; width: 50px">Text</p><div style="flex: 1">{widget}</div></div>',
  },
  {name: 'a flex item', around: '<div style="display: flex">{widget}</div>'},
  {name: 'a flex column, centred', around: '<div style="display: flex; flex-direction: column; align-items: center">{widget}</div>'},
  {name: 'a grid item', around: '<div style="display: grid; grid-template-columns: minmax(0, 1fr)">{widget}</div>'},
  {
    name: 'a grid column as small as can be',
    around: '<div style="display: grid; grid-template-columns: min-content">{widget}</div>',
    widths: [320, 1280],
  },
  {name: 'display: contents', changesNothing: true, around: '<div style="display: contents">{widget}</div>'},
  {name: 'an inline block', around: '<span style="display: inline-block">{widget}</span>', widths: [320, 1280]},
  {name: 'a float', around: '<div style="float: left">{widget}</div>', widths: [320, 1280]},
  {name: 'columns', around: '<div style="columns: 3 240px">{widget}</div>', widths: [320, 1280]},
  {name: 'sticky', changesNothing: true, around: '<div style="position: sticky; top: 0">{widget}</div>'},
  {name: 'transformed', changesNothing: true, around: '<div style="transform: translate(0, 8px)">{widget}</div>'},
  {
    name: 'a positioned place',
    around: '<div style="position: relative"><div style="position: absolute; inset-inline: 0">{widget}</div></div>',
  },
  {
    name: 'zoom',
    css: 'body {zoom: 1.5}',
    except: zoomsTwice() ? /wider than its place|sticks out sideways|in each other's place/ : undefined,
  },
  {name: 'a column of 4000 pixels', widths: [4000]},

  // Languages, fonts, colours.
  {name: 'right to left', html: {dir: 'rtl'}},
  {name: 'a large serif', css: 'body {font: 22px/1.8 "Liberation Serif", Georgia, serif}'},
  {name: 'a monospace', css: 'body {font-family: "Liberation Mono", "Courier New", monospace}', widths: [240, ...wide]},
  {name: 'a wide sans', css: 'body {font-family: "DejaVu Sans", Verdana, sans-serif}'},
  {name: 'a narrow sans', css: 'body {font-family: "Liberation Sans Narrow", "Arial Narrow", sans-serif}'},
  {name: 'dark, and says so', css: ':root {color-scheme: dark} body {background: #111; color: #eee}'},
  {
    name: 'dark, and does not say so: note and bar keep their colours for light grounds',
    css: 'body {background: #111; color: #eee}',
    except: /("This amount is being checked\."|"Ce montant est en cours de vérification\."|a bar) has a contrast of/,
  },
];
