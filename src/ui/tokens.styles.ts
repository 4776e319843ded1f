import {css} from 'lit';

/* Tokens, the shield against the page's styles, and what every widget has: rule and subject. */
export const tokens = css`
  :host {
    display: block;
    /* Lets it shrink in a flex row. */
    min-inline-size: 0;
    /* Not only inside: beside vertical text the room is that of the place, and not of the window. */
    writing-mode: horizontal-tb;
  }
  :host([hidden]:not([hidden='until-found' i])) {
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
     * The shield: every inherited property is reset, except those that are inherited on purpose.
     *
     * Inherited: font family, ink and colour scheme, because a widget should look like part of the page; font size, within
     * bounds, because numbers are fitted to it; language and direction, which the all property does not reset; visibility, cursor and
     * pointer events, because they are the page's decision; text smoothing and size adjustment, so that the text matches
     * the text around it. And the custom properties that begin with --lifesci-.
     *
     * Not inherited: font weight, style, stretch, variants and features, text fill and stroke, line height, letter and word
     * spacing, alignment, indent, case, shadow, line breaking and hyphenation, writing mode. A page means them for its
     * headings, links or buttons, and numbers would no longer fit their columns. A widget cannot tell them from a reader's
     * settings; but a reader's own style sheet reaches into shadow roots, and with the spacing of WCAG 1.4.12 no text is lost.
     *
     * What a page sets on the element itself (display, width, margin, border, background) is not reset.
     */
    all: initial;
    color: var(--lifesci-text, inherit);
    font-family: var(--lifesci-font, inherit);
    font-size: max(14px, 1em);
    color-scheme: inherit;
    -webkit-print-color-adjust: inherit;
    print-color-adjust: inherit;
    visibility: inherit;
    cursor: inherit;
    pointer-events: inherit;
    -webkit-text-size-adjust: inherit;
    -webkit-font-smoothing: inherit;

    /* Beside a float where there is room for it, else below. */
    display: flow-root;
    /* As wide as the element, whatever box the page makes of it. */
    flex: auto;
    place-self: stretch;
    min-inline-size: min(var(--_lifesci-least), 100%);
    font-variant: lining-nums proportional-nums;
    line-height: 1.4;
    overflow-wrap: break-word;

    /* Custom properties that a page may set, with their defaults; the colours are in the palette. */
    --_lifesci-bold: var(--lifesci-value-weight, 700);
    --_lifesci-rule: var(--lifesci-rule, 2px) solid var(--_lifesci-line);

    /* Derived from the page's ink. */
    --_lifesci-hairline: 1px solid color-mix(in srgb, currentColor 28%, transparent);

    /* Sizes: 1em is the size of the page's text, 1cqi is 1% of the widget's width. */
    --_lifesci-small: max(0.8125em, 12px);
    --_lifesci-lead: clamp(1.125em, 1.05em + 0.35cqi, 1.3125em);
    --_lifesci-title: clamp(1.75em, 1.3em + 2cqi, 2.75em);
    --_lifesci-number: clamp(2.75em, 2.3em + 1.2cqi, 3.5em);
    --_lifesci-label-size: 1em;

    /* The least width that it can be read in; its place may still give it less. */
    --_lifesci-least: 12.5em;

    /* How lines of text break: in WebKit, the one engine that hangs punctuation, breaking them prettily ends the whole page in some columns. */
    --_lifesci-pretty: wrap;

    /* The columns of a wide layout: a rail, and the content. */
    --_lifesci-rail: 1fr 2fr;
  }

  @supports not (hanging-punctuation: first) {
    .widget {
      --_lifesci-pretty: pretty;
    }
  }

  /*
   * A size container has no width of its own: where the place asks for one, as a table's cell does, these two unseen words have it.
   */
  .widget::before {
    content: '\\A0\\200B\\A0';
    display: block;
    visibility: hidden;
    block-size: 0;
    overflow: hidden;
    letter-spacing: var(--_lifesci-least);
  }

  /* As high as its place, where the place has a height. In parts of a hundred it would be as high as the window on a page without a doctype. */
  .widget:only-child,
  .widget:only-child > [lang] {
    block-size: stretch;
  }

  [lang] {
    container: lifesci-widget / inline-size;
  }

  /*
   * Against decoration that the page applies to its text: text-decoration propagates into everything but floats and the
   * like; and in Chromium background-clip: text shows through everything that is not transformed, even the invisible
   * phrases for screen readers.
   */
  [lang] > * {
    float: left;
    box-sizing: border-box;
    /* As much room at its foot as under the rule at its head. */
    padding-block-end: 0.875em;
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

  /* Our languages are written left to right, on a right-to-left page too; but text is aligned as the page's is. */
  :is(h2, h3, h4, h5, h6, p, span, dt, dd, .text-run) {
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
    text-wrap: balance;
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
      /* A frame that the page draws goes to the next sheet with what is in it. */
      break-inside: avoid;
    }
    /* A transformed box that moves to the next page leaves a trace of its first rule at the foot of the page before. */
    [lang] > * {
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
