import {css} from 'lit';

/* Tokens, shield and the few things that every widget has: rule, subject and source line. */
export const tokens = css`
  :host {
    display: block;
    /* May shrink in a flex row. */
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }

  .widget {
    /*
     * The shield: everything starts anew, whatever the page says, save what is taken over on purpose.
     *
     * Taken over: family, ink and colour scheme, because a widget is one of the page's own texts; the size of the text
     * within bounds, because numbers are fitted to it; language and direction, which the reset leaves alone; whether
     * the page hides its place or lets it be clicked, and with which pointer, because that is the page's business; how
     * letters are smoothed and enlarged, because they stand beside the page's. And the properties with --lifesci-.
     *
     * Left out: weight, style, stretch, variants and features of the font, fill and outline, line height, spaces of
     * letters and words, alignment, indent, case, shadow, breaks and hyphens, writing mode. A page means them for its
     * headings, links or buttons, and numbers would no longer fit their columns. A widget cannot tell them from what a
     * reader set; a reader's own style sheet reaches into shadow roots, and no text is lost with the spacing of WCAG 1.4.12.
     *
     * What a page sets on the element itself (display, width, margin, border, background) is its own choice and stays.
     */
    all: initial;
    color: var(--lifesci-text, inherit);
    font-family: var(--lifesci-font, inherit);
    font-size: clamp(14px, 1em, 20px);
    color-scheme: inherit;
    visibility: inherit;
    cursor: inherit;
    pointer-events: inherit;
    -webkit-text-size-adjust: inherit;
    -webkit-font-smoothing: inherit;

    display: block;
    width: 100%;
    container-type: inline-size;
    contain-intrinsic-inline-size: 18em;
    font-variant: lining-nums proportional-nums;
    line-height: 1.4;
    overflow-wrap: break-word;

    /* What a page may set, with its default; colours are in the palette. */
    --_lifesci-bold: var(--lifesci-value-weight, 700);
    --_lifesci-rule: var(--lifesci-rule, 2px) solid;

    /* Derived from the page's ink. */
    --_lifesci-hairline: 1px solid color-mix(in srgb, currentColor 28%, transparent);

    /* Sizes: em is the page's text, cqi 1% of the widget's own width. */
    --_lifesci-small: max(0.8125em, 12px);
    --_lifesci-lead: clamp(1.125em, 1.05em + 0.35cqi, 1.3125em);
    --_lifesci-title: clamp(1.75em, 1.3em + 2cqi, 2.75em);
    --_lifesci-number: clamp(2.75em, 2.3em + 1.2cqi, 3.5em);
    --_lifesci-label-size: 1em;

    /* A rail beside the rest, where there is room for both. */
    --_lifesci-rail: 1fr 2fr;
  }

  /*
   * What a page paints on all the text that it holds: its lines run on into everything but floats; a background in the
   * shape of text shines, in Chromium, through everything that is not transformed, the unseen phrases too.
   */
  [lang] {
    float: left;
    width: 100%;
    scale: 1;
    break-inside: avoid;
  }

  :where(h2, h3, h4, h5, h6, p, ul, li, dl, dd) {
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
  }

  /* Our text reads from left to right, on a page that reads from right to left too; it stands where the page's would. */
  :is(h2, h3, h4, h5, h6, p, span, dt, dd, .print, .text-run) {
    direction: ltr;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  b {
    font-weight: var(--_lifesci-bold);
  }
  b,
  .unbroken {
    white-space: nowrap;
  }

  .hung {
    border-block-start: var(--_lifesci-rule);
    padding-block-start: 0.875em;
  }
  .subject {
    line-height: 1.3;
    text-box: trim-both cap alphabetic;
  }

  @supports not (text-box: trim-both cap alphabetic) {
    .subject {
      margin-block: -0.26em;
    }
  }
  @media print {
    :host,
    :host([theme]) {
      color-scheme: light;
    }
    .widget {
      color: #000;
    }
    /* What is transformed leaves a trace of its first rule at the foot of the page before. */
    [lang] {
      scale: none;
    }
  }
  @media (prefers-contrast: more) {
    .widget {
      --_lifesci-ink-2: currentColor;
      --_lifesci-hairline: 1px solid;
    }
  }
`;
