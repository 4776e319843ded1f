import {html, type TemplateResult} from 'lit';
import type {Guidance} from '../tools/guidance.js';

const strip = (figures: string): TemplateResult =>
  html`<lifesci-region-fact-strip region="paris-region" figures=${figures}></lifesci-region-fact-strip>`;
const ofHospitals = 'paris-region.hospitals paris-region.patients paris-region.surgical-procedures paris-region.research-projects';

export const guidance: Guidance = {
  use: [
    'Four to six facts that readers scan, none of which leads.',
    'Figures of one kind, or of one topic.',
    'Across the text, where it takes up to five columns, or in a narrow place, where it takes one.',
  ],
  avoid: [
    'One number that leads: a key figure.',
    'More than six facts: two strips with a topic each.',
    'Parts of a total: a breakdown shows what they are parts of.',
  ],
  minimumWidth: 240,
  samples: [{figures: ['medicen.total-investment', 'paris-region.gdp', 'medicen.members'], region: 'paris-region', summary: true}],
  pairs: [
    {
      good: {says: 'Put figures of one kind together.', shows: strip(ofHospitals)},
      bad: {
        says: 'A rank, an amount and a year cannot be compared, but side by side they are.',
        shows: strip('paris-region.life-sciences-rank medicen.total-investment medicen.founded'),
      },
    },
    {
      good: {says: 'Rules and the gaps between them keep the facts apart.', shows: strip(ofHospitals)},
      bad: {says: 'Boxes around each fact are fences between equals.', shows: html`<div class="guide-fenced">${strip(ofHospitals)}</div>`},
    },
    {
      good: {says: 'Stop at six.', shows: strip(`${ofHospitals} paris-region.publications`)},
      bad: {
        says: 'Nobody scans ten: readers skip them all.',
        shows: strip(
          `${ofHospitals} paris-region.publications paris-region.startups paris-region.life-sciences-companies paris-region.biotechnology-companies paris-region.pharmaceutical-companies paris-region.medical-technology-companies`,
        ),
      },
    },
  ],
};
