import '../src/elements/breakdown/lifesci-breakdown.js';
import {element, type Arguments} from './tools/element.js';
import {closedAndOpened} from './tools/opened.js';
import {narrowToWide} from './tools/widths.js';
import {wordsAsControl} from './tools/words-as-control.js';

const component = 'lifesci-breakdown';
const render = element(component);

export default {title: 'Widgets/Breakdown', component, render, parameters: {choose: 'a total, where the question is what is in it'}};

/** An exact total whose published parts are all of it. */
export const Sites = {args: {breakdown: 'sanofi.paris-region-sites'}};

/** An exact total of which one part is published: the rest is calculated, and exact too. */
export const Employees = {
  args: {breakdown: 'sanofi.france-employees'},
};

/** An approximate total: the rest has a length, and no number that anyone could vouch for. */
export const Investment = {
  args: {breakdown: 'medicen.total-investment'},
};

/** A minimum: the rest is a minimum too, and the bar has no known end. */
export const Companies = {
  args: {
    breakdown: 'paris-region.life-sciences-companies',
  },
};

/** Closed, and opened: what the bound means, and which number is calculated. */
export const About = {
  name: 'About these figures',
  args: {...Companies.args, details: true},
  render: (given: Arguments) => closedAndOpened(render(given)),
};

/** On a dark page. */
export const Dark = {tags: ['!autodocs'], args: Companies.args, globals: {theme: 'dark'}};

/** On a page that reads from right to left: the bar runs with the page, the words do not. */
export const RightToLeft = {name: 'Right to left', tags: ['!autodocs'], args: Companies.args, globals: {direction: 'rtl'}};

/** An id of a figure that has no parts: the author's words stand. */
export const UnknownId = {
  name: 'Unknown id',
  tags: ['!autodocs', 'unpictured'],
  args: {breakdown: 'sanofi.france-sites'},
  argTypes: wordsAsControl,
  parameters: {meant: {tagName: 'lifesci-key-figure', figure: 'sanofi.france-sites'}},
};

/** From a side column to the whole width of a page: upright, then lying. */
export const NarrowToWide = {
  name: 'Narrow to wide',
  tags: ['!autodocs'],
  args: Companies.args,
  render: (given: Arguments) => narrowToWide(render(given)),
};
