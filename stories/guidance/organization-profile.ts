import {html} from 'lit';
import type {Guidance} from '../tools/guidance.js';

const figures = html`
  <lifesci-organization-profile organization="medicen" sections="summary figures" heading-level="3"></lifesci-organization-profile>
`;
const whole = html`<lifesci-organization-profile organization="medicen" heading-level="3"></lifesci-organization-profile>`;

export const guidance: Guidance = {
  use: [
    'The organization is the subject of the page, or of a chapter of it.',
    'Readers do not know it yet: what it is comes first, then its figures, sites, areas and aims.',
  ],
  avoid: [
    'One number of it: a key figure names the organization too.',
    'In a margin, as an ornament: it is as long there as a page.',
    'Several organizations to be compared: a strip with figures of each.',
  ],
  minimumWidth: 240,
  samples: [{organization: 'medicen'}, {organization: 'sanofi', sections: ['sites']}],
  pairs: [
    {
      good: {says: 'Where you need less, choose its sections.', shows: figures},
      bad: {says: 'Do not cut it off.', shows: html`<div class="guide-cut">${whole}</div>`},
    },
    {
      good: {says: 'Give it the full width of the text.', shows: figures},
      bad: {says: 'In a margin nobody sees its end.', shows: html`<div class="guide-margin">${figures}</div>`},
    },
    {
      good: {says: 'Its name is a heading already; heading-level fits it into your page.', shows: figures},
      bad: {
        says: 'The same heading above it is heard twice.',
        shows: html`<p class="guide-heading">Medicen Paris Region</p>
          ${figures}`,
      },
    },
  ],
};
