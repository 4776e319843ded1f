import '../src/elements/region-fact-strip/lifesci-region-fact-strip.js';
import {element, type Arguments} from './tools/element.js';
import {closedAndOpened} from './tools/opened.js';
import {narrowToWide} from './tools/widths.js';
import {wordsAsControl} from './tools/words-as-control.js';
import {withoutScript} from './tools/without-script.js';

const component = 'lifesci-region-fact-strip';
const render = element(component);

export default {title: 'Widgets/Region fact strip', component, render, parameters: {choose: 'a few facts about the region, to be scanned'}};

/** A choice of all four topics. */
export const Headline = {args: {region: 'paris-region'}};

/** The economy; the questioned amount is left out. */
export const Economy = {tags: ['!autodocs', 'unpictured'], args: {region: 'paris-region', topic: 'economy'}};

/** Innovation: five facts. */
export const Innovation = {tags: ['!autodocs', 'unpictured'], args: {region: 'paris-region', topic: 'innovation'}};

/** Life sciences: six facts, of two sources. */
export const LifeSciences = {name: 'Life sciences', tags: ['!autodocs'], args: {region: 'paris-region', topic: 'life-sciences'}};

/** Hospitals: six facts. */
export const Hospitals = {args: {region: 'paris-region', topic: 'hospitals'}};

/** A ledger, at any width. Without `layout`, four facts or more are one below 30 em. */
export const Ledger = {args: {region: 'paris-region', topic: 'hospitals', layout: 'table'}};

/** Figures of several owners, in rows that align; no region is named. */
export const SeveralOwners = {
  name: 'Several owners',
  args: {
    figures: ['medicen.members', 'medicen.total-investment', 'sanofi.employees', 'sanofi.paris-region-factories', 'paris-region.gdp'],
    layout: 'table',
  },
};

/** Figures of the page's own choice, the questioned one among them. */
export const OwnChoice = {
  name: 'Own choice',
  args: {region: 'paris-region', figures: ['paris-region.gdp', 'paris-region.gdp-rank', 'medicen.members']},
};

/** Sentences about the region above its facts. */
export const WithSummary = {name: 'With a summary', args: {...Headline.args, summary: true}};

/** The longest labels beside the shortest, and a fact with a share beside facts without. */
export const LongAndShort = {
  name: 'Long and short',
  tags: ['!autodocs'],
  args: {
    region: 'paris-region',
    figures: ['sanofi.countries', 'paris-region.publications', 'medicen.total-investment', 'sanofi.paris-region-factories'],
  },
};

/** What there is to say about all of them together, closed and opened. */
export const About = {
  name: 'About these figures',
  args: {...Headline.args, details: true},
  render: (given: Arguments) => closedAndOpened(render(given)),
};

/** A topic that there is not: the author's words stand. */
export const UnknownTopic = {
  name: 'Unknown topic',
  tags: ['!autodocs', 'unpictured'],
  args: {region: 'paris-region', topic: 'hospital'},
  argTypes: wordsAsControl,
  parameters: {meant: {region: 'paris-region', topic: 'hospitals'}},
};

/** Where the script does not run: the author's words stand. */
export const NoScript = {
  name: 'Without the script',
  tags: ['!autodocs', 'unpictured'],
  args: Headline.args,
  argTypes: wordsAsControl,
  render: (given: Arguments) => withoutScript(component, given),
};

/** From a side column to the whole width of a page. */
export const NarrowToWide = {
  name: 'Narrow to wide',
  tags: ['!autodocs'],
  args: Headline.args,
  render: (given: Arguments) => narrowToWide(render(given)),
};
