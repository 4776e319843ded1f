import {css} from 'lit';

const hidden = css`
  :host([hidden]:not([hidden='until-found' i])) {
    display: none;
  }
`;

/* Makes a placeholder a block even if it is a `span`, and lets it shrink in a flex row as a widget does. */
export const placeholderStyles = [
  css`
    :host {
      display: block;
      min-inline-size: 0;
      writing-mode: horizontal-tb;
    }
    /* A card in a row shares the rows of the page's grid, and so does what stands between. */
    :host([data-in-row]:not([data-in-row='false' i])) {
      display: grid;
      grid-template-rows: subgrid;
      grid-row: span 3;
      row-gap: 0;
    }
  `,
  hidden,
];

/* Keeps it in the line even if it is a `div`. */
export const inlinePlaceholderStyles = [
  css`
    :host {
      display: inline;
    }
  `,
  hidden,
];
