import {css} from 'lit';

/* Narrow: one column. Medium: the same, larger. Wide: subject and source in a rail beside the fact. */
export const keyFigureStyles = css`
  .card {
    display: grid;
    gap: 1.75em 2em;
  }
  .statement {
    --_number: clamp(4em, 2em + 13cqi, 9em);
    --_what: var(--_lead);
    /* Cards side by side share a baseline: the bound keeps its line, and a number that had to shrink its height. */
    --_bound: 1.1em;
    grid-template-rows: minmax(var(--_bound), auto) minmax(calc(var(--_number) * 1.2), auto) auto 1fr;
  }
  .number {
    align-self: end;
  }
  .foot {
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
      row-gap: 2.25em;
    }
    .foot {
      margin: 0;
    }
  }
  @container (width >= 52em) {
    .card {
      grid-template: auto 1fr / 1fr 2fr;
      row-gap: 0;
      /* Room for the descenders of the trimmed last line. */
      padding-block-end: 0.4em;
    }
    .statement {
      grid-area: 1 / 2 / 3 / 3;
      grid-template-rows: auto auto auto 1fr;
    }
    .number {
      font-size: min(var(--_number), (66cqi - 2em) / var(--_ems));
    }
    .foot {
      align-self: end;
    }
  }
  @supports not (text-box: trim-both cap alphabetic) {
    .statement {
      --_bound: 1.25em;
    }
  }
`;
