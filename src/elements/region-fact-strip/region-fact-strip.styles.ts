import {css} from 'lit';

/* One rule a fact; the lines of bounds, numbers and labels align, and so does what stands below. Columns: one, some, many. */
export const regionFactStripStyles = css`
  /* What the measure of the ledger is as wide as. */
  [lang] {
    position: relative;
  }
  .frame {
    display: grid;
    gap: 1.25em;
    /* Room for the accents of capitals above the trimmed heading. */
    padding-block-start: 0.25em;
  }
  #heading {
    font-size: var(--_lifesci-lead);
  }
  .facts {
    --_lifesci-columns: 1;
    --_lifesci-number: min(3.25em, 100cqi / var(--_lifesci-number-width));
    display: grid;
    grid-template-columns: repeat(var(--_lifesci-columns), minmax(0, 1fr));
    column-gap: 2em;
    /* The last row's own space is the gap to the source. */
    margin-block-end: -1.75em;
  }
  .facts > li {
    display: grid;
    grid-row: span 2;
    grid-template-rows: subgrid;
    padding-block-end: 1.75em;
  }
  .footer {
    margin-block-start: 0.5em;
  }

  @container lifesci-widget (width >= 30em) {
    .facts {
      --_lifesci-columns: var(--_lifesci-medium);
      --_lifesci-number: min(
        clamp(2.75em, 22cqi / var(--_lifesci-columns), 4.5em),
        (100cqi / var(--_lifesci-columns) - 2em) / var(--_lifesci-number-width)
      );
    }
  }
  @container lifesci-widget (30em <= width < 52em) {
    .bound-line-medium .bound {
      display: inline;
    }
  }
  @container lifesci-widget (width >= 52em) {
    .bound-line-wide .bound {
      display: inline;
    }
    .facts {
      --_lifesci-columns: var(--_lifesci-wide);
    }
  }
`;
