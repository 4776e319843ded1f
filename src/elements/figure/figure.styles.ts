import {css} from 'lit';

/*
 * A figure in a sentence, and the place in which what stands behind it is opened.
 *
 * There is no shield around the figure: font, size, weight, style, colour, spacing, case, line and decoration are those of the
 * sentence, of a link or heading too, and so is where its label breaks. Its own are the weight and form of the digits, the lines
 * under it, and that bound, number and scale word stay together. What is opened is shielded as every other widget is.
 */
export const figureStyles = css`
  :host {
    display: inline;
    writing-mode: inherit;
  }
  span.widget {
    all: unset;
    direction: inherit;
  }
  span.widget::before {
    content: none;
  }
  span[lang] {
    container: none;
    /* Left to right in a sentence that reads from right to left. */
    unicode-bidi: isolate;
  }
  span[lang] > span {
    float: none;
    padding: 0;
    scale: none;
  }
  .phrase {
    position: relative;
  }

  /* In Chromium background-clip: text shows through whatever is not transformed. */
  .speech {
    scale: 1;
  }

  .number {
    font-variant-numeric: lining-nums proportional-nums;
    white-space: nowrap;
  }
  .ordinal {
    position: relative;
    inset-block-end: 0.45em;
    font-size: 0.66em;
    line-height: 0;
  }

  .button {
    cursor: pointer;
  }
  /* Not where a dashed line says that the value is questioned. */
  .dotted {
    /* Not the shorthand, which Safari takes for the line alone. */
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: max(1px, 0.06em);
    text-underline-offset: 2px;
  }
  .questioned {
    text-decoration-line: underline;
    text-decoration-style: dashed;
    text-decoration-color: var(--_lifesci-note);
    text-decoration-thickness: max(1.5px, 0.08em);
    text-underline-offset: 2px;
  }
  .dotted:hover,
  .button:hover .questioned {
    text-decoration-style: solid;
  }
  .note {
    color: var(--_lifesci-note);
    -webkit-text-fill-color: currentColor;
  }

  /* Without popovers, what is opened is a block in the line. */
  [popover] {
    display: block;
    float: none;
  }
  @supports selector(:popover-open) {
    [popover] {
      position: absolute;
      inset: 0 auto auto 0;
      box-sizing: border-box;
      inline-size: min(30em, 100vw - 2rem);
      margin: 0;
      padding: 0.875em;
      border: 1px solid;
      background: Canvas;
      color: CanvasText;
      --lifesci-text: initial;
      overflow: auto;
      font-size: max(14px, min(1em, 1rem));
      writing-mode: horizontal-tb;
    }
    [popover]:not(:popover-open) {
      display: none;
    }
  }
  /* Between subject and rows there is no fact to part them. */
  [popover] .footer {
    margin-block: 0.5em 1em;
  }
  /* The button in the line is the one that closes it. */
  .footer button {
    display: none;
  }
  @media print {
    [popover] {
      display: none;
    }
    .button {
      text-decoration: none;
    }
  }
`;
