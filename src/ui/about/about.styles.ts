import {css} from 'lit';

/* The footer, with the source line and a button, and the rows of About, which the button opens below it. */
export const aboutStyles = css`
  .foot {
    display: contents;
  }
  .foot > .footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  .footer {
    font-size: var(--_lifesci-small);
    line-height: 1.5;
  }
  .source {
    color: var(--_lifesci-ink-2);
    text-wrap: balance;
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
    -webkit-user-select: none;
    user-select: none;
  }
  button:hover,
  [aria-expanded='true'] {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 3px;
  }
  /* In a link too, where Chromium and Safari would drag the link instead. */
  .about {
    -webkit-user-select: text;
    user-select: text;
  }
  dl {
    border-block-end: var(--_lifesci-hairline);
    margin-block-end: 0.7em;
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
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

  @container lifesci-widget (width >= 30em) {
    dl > div {
      grid-template-columns: 11em minmax(0, 1fr);
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
