import {css} from 'lit';

/* Narrow: one column. Medium: the same, larger. Wide: subject and source in a rail beside the fact. */
export const keyFigureStyles = css`
  .widget {
    --_lifesci-least: 9em;
  }
  /*
   * One of many, far outside of the window, is not drawn. In Chromium alone, which tells a screen reader the text of what it does not draw; Firefox tells
   * it nothing (it knows -moz-appearance), and WebKit (it knows hanging-punctuation) was not heard. A card is clipped then, but for the room
   * of a focus ring. Not the element itself, which would take any width beside a float.
   */
  @supports (overflow-clip-margin: 8px) and (not (-moz-appearance: none)) and (not (hanging-punctuation: first)) {
    .waiting {
      content-visibility: var(--lifesci-content-visibility, auto);
      contain-intrinsic-size: auto var(--_lifesci-least) auto 16em;
      overflow-clip-margin: 8px;
    }
  }
  .card {
    --_lifesci-rail-gap: 1.75em;
    max-inline-size: 75em;
  }
  /*
   * A container that keeps its own height, because a place stretches a card when all in it has been measured: Chromium measures anew what is
   * sized by a container whose height changes, although that asks for its width alone.
   */
  .fact {
    --_lifesci-number: clamp(4em, 2em + 13cqi, 9em);
    --_lifesci-label-size: var(--_lifesci-lead);
    container-type: inline-size;
    inline-size: 100%;
    align-self: start;
  }
  /* Beside one another, numbers align. */
  .bound:empty {
    display: inline;
  }
  .footer {
    margin-block-start: 0.6em;
  }

  /* On its way up: the final number keeps its place, unseen. */
  @media screen and (prefers-reduced-motion: no-preference) {
    [data-now] {
      position: relative;
      visibility: hidden;
    }
    [data-now]::after {
      content: attr(data-now);
      position: absolute;
      inset-inline-start: 0;
      visibility: visible;
      font-variant-numeric: lining-nums tabular-nums;
    }
  }

  @container lifesci-widget (width >= 30em) {
    .card {
      --_lifesci-rail-gap: 2.25em;
    }
    .footer {
      margin: 0;
    }
  }
  @container lifesci-widget (width >= 52em) {
    .card {
      --_lifesci-rail-gap: 0;
    }
    .bound:empty {
      display: none;
    }
    /* The same sizes, by the width of the fact's column: beside it are the rail, half as wide, and a gap of 2em. */
    .fact {
      --_lifesci-number: clamp(4em, 2.26em + 19.5cqi, 9em);
      --_lifesci-label-size: clamp(1.125em, 1.057em + 0.525cqi, 1.3125em);
    }
    .number {
      font-size: min(var(--_lifesci-number), (99cqi - 0.68em) / var(--_lifesci-number-width));
    }
    .about {
      margin-block-start: 2em;
    }
  }
`;
