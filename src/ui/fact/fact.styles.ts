import {css} from 'lit';

/*
 * The fact: bound, number and label on lines of their own, in one paragraph. The lines are measured from baseline to baseline, whatever
 * the font: no text has a line height, but an empty box on the line, from its lower edge up to the next line's. The number's measures are
 * in its own em, so that they grow with it. Before Chrome 118 and Safari 17.2, which lack the unit, capitals are taken to be as high as
 * those of Arial.
 */
export const factStyles = css`
  .fact {
    position: relative;
    break-inside: avoid;
  }
  .print {
    max-width: calc(32 * var(--_lifesci-label-size));
    margin-block-end: calc(-0.584 * var(--_lifesci-label-size));
    line-height: 0;
    white-space: pre-wrap;
    text-wrap: var(--_lifesci-pretty);
    /* The space before a break has no width, or it would part right-aligned text from the edge. */
    word-spacing: -0.27em;
  }
  .print > * {
    word-spacing: normal;
  }
  .unlabelled {
    margin: 0;
  }
  .bound::after,
  .label::before {
    content: '\\A';
    white-space: pre;
  }
  .bound::before,
  .number::before {
    content: '';
    display: inline-block;
  }

  .bound {
    /* Over the number, whose box reaches up to it in fonts with much room above their letters: else a click on it would be on the number. */
    position: relative;
    font-size: var(--_lifesci-label-size);
  }
  .bound:empty {
    display: none;
  }
  .bound::before {
    block-size: 0.966em;
    block-size: calc(1cap + 0.25em);
    vertical-align: -0.25em;
  }
  .print > .number {
    word-spacing: -0.05em;
  }
  .number {
    /* No wider than its column. */
    font-size: min(var(--_lifesci-number), 100cqi / var(--_lifesci-number-width));
    letter-spacing: -0.03em;
    white-space: nowrap;
    margin-inline-start: -0.02em;
  }
  .number::before {
    block-size: 1.216em;
    block-size: calc(1cap + 0.5em);
    vertical-align: -0.3em;
  }
  .scale {
    font-size: max(0.42em, 12px);
    letter-spacing: -0.01em;
    word-spacing: normal;
    margin-inline-start: 0.04em;
  }
  /* The letters of an ordinal, raised to the height of its digits. */
  .ordinal {
    vertical-align: 0.72em;
    font-size: 0.5em;
    letter-spacing: 0;
  }
  .label {
    /* Its capitals begin where its first line does. */
    position: relative;
    inset-block-start: -0.28em;
    font-size: var(--_lifesci-label-size);
    line-height: 1.3;
    /* Short words do not break from the next one: in a very narrow place, breaking a word is better than overflow. */
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .label::before {
    line-height: 0;
  }
  .qualifier {
    position: relative;
    inset-block-start: -0.28em;
    line-height: 1.6;
    white-space: normal;
    color: var(--_lifesci-ink-2);
    font-size: var(--_lifesci-small);
  }
  .qualifier::before {
    content: '\\A';
    white-space: pre;
  }

  /* A share: the rule is the chart. */
  .share {
    height: 7px;
    margin-block: 1.15em 0.9em;
    border-block-end: 1px solid var(--_lifesci-line);
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
    max-width: 32em;
    overflow-wrap: anywhere;
    text-wrap: balance;
    text-box: trim-both cap alphabetic;
  }

  /* A questioned value: a dashed line under the number, and a sentence. */
  .questioned {
    /* Not the shorthand, which Safari takes for the line alone. */
    text-decoration-line: underline;
    text-decoration-style: dashed;
    text-decoration-color: var(--_lifesci-note);
    text-decoration-thickness: max(2px, 0.03em);
    text-decoration-skip-ink: none;
    text-underline-offset: 0.15em;
  }
  .questioned::before {
    block-size: 1.396em;
    block-size: calc(1cap + 0.68em);
    vertical-align: -0.48em;
  }
  .below {
    font-size: var(--_lifesci-label-size);
    line-height: 1.3;
  }
  .note {
    color: var(--_lifesci-note);
    line-height: 1.4;
    margin-block-start: 0.875em;
    max-width: 32em;
    text-wrap: var(--_lifesci-pretty);
  }

  .owner {
    color: var(--_lifesci-ink-2);
    font-size: var(--_lifesci-small);
    margin-block-start: 0.875em;
  }

  /* Without text-box, a smaller line height trims nearly as much. */
  @supports not (text-box: trim-both cap alphabetic) {
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
      text-decoration-color: CanvasText;
    }
  }
`;
