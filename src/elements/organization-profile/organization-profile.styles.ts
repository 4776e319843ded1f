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
  .figures {
    display: contents;
  }
  .blocks :is(.fact, .summary) {
    padding-block-end: 2.25em;
  }
  .blocks .hung {
    border-block-start-width: 1px;
  }

  /* A title stands where a number's scale word would: its first line on the line of the number beside it. */
  .title {
    margin-block: calc(0.476em + 0.989em) 0.714em;
    margin-block-start: calc(0.476em + 1.381cap);
    font-size: calc(var(--_lifesci-number) * 0.42);
    line-height: 1.1;
    overflow-wrap: anywhere;
    text-box: trim-both cap alphabetic;
  }
  .items {
    margin-block-start: 1em;
  }
  .items > li {
    padding-block: 0.5em;
    border-block-start: var(--_lifesci-hairline);
    text-wrap: var(--_lifesci-pretty);
    break-inside: avoid;
  }
  .more {
    margin-block: 1em -0.25em;
  }

  @container lifesci-widget (width >= 30em) {
    .blocks {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .blocks .fact {
      display: grid;
      grid-row: span 2;
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: subgrid;
    }
    .bound-line .bound {
      display: inline;
    }
    .title-line {
      padding-block-start: calc(0.875em + 0.966em);
      padding-block-start: calc(0.875em + 1cap + 0.25em);
    }
    .blocks > .summary {
      grid-column: 1 / -1;
    }
  }
  @container lifesci-widget (width >= 52em) {
    .blocks .top {
      border-block-start-width: var(--lifesci-rule, 2px);
    }
  }
  @container lifesci-widget (width >= 68em) {
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
