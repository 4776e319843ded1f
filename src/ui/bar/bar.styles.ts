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
    --_lifesci-fill: var(--_lifesci-accent);
    display: grid;
    grid-template: minmax(0, 1fr) / min(3em, 16cqi) 1fr;
    column-gap: 0.875em;
    min-width: 0;
    min-height: 0;
  }
  /* Chrome 121 stands still for ever if a color-mix() with currentColor, which an accent may be, is mixed again. */
  @supports (color: light-dark(red, red)) {
    .bar > li {
      --_lifesci-fill: color-mix(
        in oklab,
        var(--_lifesci-accent) calc(100% - var(--_lifesci-fade) * var(--_lifesci-step)),
        var(--_lifesci-faded)
      );
    }
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
  /* One text, as long as no bar above it wants its number first. */
  .part .print {
    margin: 0;
    line-height: inherit;
    /* A little more than a space between a number and the smaller words after it. */
    word-spacing: 0.12em;
  }
  .part :is(.bound, .number, .label, .qualifier)::before,
  .part .bound::after {
    content: none;
  }
  .part :is(.bound, .label, .qualifier, .title) {
    inset: 0;
    margin: 0;
    line-height: inherit;
    text-box: normal;
  }
  .part :is(.bound, .label, .title) {
    font-size: 1em;
  }
  .part .number {
    margin: 0;
    /* No wider than what an upright bar leaves. */
    font-size: min(1.75em, (80cqi - 1em) / var(--_lifesci-number-width));
    font-variant-numeric: lining-nums tabular-nums;
    line-height: 1;
    letter-spacing: -0.02em;
  }
  .part .scale {
    font-size: 0.5714em;
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

  @container lifesci-widget (width >= 30em) {
    .bar:not(.thin) {
      grid-template: auto / var(--_lifesci-tracks);
      min-height: 0;
    }
    .bar:not(.thin) > li {
      grid-template: 3.25em auto / minmax(0, 1fr);
    }
    .bar:not(.thin) .part {
      border: 0;
      padding-block-start: 0.75em;
    }
    .bar:not(.thin) .print {
      word-spacing: -0.27em;
    }
    .bar:not(.thin) > :not(:last-child) > .part {
      padding-inline-end: 0.5em;
    }
    /* Three rows that all parts share: bounds, if there are any, numbers and labels. */
    .bar:not(.thin) :is(.label, .qualifier)::before,
    .bounded:not(.thin) .bound::after {
      content: '\\A';
    }
    .bounded:not(.thin) .bound {
      display: inline;
    }
    .bounded:not(.thin) .title {
      padding-block-start: 1.7em;
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
  @container lifesci-widget (width >= 68em) {
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
    .thin .print {
      word-spacing: -0.27em;
    }
    .thin .label::before {
      content: '\\A';
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
