import {css} from 'lit';

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
    --_columns: 1;
    --_number: min(3.25em, 100cqi / var(--_ems));
    display: grid;
    grid-template-columns: repeat(var(--_columns), minmax(0, 1fr));
    column-gap: 2em;
    /* The last row's own space is the gap to the source. */
    margin-block-end: -1.75em;
  }
  .facts > li {
    grid-row: span 4;
    grid-template-rows: subgrid;
    padding-block-end: 1.75em;
  }
  .foot {
    margin-block-start: 0.5em;
  }

  @container (width >= 30em) {
    .facts {
      --_columns: var(--_medium);
      --_number: min(clamp(2.75em, 22cqi / var(--_columns), 4.5em), (100cqi / var(--_columns) - 2em) / var(--_ems));
    }
  }
  @container (width >= 52em) {
    .facts {
      --_columns: var(--_wide);
    }
  }
`;
