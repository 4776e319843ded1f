import {css} from 'lit';

/* Sentences, the first larger, none longer than the eye follows. */
export const summaryStyles = css`
  .summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    max-width: 32em;
    text-wrap: pretty;
  }
  .lead {
    font-size: var(--_lifesci-lead);
    max-width: 28em;
  }
`;
