import {css} from '../../ui/css.js';

/* Narrow: one column. Medium: the same, larger. Wide: subject and source in a rail beside the fact. */
export const keyFigureStyles = css`
  .card {
    --full-size: clamp(4em, 2em + 13cqi, 9em);
    display: grid;
    gap: 1.75em 2em;
  }
  .statement {
    --number-size: min(var(--full-size), 100cqi / var(--ems));
    --what-size: var(--_lead);
    /* Cards side by side share a baseline: the bound keeps its line, and a number that had to shrink its height. */
    grid-template-rows: minmax(var(--bound-line, 1.1em), auto) minmax(calc(var(--full-size) * 1.2), auto) auto 1fr;
  }
  .number {
    align-self: end;
  }
  .source {
    margin-block-start: 0.6em;
  }

  @container (width >= 30em) {
    .card {
      row-gap: 2.25em;
    }
    .source {
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
    .source {
      align-self: end;
    }
  }
  @supports not (text-box: trim-both cap alphabetic) {
    .statement {
      --bound-line: 1.25em;
    }
  }
`;
