import {css} from 'lit';

/*
 * The fact: a grid of bound, number and label, with everything else in the fourth row.
 * The number has the margins, in its own em, so that they grow with it.
 */
export const factStyles = css`
  .fact {
    display: grid;
    grid-template-rows: auto auto auto 1fr;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    position: relative;
    break-inside: avoid;
  }
  .print {
    display: contents;
  }
  .speech {
    position: absolute;
    inset: 0;
    grid-row: 1 / 4;
    overflow: hidden;
    opacity: 0;
    pointer-events: none;
    user-select: none;
  }

  /* Short words do not break from the next one: in a very narrow place, breaking a word is better than overflow. */
  .label,
  .title,
  .share-label {
    overflow-wrap: anywhere;
  }
  .bound,
  .label,
  .share-label {
    text-box: trim-both cap alphabetic;
  }
  .bound {
    grid-row: 1;
    align-self: end;
    font-size: var(--_lifesci-label-size);
    line-height: 1.1;
    margin-block-end: 0.25em;
  }
  .number {
    grid-row: 2;
    /* No wider than its column. */
    font-size: min(var(--_lifesci-number), 100cqi / var(--_lifesci-number-width));
    line-height: 1;
    letter-spacing: -0.03em;
    word-spacing: -0.05em;
    white-space: nowrap;
    margin-block: 0.2em 0.3em;
    margin-inline-start: -0.02em;
    text-box: trim-both cap alphabetic;
  }
  .space {
    margin-inline-end: -0.03em;
  }
  .scale {
    font-size: 0.42em;
    letter-spacing: -0.01em;
    word-spacing: normal;
    margin-inline-start: 0.04em;
  }
  /* The letters of an ordinal, raised to the height of its digits. */
  .ordinal {
    position: relative;
    inset-block-end: 0.72em;
    font-size: 0.5em;
    letter-spacing: 0;
  }
  .label {
    grid-row: 3;
    font-size: var(--_lifesci-label-size);
    line-height: 1.3;
    max-width: 32em;
    text-wrap: balance;
  }
  .qualifier {
    display: block;
    margin-block-start: 0.25em;
    color: var(--_lifesci-ink-2);
    font-size: var(--_lifesci-small);
  }
  .below {
    grid-row: 4;
    justify-self: stretch;
    font-size: var(--_lifesci-label-size);
    line-height: 1.3;
  }

  /* A share: the rule is the chart. */
  .share {
    height: 7px;
    margin-block: 1.15em 0.9em;
    border-block-end: 1px solid;
  }
  .share::before {
    content: '';
    display: block;
    width: var(--_lifesci-share);
    height: 8px;
    background-color: var(--_lifesci-accent);
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  .share-label {
    display: block;
    max-width: 32em;
    text-wrap: balance;
  }

  /* A questioned value: a dashed line under the number, and a sentence. */
  .questioned {
    padding-block-end: 0.15em;
    border-block-end: max(2px, 0.03em) dashed var(--_lifesci-note);
  }
  .note {
    color: var(--_lifesci-note);
    line-height: 1.4;
    margin-block-start: 0.875em;
    max-width: 32em;
    text-wrap: pretty;
  }

  .owner {
    color: var(--_lifesci-ink-2);
    font-size: var(--_lifesci-small);
    margin-block-start: 0.875em;
  }

  /* Without text-box, a smaller line height trims nearly as much. */
  @supports not (text-box: trim-both cap alphabetic) {
    .number {
      line-height: 0.76;
    }
    .bound {
      line-height: 0.85;
    }
    .label,
    .share-label {
      margin-block: -0.26em;
    }
  }
  @media (forced-colors: active) {
    .share::before {
      forced-color-adjust: none;
      background-color: CanvasText;
    }
    .bound,
    .number {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .questioned {
      border-color: CanvasText;
    }
  }
`;
