import {css} from 'lit';

/* The footer, with the source line and a button, and the rows of About, which the button opens below it. */
export const aboutStyles = css`
  .footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-size: var(--_lifesci-small);
    line-height: 1.5;
  }
  .source {
    color: var(--_lifesci-ink-2);
  }
  button {
    margin-block: -0.3em;
    padding: 0.3em 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
    cursor: pointer;
  }
  button:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 3px;
  }
  .about > div {
    display: grid;
    gap: 0.125em 2em;
    padding-block: 0.7em;
    border-block-start: var(--_lifesci-hairline);
  }
  dt {
    color: var(--_lifesci-ink-2);
  }
  dd {
    max-width: 36em;
    overflow-wrap: anywhere;
  }
  /* Here words and numbers weigh the same. */
  dd b {
    font-weight: inherit;
  }
  textarea {
    display: block;
    box-sizing: border-box;
    width: 100%;
    margin-block-end: 0.5em;
    padding: 0.5em;
    border: var(--_lifesci-hairline);
    background: none;
    color: inherit;
    font: inherit;
    font-size: var(--_lifesci-small);
    field-sizing: content;
  }
  dd button {
    margin-inline-end: 1.25em;
  }

  @container (width >= 30em) {
    .about > div {
      grid-template-columns: 11em 1fr;
      row-gap: 0;
    }
    /* A term may span several answers. */
    dt {
      grid-row: 1 / span 3;
    }
    dd {
      grid-column: 2;
    }
  }
  @media print {
    button {
      display: none;
    }
  }
`;
