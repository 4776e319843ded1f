import {css} from './css.js';

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
    /* What a page may set, with its default. */
    --_accent: var(--lifesci-accent, light-dark(#1c2fae, #9dacff));
    --_note: var(--lifesci-note, light-dark(#8a3200, #ffb58c));
    --_bold: var(--lifesci-value-weight, 700);
    --_rule: var(--lifesci-rule, 2px) solid;

    /* Derived from the page's ink. */
    --_ink-2: color-mix(in srgb, currentColor 82%, transparent);
    --_hairline: 1px solid color-mix(in srgb, currentColor 28%, transparent);

    /* Sizes: em is the page's text, cqi 1% of the widget's own width. */
    --_small: max(0.8125em, 12px);
    --_lead: clamp(1.125em, 1.05em + 0.35cqi, 1.3125em);
    --_title: clamp(1.75em, 1.3em + 2cqi, 2.75em);
    --_figure: clamp(2.75em, 2.3em + 1.2cqi, 3.5em);

    container-type: inline-size;
    contain-intrinsic-inline-size: 18em;

    /* Inherited: family, ink, colour scheme, language, direction. Shielded: the rest. */
    color: var(--lifesci-text, inherit);
    font-family: var(--lifesci-font, inherit);
    font-size: clamp(14px, 1em, 20px);
    font-weight: 400;
    font-style: normal;
    font-stretch: normal;
    font-variant: lining-nums proportional-nums;
    line-height: 1.4;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    hyphens: manual;
  }

  :where(h2, h3, h4, h5, h6, p, ul, li) {
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
  }

  /* Our text reads from left to right, on a page that reads from right to left too; it stands where the page's would. */
  :is(h2, h3, h4, h5, h6, p, span, .items > li) {
    direction: ltr;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  b {
    font-weight: var(--_bold);
  }
  b,
  .unbroken {
    white-space: nowrap;
  }

  .hung {
    border-block-start: var(--_rule);
    padding-block-start: 0.875em;
  }
  .subject {
    line-height: 1.3;
    text-box: trim-both cap alphabetic;
  }
  .source {
    color: var(--_ink-2);
    font-size: var(--_small);
    line-height: 1.5;
  }

  @supports not (text-box: trim-both cap alphabetic) {
    .subject {
      margin-block: -0.26em;
    }
  }
  @supports not (color: light-dark(red, red)) {
    .widget {
      --_accent: var(--lifesci-accent, #1c2fae);
      --_note: var(--lifesci-note, #8a3200);
    }
    :host([theme='dark']) .widget {
      --_accent: var(--lifesci-accent, #9dacff);
      --_note: var(--lifesci-note, #ffb58c);
    }
  }
  @media print {
    :host,
    :host([theme]) {
      break-inside: avoid;
      color-scheme: light;
    }
    .widget {
      color: #000;
    }
  }
  @media (prefers-contrast: more) {
    .widget {
      --_ink-2: currentColor;
      --_hairline: 1px solid;
    }
  }
`;
