import {css} from 'lit';

/*
 * The colours that are not simply the page's ink (its text colour): accent, note, what a bar's tints fade to, and the
 * second ink. They are derived from the ink, because most dark sections declare no colour scheme, and light ink implies a
 * dark or coloured background. The accent is then pale enough for a mid-blue or a grey; note and second ink are the ink
 * itself, because no tint of them has enough contrast there; and a bar's tints fade towards the ink.
 *
 * A custom property that the page sets wins, then `theme`. Chrome 119 claims to support colours derived from currentColor
 * but paints nothing: the condition on `:state()` excludes it.
 */
export const palette = css`
  .widget {
    --_lifesci-accent: var(--lifesci-accent, var(--_lifesci-own-accent));
    --_lifesci-note: var(--lifesci-note, var(--_lifesci-own-note));
    --_lifesci-line: currentColor;

    /* Before Chrome 123, Firefox 120 and Safari 17.5: the ink, which is legible on any background. */
    --_lifesci-own-accent: color-mix(in srgb, currentColor 82%, transparent);
    --_lifesci-own-note: currentColor;
    --_lifesci-faded: currentColor;
    --_lifesci-ink-2: currentColor;
  }

  /* Before Chrome 131, Firefox 128 and Safari 18: the colour scheme decides. */
  @supports (color: light-dark(red, red)) {
    .widget {
      --_lifesci-own-accent: light-dark(#1c2fae, #ccd5ff);
      --_lifesci-own-note: light-dark(#8a3200, currentColor);
      --_lifesci-faded: light-dark(transparent, currentColor);
      --_lifesci-ink-2: light-dark(color-mix(in srgb, currentColor 82%, transparent), currentColor);
    }
  }

  @supports (color: oklch(from currentColor l c h)) and selector(:state(x)) {
    .widget {
      /* 1 if the ink is light, else 0. l is resolved where the property is substituted: inside oklch(from currentColor …). */
      --_lifesci-light: clamp(0, (l - 0.6) * 1e6, 1);
      --_lifesci-own-accent: oklch(
        from currentColor calc(0.3932 + 0.4868 * var(--_lifesci-light)) calc(0.1991 - 0.1391 * var(--_lifesci-light))
          calc(267.7 + 7.7 * var(--_lifesci-light)) / 1
      );
      --_lifesci-own-note: oklch(
        from currentColor calc(0.4386 + (l - 0.4386) * var(--_lifesci-light)) calc(0.1307 + (c - 0.1307) * var(--_lifesci-light))
          calc(42.7 + (h - 42.7) * var(--_lifesci-light)) / calc(1 + (alpha - 1) * var(--_lifesci-light))
      );
      --_lifesci-faded: oklch(from currentColor l c h / calc(alpha * var(--_lifesci-light)));
      --_lifesci-ink-2: oklch(from currentColor l c h / calc(alpha * (0.82 + 0.18 * var(--_lifesci-light))));
    }
  }

  /*
   * Printers leave backgrounds out unless the page wants them, and browsers then darken light text, but neither lines nor backgrounds: on
   * paper, what goes with light ink must be seen on white too. Tints then do not fade.
   */
  @media print {
    @supports (color: oklch(from currentColor l c h)) and selector(:state(x)) {
      .widget {
        --_lifesci-own-accent: oklch(
          from currentColor calc(0.3932 + 0.2268 * var(--_lifesci-light)) calc(0.1991 - 0.0591 * var(--_lifesci-light)) 270 / 1
        );
        --_lifesci-faded: oklch(from currentColor 0.62 0.14 270 / var(--_lifesci-light));
        --_lifesci-line: oklch(from currentColor calc(l - 0.35 * var(--_lifesci-light)) c h / alpha);
      }
    }
  }

  :host([theme='light']) .widget {
    --_lifesci-own-accent: #1c2fae;
    --_lifesci-own-note: #8a3200;
    --_lifesci-faded: transparent;
  }
  @media not print {
    :host([theme='dark']) .widget {
      --_lifesci-own-accent: #ccd5ff;
      --_lifesci-own-note: currentColor;
      --_lifesci-faded: currentColor;
    }
  }
`;
