import {css} from 'lit';

/* A placeholder as a block, which a `span` is not by itself, and which may shrink in a flex row as a widget may. */
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
