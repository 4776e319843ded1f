// What the old browsers are shown.
import {build} from 'esbuild';

/** What is in a TypeScript file of the tests, for Node. */
async function imported(file) {
  const {outputFiles} = await build({entryPoints: [file], bundle: true, format: 'esm', write: false});
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

export const {grounds, sectionOn} = await imported('tests/host-styles/grounds.ts');

/** By tag, the attributes of widgets that together have all that a widget of that kind can paint. */
export const shown = {
  'lifesci-breakdown': ['sanofi.paris-region-sites', 'paris-region.life-sciences-companies'].map((id) => `breakdown="${id}"`),
  'lifesci-figure': ['medicen.members', 'paris-region.gdp'].map((id) => `figure="${id}"`),
  'lifesci-key-figure': ['medicen.members', 'medicen.total-investment', 'paris-region.gdp'].map((id) => `figure="${id}"`),
  'lifesci-organization-profile': ['medicen', 'sanofi'].map((id) => `organization="${id}"`),
  'lifesci-region-fact-strip': ['region="paris-region"', 'region="paris-region" topic="hospitals"'],
};

/** A breakdown needs 240 pixels. */
const widths = [240, 320, 640, 860, 1280];

const each = Object.entries(shown).flatMap(([tag, all]) => all.map((attributes) => `<${tag} ${attributes}>Words</${tag}>`));

/** Of the window, and of a section, of which two stand beside each other; in pixels. */
export const windowWidth = 1992;
export const sectionHeight = 448;
export const heightOfSections = (sectionHeight * grounds.length) / 2;

const page = (body, css = '') => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A host</title>
  <style>body {margin: 0; font: 16px Open Sans, sans-serif} main {display: flex; flex-wrap: wrap; width: ${windowWidth}px} main > * {width: ${windowWidth / 2}px}
  section {display: flex; gap: 16px; padding: 16px; height: ${sectionHeight}px; box-sizing: border-box} section > * {flex: 0 0 220px} section > lifesci-breakdown {flex-basis: 492px} section > span {flex: none} ${css}</style>
  ${body}<script src="/lifesci-widgets.js"></script>`;

const sections = (kept, told, declared) =>
  page(
    `<main>${grounds
      .filter(kept)
      .map((ground) => sectionOn(ground, told(ground), declared(ground)))
      .join('')}</main>`,
  );
const nothing = () => '';
const all = () => true;

/** Sets the colours, and asks for a file wherever else a page may set something. */
const set = '--lifesci-accent: #b8005c; --lifesci-note: #00695c; --lifesci-fade: 0%';
const properties = ['accent', 'note', 'fade', 'text', 'font', 'value-weight', 'rule'];

/** By path: a page. */
export const pages = {
  '/widths': page(
    ['en', 'fr']
      .flatMap((lang) =>
        ['ltr', 'rtl'].flatMap((direction) =>
          widths.map((width) => `<div lang="${lang}" dir="${direction}" style="width: ${width}px">${each.join('')}</div>`),
        ),
      )
      .join(''),
  ),
  '/undeclared': sections(all, nothing, nothing),
  '/light-and-undeclared': sections(({scheme, pageScheme}) => scheme === 'light' && !pageScheme, nothing, nothing),
  '/declared': sections(all, nothing, ({scheme}) => `color-scheme: ${scheme}`),
  '/theme': sections(all, ({scheme}) => `theme="${scheme}"`, nothing),
  '/set': page(`<main>${['', 'theme="light"', 'theme="dark"'].map((told) => sectionOn(grounds[0], told, set)).join('')}</main>`),
  '/ends': page(
    ['ltr', 'rtl']
      .map(
        (direction) =>
          `<div dir="${direction}" style="width: 700px; margin: 20px"><lifesci-breakdown breakdown="paris-region.life-sciences-companies" theme="light"></lifesci-breakdown></div>`,
      )
      .join(''),
  ),
  '/changed': page(
    ['', '--lifesci-accent: color-mix(in srgb, currentColor 70%, transparent)']
      .map((accent) => `<div style="${accent}"><lifesci-breakdown breakdown="sanofi.paris-region-sites"></lifesci-breakdown></div>`)
      .join(''),
  ),
  '/addresses': page(each.join(''), `body {${properties.map((name) => `--lifesci-${name}: url(/asked-by-${name})`).join(';')}}`),
  '/share': page(`<div style="--lifesci-accent: #f00"><lifesci-key-figure figure="medicen.total-investment"></lifesci-key-figure></div>`),
  '/bar': page(`<div style="--lifesci-accent: #f00"><lifesci-breakdown breakdown="sanofi.paris-region-sites"></lifesci-breakdown></div>`),
};
