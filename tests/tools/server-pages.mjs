// The widgets of a page as a server writes them and as a page without one does: by tag, with attributes that show all that there is.
import {figuresIn} from '../../dist/esm/model/dataset.js';
import {bundledDataset} from '../../dist/esm/data/bundled-dataset.js';

const figures = figuresIn(bundledDataset);
const ids = figures.map(({id}) => id);
const {organizations, regions} = bundledDataset;
const region = regions[0].id;

/** Each of the facts: every figure as a card, every breakdown. */
export const facts = [
  ...ids.map((figure) => ['lifesci-key-figure', {figure}]),
  ...figures.filter(({parts}) => parts).map(({id}) => ['lifesci-breakdown', {breakdown: id}]),
];

/** What else the widgets can be asked for. */
export const others = [
  ...ids.map((figure) => ['lifesci-figure', {figure}]),
  ...['medicen.members', 'paris-region.gdp'].map((figure) => ['lifesci-figure', {figure, details: true}]),
  ['lifesci-figure', {figure: 'medicen.total-investment', form: 'value'}],
  ['lifesci-key-figure', {figure: 'medicen.members', details: true, animate: true, theme: 'dark'}],
  ...organizations.map(({id}) => ['lifesci-organization-profile', {organization: id}]),
  ['lifesci-organization-profile', {organization: 'sanofi', sections: 'sites figures', 'heading-level': 4}],
  ['lifesci-region-fact-strip', {region, summary: true}],
  ['lifesci-region-fact-strip', {figures: ids.join(' ')}],
  ['lifesci-region-fact-strip', {region, layout: 'table', details: true}],
  ['lifesci-region-fact-strip', {region, layout: 'row'}],
  ...Object.keys(regions[0].topics).map((topic) => ['lifesci-region-fact-strip', {region, topic}]),
];

/** One of each widget, for pictures. */
export const samples = {
  'lifesci-breakdown': {breakdown: 'paris-region.life-sciences-companies'},
  'lifesci-figure': {figure: 'sanofi.employees'},
  'lifesci-key-figure': {figure: 'medicen.total-investment'},
  'lifesci-organization-profile': {organization: 'sanofi'},
  'lifesci-region-fact-strip': {region},
};

const attributesOf = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${value}"`))
    .join('');

/** A widget as a page without a server writes it. */
export const plain = (tag, attributes) => `<${tag}${attributesOf(attributes)}>Words</${tag}>`;

/**
 * A page.
 * @param body What stands in it.
 * @param lang Its language.
 * @param script Whether it has the script.
 */
export const pageWith = (body, lang, script = false) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
  <meta name="viewport" content="width=device-width"><style>body { font-family: Arimo, Arial, sans-serif; margin: 16px }</style>
  ${script ? '<script src="lifesci-widgets.js" defer></script>' : ''}<body>${body}</body></html>`;
