import {css} from '../../ui/css.js';

/* One rule a fact; the rows of bounds, numbers and labels are shared. Columns: one, some, many. */
export const regionFactStripStyles = css`
  .frame {
    display: grid;
    gap: 1.25em;
    /* Room for the accents of capitals above the trimmed heading. */
    padding-block-start: 0.25em;
  }
  #heading {
    font-size: var(--_lead);
  }
  .facts {
    --columns: 1;
    --number-size: min(3.25em, 100cqi / var(--ems));
    display: grid;
    grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
    column-gap: 2em;
    /* The last row's own space is the gap to the source. */
    margin-block-end: -1.75em;
  }
  .facts > li {
    grid-row: span 4;
    grid-template-rows: subgrid;
    padding-block-end: 1.75em;
  }
  .source {
    margin-block-start: 0.5em;
  }

  @container (width >= 30em) {
    .facts {
      --columns: var(--medium);
      --number-size: min(clamp(2.75em, 22cqi / var(--columns), 4.5em), (100cqi / var(--columns) - 2em) / var(--ems));
    }
  }
  @container (width >= 52em) {
    .facts {
      --columns: var(--wide);
    }
  }
`;
