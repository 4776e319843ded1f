import {css} from 'lit';

/*
 * The ledger: rows that share three columns, bound, digits, and scale word with label; in a very narrow place, bound and digits above the
 * label. The measure tells how wide its place is, in its own em.
 */
export const ledgerStyles = css`
  .measure {
    position: absolute;
    inline-size: 100%;
    block-size: 1em;
    padding: 0;
    visibility: hidden;
    pointer-events: none;
  }
  .ledger {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block-end: 0.25em;
    border-block-start: var(--_lifesci-rule);
    line-height: 1.3;
  }
  caption {
    /* Above, room for the accents of capitals over the trimmed heading. */
    padding-block: 0.25em 0.5em;
    text-align: start;
  }
  .ledger #heading {
    font-size: 1.125em;
    text-wrap: balance;
  }
  .ledger .summary {
    margin-block-start: 0.75em;
  }
  .ledger tr {
    border-block-end: var(--_lifesci-hairline);
    break-inside: avoid;
  }
  .ledger tr:last-child {
    border: 0;
  }
  .ledger :is(td, th) {
    position: relative;
    padding: 0.55em 0;
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }
  .ledger .bounds {
    color: var(--_lifesci-ink-2);
    text-align: end;
    white-space: nowrap;
  }
  .bounds > :not(:empty) {
    padding-inline-end: 0.45em;
  }
  .ledger .value {
    font-size: 1.25em;
    padding-block: 0;
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: lining-nums tabular-nums;
    letter-spacing: -0.01em;
  }
  .ledger .what {
    inline-size: 99%;
    padding-inline-start: 0.75em;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .ledger .small,
  .ledger .line {
    display: block;
    position: relative;
    margin-block-start: 0.25em;
  }
  .ledger .small {
    color: var(--_lifesci-ink-2);
    font-size: var(--_lifesci-small);
  }
  .ledger-note {
    color: var(--_lifesci-note);
  }
  .ledger .ordinal {
    vertical-align: 0.45em;
    font-size: 0.66em;
    line-height: 0;
  }
  @media (forced-colors: active) {
    /* Collapsed borders keep their own colours in Chromium. */
    .ledger,
    .ledger tr {
      border-color: CanvasText;
    }
  }
  @container lifesci-widget (width < 19em) {
    .ledger tr {
      display: flex;
      /* Bound and number beside each other, where both fit. */
      flex-wrap: wrap;
      align-items: baseline;
      padding-block: 0.55em;
    }
    .ledger :is(.bounds, .value, .what) {
      padding-block: 0;
      padding-inline-start: 0;
    }
    .ledger .value {
      text-align: start;
    }
    .ledger .what {
      flex: 0 0 100%;
    }
  }
`;
