import {html} from 'lit';
import type {Guidance} from '../tools/guidance.js';

const sites = html`<lifesci-breakdown breakdown="sanofi.paris-region-sites"></lifesci-breakdown>`;

export const guidance: Guidance = {
  use: [
    'Readers ask what a total is made of, and the parts are the point.',
    'In the full width of the text, or in a side column, where it stands upright.',
  ],
  avoid: [
    'The total is the point: a key figure says it louder.',
    'The parts make no total: a fact strip sets them side by side.',
    'As an ornament beside a text that is about something else.',
  ],
  minimumWidth: 240,
  samples: [{breakdown: 'paris-region.life-sciences-companies'}],
  pairs: [
    {
      good: {says: 'Let it be as tall as its words need.', shows: sites},
      bad: {says: 'A fixed height cuts them off, first in French.', shows: html`<div class="guide-cut">${sites}</div>`},
    },
    {
      good: {
        says: 'With an accent of middling tone, let the parts fade less: --lifesci-fade: 20%.',
        shows: html`<div class="guide-middling guide-even">${sites}</div>`,
      },
      bad: {
        says: 'With the usual fade, its last part falls below the contrast that a bar needs.',
        shows: html`<div class="guide-middling">${sites}</div>`,
      },
    },
    {
      good: {says: 'The total stands in it: once is enough.', shows: sites},
      bad: {
        says: 'The same total as a key figure above it says everything twice.',
        shows: html`<lifesci-key-figure figure="sanofi.paris-region-sites"></lifesci-key-figure>${sites}`,
      },
    },
  ],
};
