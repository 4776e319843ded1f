import {html} from 'lit';
import type {Guidance} from '../tools/guidance.js';

const inSentence = (figure: string, before: string, after: string) =>
  html`<p>${before} <lifesci-figure figure=${figure}></lifesci-figure>${after}</p>`;

export const guidance: Guidance = {
  use: [
    'A number stands in the middle of a sentence of yours, in its size, weight and colour.',
    'The same figure is named in a text and in a widget beside it: both say the same.',
  ],
  avoid: [
    'One number that should be seen before the text is read: a key figure.',
    'Several numbers in one sentence: readers lose them; a fact strip keeps them apart.',
    'A heading or a link: the figure belongs in running text.',
  ],
  minimumWidth: 240,
  samples: [{figure: 'medicen.members', details: true}, {figure: 'paris-region.gdp'}],
  pairs: [
    {
      good: {says: 'Let the figure bring its bound.', shows: inSentence('medicen.members', 'The cluster has', '.')},
      bad: {says: 'Do not write the bound a second time.', shows: inSentence('medicen.members', 'The cluster has more than', '.')},
    },
    {
      good: {says: 'One figure in a sentence.', shows: inSentence('sanofi.countries', 'The company is at work in', '.')},
      bad: {
        says: 'Three are a list: take a strip.',
        shows: html`<p>
          There are <lifesci-figure figure="paris-region.hospitals"></lifesci-figure>,
          <lifesci-figure figure="paris-region.patients"></lifesci-figure> and
          <lifesci-figure figure="paris-region.surgical-procedures"></lifesci-figure>.
        </p>`,
      },
    },
    {
      good: {says: 'It takes the size of its sentence.', shows: inSentence('medicen.members', 'The cluster counts', '.')},
      bad: {
        says: 'Do not set it large: a key figure is made for that.',
        shows: html`<p style="line-height: 1.1">
          The cluster counts <span style="font-size: 3em"><lifesci-figure figure="medicen.members"></lifesci-figure></span>.
        </p>`,
      },
    },
  ],
};
