import {html} from 'lit';
import '../src/elements/key-figure/lifesci-key-figure.js';
import {element, type Arguments} from './tools/element.js';
import {closedAndOpened, opened} from './tools/opened.js';
import {narrowToWide} from './tools/widths.js';
import {wordsAsControl} from './tools/words-as-control.js';
import {withoutScript} from './tools/without-script.js';

const component = 'lifesci-key-figure';
const render = element(component);

export default {title: 'Widgets/Key figure', component, render, parameters: {choose: 'one number that carries a paragraph or a page'}};

/** A minimum: the source says "over". */
export const Minimum = {args: {figure: 'medicen.members'}};

/** An amount, with the share of it that a second figure gives. */
export const AmountWithShare = {
  name: 'Amount with share',
  args: {figure: 'medicen.total-investment'},
};

/** Millions and billions are words, smaller than the digits and lighter. */
export const ScaleWord = {name: 'Scale word', tags: ['!autodocs'], args: {figure: 'paris-region.patients'}};

/** Six digits, grouped as the language groups them. */
export const LongNumber = {
  name: 'Long number',
  tags: ['!autodocs'],
  args: {figure: 'paris-region.surgical-procedures'},
};

/** A place in a ranking. */
export const Rank = {
  args: {figure: 'paris-region.life-sciences-rank'},
};

/** A percentage. */
export const Percentage = {tags: ['!autodocs'], args: {figure: 'paris-region.life-sciences-share'}};

/** A year, whose digits are not grouped. */
export const Year = {tags: ['!autodocs', 'unpictured'], args: {figure: 'medicen.founded'}};

/** A value that a review questions: shown as stated, with a note. */
export const Questioned = {args: {figure: 'paris-region.gdp'}};

/** What there is to say about a figure, closed and opened below its source. */
export const About = {
  name: 'About this figure',
  args: {...AmountWithShare.args, details: true},
  render: (given: Arguments) => closedAndOpened(render(given)),
};

/** Opened under a questioned value: what the review found. */
export const AboutQuestioned = {
  name: 'About a questioned figure',
  tags: ['!autodocs'],
  args: {...Questioned.args, details: true},
  render: (given: Arguments) => opened(render(given)),
};

/** Counts up when it is first seen: choose it in the sidebar again, or reload, to see it again. */
export const CountsUp = {name: 'Counts up', tags: ['!autodocs', 'unpictured'], args: {...LongNumber.args, animate: true}};

/** The longest label of the dataset. */
export const LongLabel = {
  name: 'Long label',
  tags: ['!autodocs'],
  args: {figure: 'sanofi.paris-region-employee-share'},
};

/** On a dark page. */
export const Dark = {tags: ['!autodocs'], args: AmountWithShare.args, globals: {theme: 'dark'}};

/** For a reader whose device replaces the colours of every page. */
export const ForcedColours = {name: 'Forced colours', tags: ['!autodocs'], args: AmountWithShare.args, globals: {theme: 'forced-dark'}};

/** An id that there is not: the author's words stand. */
export const UnknownId = {
  name: 'Unknown id',
  tags: ['!autodocs'],
  args: {figure: 'medicen.member'},
  argTypes: wordsAsControl,
  parameters: {meant: {figure: 'medicen.members'}},
};

/** Where the script does not run: the author's words stand. */
export const NoScript = {
  name: 'Without the script',
  tags: ['!autodocs'],
  args: Minimum.args,
  argTypes: wordsAsControl,
  render: (given: Arguments) => withoutScript(component, given),
};

/** From a side column to the whole width of a page. */
export const NarrowToWide = {
  name: 'Narrow to wide',
  tags: ['!autodocs'],
  args: AmountWithShare.args,
  render: (given: Arguments) => narrowToWide(render(given)),
};

/** Side by side: the numbers share a baseline. */
export const InARow = {
  name: 'In a row',
  render: () => html`
    <div data-code>
      <div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 3rem 2rem">
        ${[Minimum, AmountWithShare, LongNumber].map(({args}) => render({...args, 'in-row': true}))}
      </div>
    </div>
  `,
};
