import {css} from 'lit';

/* Narrow: one column. Medium: the same, larger. Wide: subject and source in a rail beside the fact. */
export const keyFigureStyles = css`
  .card {
    --_lifesci-rail-gap: 1.75em;
  }
  .fact {
    --_lifesci-number: clamp(4em, 2em + 13cqi, 9em);
    --_lifesci-label-size: var(--_lifesci-lead);
    /* Cards side by side share a baseline: the bound keeps its line, and a number that had to shrink its height. */
    --_lifesci-bound: 1.1em;
    grid-template-rows: minmax(var(--_lifesci-bound), auto) minmax(calc(var(--_lifesci-number) * 1.2), auto) auto 1fr;
  }
  .number {
    align-self: end;
  }
  .footer {
    margin-block-start: 0.6em;
  }

  /* On its way up: the final number keeps its place, unseen. */
  @media screen and (prefers-reduced-motion: no-preference) {
    [data-now] {
      position: relative;
      visibility: hidden;
    }
    [data-now]::after {
      content: attr(data-now);
      position: absolute;
      inset-inline-start: 0;
      visibility: visible;
      font-variant-numeric: lining-nums tabular-nums;
    }
  }

  @container (width >= 30em) {
    .card {
      --_lifesci-rail-gap: 2.25em;
    }
    .footer {
      margin: 0;
    }
  }
  @container (width >= 52em) {
    .card {
      --_lifesci-rail-gap: 0;
      /* Room for the descenders of the trimmed last line. */
      padding-block-end: 0.4em;
    }
    .fact {
      grid-template-rows: auto auto auto 1fr;
    }
    .number {
      font-size: min(var(--_lifesci-number), (66cqi - 2em) / var(--_lifesci-number-width));
    }
    .about {
      margin-block-start: 2em;
    }
  }
  @supports not (text-box: trim-both cap alphabetic) {
    .fact {
      --_lifesci-bound: 1.25em;
    }
  }
`;
