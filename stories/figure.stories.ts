import {html} from 'lit';
import '../src/elements/figure/lifesci-figure.js';
import {element, type Arguments} from './tools/element.js';
import {openedInLine} from './tools/opened.js';
import {wordsAsControl} from './tools/words-as-control.js';
import {withoutScript} from './tools/without-script.js';

const component = 'lifesci-figure';
const render = element(component);

export default {title: 'Widgets/Figure', component, render, parameters: {choose: 'a number in the middle of a sentence'}};

const figure = (id: string, more: Arguments = {}) => render({figure: id, ...more});

/** In the size, colour and line of the sentence; the whole phrase, with its bound. */
export const Phrase = {
  args: {figure: 'medicen.members'},
  render: (given: Arguments) => html`<p>Medicen brings together ${render(given)}.</p>`,
};

/** A paragraph with several of them, in each language. */
export const InAParagraph = {
  name: 'In a paragraph',
  render: () => html`
    <div data-code>
      <p lang="en">
        Medicen brings together ${figure('medicen.members')}. Since 2005, it counts ${figure('medicen.projects-certified')} and
        ${figure('medicen.products-launched')} in imaging, medical devices and biology. To date, this makes
        ${figure('medicen.total-investment')}, including ${figure('medicen.public-aid', {form: 'value'})} in public aid.
      </p>
      <p lang="fr">
        Medicen réunit ${figure('medicen.members')}. Depuis 2005, il compte ${figure('medicen.projects-certified')} et
        ${figure('medicen.products-launched')} dans l’imagerie, les dispositifs médicaux et la biologie. À ce jour, ce sont
        ${figure('medicen.total-investment')}, dont ${figure('medicen.public-aid', {form: 'value'})} d’aides publiques.
      </p>
    </div>
  `,
};

/** A value that a review questions: its mark, and its note in brackets. */
export const Questioned = {
  args: {figure: 'paris-region.gdp'},
  render: (given: Arguments) => html`<p>The Paris Region: ${render(given)}.</p>`,
};

/** A button in the line, and what it opens. */
export const About = {
  name: 'About this figure',
  args: {figure: 'medicen.projects-certified', details: true},
  render: (given: Arguments) => html`<p>Since 2005: ${openedInLine(render(given))}.</p>`,
};

/** An id that there is not: the author’s words stand. */
export const UnknownId = {
  name: 'Unknown id',
  args: {figure: 'medicen.member'},
  argTypes: wordsAsControl,
  parameters: {meant: {figure: 'medicen.members'}},
  render: (given: Arguments) => html`<p>Medicen brings together ${render(given)}.</p>`,
};

/** Where the script does not run: the author’s words stand. */
export const NoScript = {
  name: 'Without the script',
  args: Phrase.args,
  argTypes: wordsAsControl,
  render: (given: Arguments) => withoutScript(component, given),
};
