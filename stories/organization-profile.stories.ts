import '../src/elements/organization-profile/lifesci-organization-profile.js';
import {element, type Arguments} from './tools/element.js';
import {narrowToWide, sameLandmarks} from './tools/widths.js';
import {withoutScript} from './tools/without-script.js';

const component = 'lifesci-organization-profile';
const render = element(component);
const words = 'Medicen Paris Region, a business cluster for innovation in health technology';

export default {title: 'Widgets/Organization profile', component, render};

/** A cluster: areas and aims, no sites. */
export const Medicen = {args: {organization: 'medicen', words}};

/** A company: sites, nine areas, commitments. */
export const Sanofi = {args: {organization: 'sanofi', words: 'Sanofi, a global healthcare company'}};

/** Only what the organization is, in sentences. */
export const Summary = {args: {organization: 'medicen', sections: ['summary']}};

/** Only the figures. */
export const Figures = {args: {organization: 'medicen', sections: ['figures']}};

/** Only the sites, with their kinds. */
export const Sites = {args: {organization: 'sanofi', sections: ['sites']}};

/** Only the areas: a list of nine, the longest there is. */
export const Areas = {args: {organization: 'sanofi', sections: ['areas']}};

/** Only the aims. */
export const Aims = {args: {organization: 'medicen', sections: ['aims']}};

/** Another order, with the summary last, under a heading of the third level. */
export const OtherOrder = {name: 'Other order', args: {organization: 'sanofi', sections: ['aims', 'sites', 'summary'], 'heading-level': 3}};

/** An organization that there is not: the author's words stand. */
export const UnknownId = {name: 'Unknown id', args: {organization: 'medicin', words: 'Medicen Paris Region'}};

/** Where the script does not run: the author's words stand. */
export const NoScript = {name: 'Without the script', args: Medicen.args, render: (given: Arguments) => withoutScript(component, given)};

/** From a side column to the whole width of a page. */
export const NarrowToWide = {
  name: 'Narrow to wide',
  parameters: sameLandmarks,
  args: Medicen.args,
  render: (given: Arguments) => narrowToWide(render(given)),
};
