import {css} from 'lit';

/*
 * The bar. Narrow: vertical, each part a row whose minimum height is its share. Wide: horizontal, with
 * the labels below. The last part of an open-ended bar trails off.
 */
export const barStyles = css`
  .bar {
    --_lifesci-fade: var(--lifesci-fade, 42%);
    --_lifesci-tail: 2.53em;
    --_lifesci-towards: to bottom;
    display: grid;
    gap: 2px;
    grid-template-rows: var(--_lifesci-tracks);
    min-height: 19em;
  }
  .bar > li {
    --_lifesci-fill: color-mix(
      in oklab,
      var(--_lifesci-accent) calc(100% - var(--_lifesci-fade) * var(--_lifesci-step)),
      var(--_lifesci-faded)
    );
    display: grid;
    grid-template: minmax(0, 1fr) / min(3em, 16cqi) 1fr;
    column-gap: 0.875em;
    min-width: 0;
    min-height: 0;
  }
  .segment {
    position: relative;
  }
  .segment,
  .open-ended > :last-child > .segment::after {
    background-color: var(--_lifesci-fill);
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  .open-ended {
    margin-block-end: var(--_lifesci-tail);
  }
  .open-ended > :last-child > .segment::after {
    content: '';
    position: absolute;
    inset: 100% 0 auto;
    height: var(--_lifesci-tail);
    /* Prefixed for Chrome before 120; every other browser supports the prefix. */
    -webkit-mask: linear-gradient(
      var(--_lifesci-towards),
      #0000 0.31em,
      #000 0 0.94em,
      #0000 0 1.25em,
      #000 0 1.63em,
      #0000 0 1.94em,
      #000 0 2.13em,
      #0000 0 2.44em,
      #000 0
    );
  }

  .part {
    position: relative;
    border-block-start: var(--_lifesci-hairline);
    padding-block-start: 0.5em;
    line-height: 1.3;
  }
  .part .print {
    display: block;
  }
  .part :is(.bound, .number, .label, .title) {
    font-size: 1em;
    line-height: inherit;
    margin: 0;
    text-box: normal;
  }
  .part .number {
    font-size: 1.75em;
    font-variant-numeric: lining-nums tabular-nums;
    line-height: 1;
    letter-spacing: -0.02em;
  }
  .part .scale {
    font-size: 0.5714em;
  }
  .part .qualifier {
    display: inline;
  }

  /* Aligns a part without a number with the numbers beside it. */
  .part > .title {
    padding-block-start: 0.4em;
  }

  .thin {
    min-height: 0;
    margin-block-start: 1.15em;
  }
  .thin > li {
    grid-template-columns: 8px 1fr;
    column-gap: 0.75em;
  }
  .thin .part {
    padding-block: 0.4em;
  }
  .thin > :first-child > .part {
    border-color: transparent;
  }
  .thin .number {
    font-size: 1em;
  }

  @container (width >= 30em) {
    .bar:not(.thin) {
      grid-template: 3.25em auto / var(--_lifesci-tracks);
      min-height: 0;
    }
    .bar:not(.thin) > li {
      grid-row: 1 / -1;
      /* Without subgrid, before Chrome 117: rows of the same sizes. */
      grid-template: 3.25em auto / minmax(0, 1fr);
      grid-template-rows: subgrid;
      row-gap: 0;
    }
    .bar:not(.thin) .part {
      border: 0;
      padding-block-start: 0.75em;
    }
    .bar:not(.thin) :is(.label, .qualifier) {
      display: block;
    }
    .open-ended {
      margin: 0;
      padding-inline-end: var(--_lifesci-tail);
    }
    .open-ended > :last-child > .segment::after {
      --_lifesci-towards: to right;
      inset: 0 auto;
      inset-inline-start: 100%;
      width: var(--_lifesci-tail);
      height: auto;
    }
    .open-ended > :last-child > .part {
      margin-inline-end: calc(-1 * var(--_lifesci-tail));
    }
    .open-ended:dir(rtl) > :last-child > .segment::after {
      --_lifesci-towards: to left;
    }
  }
  @container (width >= 68em) {
    .thin {
      grid-template: auto / var(--_lifesci-tracks);
    }
    .thin > li {
      grid-template: 8px auto / minmax(0, 1fr);
    }
    .thin .part {
      border: 0;
      padding-block-start: 0.65em;
      font-size: max(0.875em, 12px);
    }
    .thin .label {
      display: block;
    }
    .thin .number {
      font-size: 1.25em;
      line-height: 1.2;
    }
  }
  @media (forced-colors: active) {
    .bar > li {
      --_lifesci-fill: CanvasText;
    }
    .segment {
      forced-color-adjust: none;
    }
  }
`;
