import {css} from 'lit';

/* Makes a placeholder a block even if it is a `span`, and lets it shrink in a flex row as a widget does. */
export const placeholderStyles = [
  css`
    :host {
      display: block;
      min-inline-size: 0;
      writing-mode: horizontal-tb;
    }
    :host([hidden]:not([hidden='until-found' i])) {
      display: none;
    }
  `,
];
