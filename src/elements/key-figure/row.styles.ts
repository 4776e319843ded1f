import {css} from 'lit';

/*
 * A card in a row: the element and what is in it share the rows of the page's grid, down to subject, fact and source. What shares rows
 * can neither be a size container nor skip its drawing, so the fact alone is a container. Within the fact, the number's line is as high
 * as if the number had not been fitted to its column: the line break after it, in the label's em, holds it open.
 */
export const rowStyles = css`
  :host([in-row]:not([in-row='false' i])),
  :host([in-row]:not([in-row='false' i])) :is(.widget, [lang], .card) {
    display: grid;
    grid-template-rows: subgrid;
    grid-row: span 3;
    row-gap: 0;
  }
  /* Three rows also where the page says in which they begin. */
  :host([in-row]:not([in-row='false' i])) {
    grid-row-end: span 3 !important;
  }
  :host([in-row]:not([in-row='false' i])) .widget {
    content-visibility: visible;
  }
  :host([in-row]:not([in-row='false' i])) .widget::before {
    grid-area: 1 / 1;
  }
  :host([in-row]:not([in-row='false' i])) [lang] {
    grid-area: 1 / 1 / span 3;
    container: none;
  }
  :host([in-row]:not([in-row='false' i])) .fact {
    --_lifesci-label-size: 1.125em;
    margin-block: 1.75em;
  }
  :host([in-row]:not([in-row='false' i])) .number::before {
    content: none;
  }
  :host([in-row]:not([in-row='false' i])) .label::before {
    /* The card's number, in the label's em; 0.716 of it are its capitals. */
    --_lifesci-number: clamp(3.556em, 1.778em + 13cqi, 8em);
    line-height: calc(1.216 * var(--_lifesci-number));
    vertical-align: calc(0.308 * var(--_lifesci-number) - 0.3465em);
  }
  :host([in-row]:not([in-row='false' i])) .foot {
    display: block;
  }
  :host([in-row]:not([in-row='false' i])) .footer {
    margin: 0;
  }
`;
