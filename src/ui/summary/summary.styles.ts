import {css} from 'lit';

/* The lead is larger; lines are short enough to read with ease. */
export const summaryStyles = css`
  .summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    max-width: 32em;
    text-wrap: var(--_lifesci-pretty);
  }
  .lead {
    font-size: var(--_lifesci-lead);
    max-width: 28em;
  }
`;
