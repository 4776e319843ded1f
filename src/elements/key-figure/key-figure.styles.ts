import {css} from 'lit';

/* Narrow: one column. Medium: the same, larger. Wide: subject and source in a rail beside the fact. */
export const keyFigureStyles = css`
  .card {
    display: grid;
    gap: 1.75em 2em;
  }
  .statement {
    --number-size: min(clamp(4em, 2em + 13cqi, 9em), 100cqi / var(--ems));
    --what-size: var(--_lead);
  }
  .source {
    margin-block-start: 0.6em;
  }

  @container (width < 30em) {
    .statement {
      /* The bound's line is kept, so that cards side by side share a baseline. */
      grid-template-rows: minmax(1.1em, auto) auto auto 1fr;
    }
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
    }
    .statement {
      grid-area: 1 / 2 / 3 / 3;
    }
    .source {
      align-self: end;
    }
  }
`;
