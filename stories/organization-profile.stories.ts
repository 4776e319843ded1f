import {html} from 'lit';
import '../src/elements/organization-profile/lifesci-organization-profile.js';
import {element, type Arguments} from './tools/element.js';
import {closedAndOpened} from './tools/opened.js';
import {narrowToWide, sameLandmarks} from './tools/widths.js';
import {wordsAsControl} from './tools/words-as-control.js';
import {withoutScript} from './tools/without-script.js';

const component = 'lifesci-organization-profile';
const render = element(component);

export default {
  title: 'Widgets/Organization profile',
  component,
  render,
  parameters: {choose: 'an organization that readers do not know yet'},
};

/** A cluster: areas and aims, no sites. */
export const Medicen = {args: {organization: 'medicen'}};

/** A company: sites, areas, a commitment and what it does. */
export const Sanofi = {args: {organization: 'sanofi'}};

const sections: readonly Arguments[] = [
  {organization: 'medicen', sections: 'summary'},
  {organization: 'medicen', sections: 'figures'},
  {organization: 'medicen', sections: 'aims'},
  {organization: 'sanofi', sections: 'sites'},
  {organization: 'sanofi', sections: 'areas'},
];

/** One section at a time: summary, figures and aims of a cluster, sites and areas of a company. */
export const OneSection = {
  name: 'One section',
  tags: ['!autodocs'],
  parameters: {...sameLandmarks, samples: sections},
  render: () => html`<div data-code>${sections.map((given) => html`<div style="margin-block-end: 4rem">${render(given)}</div>`)}</div>`,
};

/** Another order, with the summary last, under a heading of the third level. */
export const OtherOrder = {
  name: 'Other order',
  tags: ['!autodocs'],
  args: {organization: 'sanofi', sections: ['aims', 'sites', 'summary'], 'heading-level': 3},
};

/** What there is to say about its figures, closed and opened. */
export const About = {
  name: 'About these figures',
  parameters: sameLandmarks,
  args: {...Medicen.args, details: true},
  render: (given: Arguments) => closedAndOpened(render(given)),
};

/** An organization that there is not: the author's words stand. */
export const UnknownId = {
  name: 'Unknown id',
  tags: ['!autodocs', 'unpictured'],
  args: {organization: 'medicin'},
  argTypes: wordsAsControl,
  parameters: {meant: {organization: 'medicen'}},
};

/** Where the script does not run: the author's words stand. */
export const NoScript = {
  name: 'Without the script',
  tags: ['!autodocs', 'unpictured'],
  args: Medicen.args,
  argTypes: wordsAsControl,
  render: (given: Arguments) => withoutScript(component, given),
};

/** From a side column to the whole width of a page. */
export const NarrowToWide = {
  name: 'Narrow to wide',
  tags: ['!autodocs'],
  parameters: sameLandmarks,
  args: Medicen.args,
  render: (given: Arguments) => narrowToWide(render(given)),
};
