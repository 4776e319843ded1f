import {css} from 'lit';

/* Narrow: one column. Medium: facts in pairs. Wide: name, summary and source in a rail beside the pairs. */
export const organizationProfileStyles = css`
  .profile {
    --_lifesci-rail-gap: 2.25em;
  }
  #heading {
    font-size: var(--_lifesci-title);
    line-height: 1.1;
    letter-spacing: -0.02em;
    text-wrap: balance;
    text-box: trim-start cap alphabetic;
  }
  .opening .summary {
    margin-block-start: 1.25em;
  }

  .blocks {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    column-gap: 2em;
    /* The last row's own space is the gap to the source. */
    margin-block-end: -2.25em;
  }
  .blocks > * {
    padding-block-end: 2.25em;
  }
  .blocks > .hung {
    border-block-start-width: 1px;
  }

  /* A title stands where a number's scale word would, on the same line as the number beside it. */
  .title {
    grid-row: 2;
    align-self: end;
    font-size: calc(var(--_lifesci-number) * 0.42);
    line-height: 1.1;
    margin-block-end: calc(var(--_lifesci-number) * 0.3);
    text-box: trim-both cap alphabetic;
  }
  .items {
    margin-block-start: 1em;
  }
  .items > li {
    padding-block: 0.5em;
    border-block-start: var(--_lifesci-hairline);
    text-wrap: pretty;
    break-inside: avoid;
  }
  .more {
    margin-block: 1em -0.25em;
  }

  @container (width >= 30em) {
    .blocks {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .blocks > .fact {
      grid-row: span 4;
      grid-template-rows: subgrid;
    }
    .blocks > .summary {
      grid-column: 1 / -1;
    }
  }
  @container (width >= 52em) {
    .blocks > :nth-child(-n + 2) {
      border-block-start-width: var(--lifesci-rule, 2px);
    }
  }
  @container (width >= 68em) {
    /* A long list in two columns stands beside a short one. */
    .items:has(:nth-child(7)) {
      columns: 2;
      column-gap: 2em;
    }
  }
  @supports not (text-box: trim-both cap alphabetic) {
    #heading {
      margin-block: -0.18em 0;
    }
  }
`;
