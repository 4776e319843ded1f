import {html} from 'lit';
import type {Guidance} from '../tools/guidance.js';

const members = html`<lifesci-key-figure figure="medicen.members"></lifesci-key-figure>`;
const crowd = [
  'medicen.founded',
  'paris-region.startups',
  'sanofi.countries',
  'medicen.members',
  'paris-region.hospitals',
  'sanofi.france-sites',
];

export const guidance: Guidance = {
  use: [
    'One number carries the paragraph or the page, and nothing beside it is louder.',
    'Two or three equals side by side: figures of one kind, which readers may compare.',
  ],
  avoid: [
    'Four to six facts to be scanned: a fact strip arranges them.',
    'A total whose parts are the point: a breakdown shows them.',
    'A rank beside an amount beside a year: readers compare what cannot be compared.',
  ],
  minimumWidth: 240,
  samples: [{figure: 'medicen.total-investment'}, {figure: 'paris-region.gdp'}],
  pairs: [
    {
      good: {says: 'Let one number lead.', shows: members},
      bad: {
        says: 'Six of them are wallpaper: none leads. Take a strip.',
        shows: html`<div class="guide-crowd">
          ${crowd.map((figure) => html`<lifesci-key-figure figure=${figure}></lifesci-key-figure>`)}
        </div>`,
      },
    },
    {
      good: {
        says: 'If your page sets things in boxes, give the element itself a box.',
        shows: html`<div class="guide-boxed">${members}</div>`,
      },
      bad: {says: 'Do not put a second rule above ours, nor take away the air.', shows: html`<div class="guide-ruled">${members}</div>`},
    },
    {
      good: {says: 'Keep the word above the number: it is part of the fact.', shows: members},
      bad: {says: 'Without it, this is another statement than the source’s.', shows: html`<div class="guide-unbound">${members}</div>`},
    },
  ],
};
