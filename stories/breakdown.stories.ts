import '../src/elements/breakdown/lifesci-breakdown.js';
import {element, type Arguments} from './tools/element.js';
import {closedAndOpened} from './tools/opened.js';
import {narrowToWide} from './tools/widths.js';

const component = 'lifesci-breakdown';
const render = element(component);

export default {title: 'Widgets/Breakdown', component, render, parameters: {choose: 'a total, where the question is what is in it'}};

/** An exact total whose published parts are all of it. */
export const Sites = {args: {breakdown: 'sanofi.paris-region-sites', words: '10 sites in the Paris Region'}};

/** An exact total of which one part is published: the rest is calculated, and exact too. */
export const Employees = {
  args: {breakdown: 'sanofi.france-employees', words: '25,400 employees in France, 11,000 of them in the Paris Region'},
};

/** An approximate total: the rest has a length, and no number that anyone could vouch for. */
export const Investment = {
  args: {breakdown: 'medicen.total-investment', words: 'Close to €1.3 billion invested in total, €533 million of it in public aid'},
};

/** A minimum: the rest is a minimum too, and the bar has no known end. */
export const Companies = {
  args: {
    breakdown: 'paris-region.life-sciences-companies',
    words: 'More than 1,000 life-sciences companies, 360 of them in medical technology',
  },
};

/** Closed, and opened: what the bound means, and which number is calculated. */
export const About = {
  name: 'About these figures',
  args: {...Companies.args, details: true},
  render: (given: Arguments) => closedAndOpened(render(given)),
};

/** On a dark page. */
export const Dark = {args: Companies.args, globals: {theme: 'dark'}};

/** On a page that reads from right to left: the bar runs with the page, the words do not. */
export const RightToLeft = {name: 'Right to left', args: Companies.args, globals: {direction: 'rtl'}};

/** An id of a figure that has no parts: the author's words stand. */
export const UnknownId = {name: 'Unknown id', args: {breakdown: 'sanofi.france-sites', words: '35 sites across France'}};

/** From a side column to the whole width of a page: upright, then lying. */
export const NarrowToWide = {name: 'Narrow to wide', args: Companies.args, render: (given: Arguments) => narrowToWide(render(given))};
