import {css} from 'lit';

/* Narrow and medium: the bar under its total. Wide: the total in a rail, the bar as tall as its number. */
export const breakdownStyles = css`
  .breakdown {
    --_lifesci-number: clamp(3.5em, 2.4em + 5cqi, 6.25em);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75em 2em;
  }
  .breakdown > .fact {
    --_lifesci-label-size: var(--_lifesci-lead);
  }

  @container lifesci-widget (width >= 52em) {
    .breakdown {
      --_lifesci-room: (33cqi - 2em) / var(--_lifesci-number-width);
      --_lifesci-number: min(clamp(3.5em, 2.4em + 5cqi, 6.25em), var(--_lifesci-room));
      /* From the top of the fact to that of its digits. */
      --_lifesci-above: calc(0.2 * var(--_lifesci-number));
      grid-template-columns: var(--_lifesci-rail);
      row-gap: 2em;
    }
    .subject,
    .footer {
      grid-column: 1 / -1;
    }
    .bound-total {
      --_lifesci-above: calc(0.2 * var(--_lifesci-number) + 0.966 * var(--_lifesci-lead));
    }
    .breakdown > .bar {
      margin-block-start: var(--_lifesci-above);
    }
    .breakdown > .bar > li {
      grid-template-rows: auto 1fr;
    }
    /* As tall as a digit of the total. */
    .breakdown > .bar > li::before {
      content: '';
      grid-area: 1 / 1;
      font-size: var(--_lifesci-number);
      block-size: 0.716em;
      block-size: 1cap;
    }
    .breakdown .segment {
      grid-area: 1 / 1;
    }
    /* The first baseline is that of the total's label. */
    .breakdown .part {
      margin-block-start: calc(0.3 * var(--_lifesci-number) + 0.716 * var(--_lifesci-lead) - 2.231em);
    }
    .bounded .part {
      margin-block-start: calc(0.3 * var(--_lifesci-number) + 0.716 * var(--_lifesci-lead) - 1.747em);
    }
    .about {
      grid-column: 2;
    }
  }

  /* Numbers in three sizes, so that breakdowns below one another agree. */
  @supports (width: round(down, 1px, 1px)) {
    @container lifesci-widget (width >= 52em) {
      .breakdown {
        --_lifesci-number: min(3.5em + clamp(0em, round(down, var(--_lifesci-room) - 3.5em, 1.375em), 2.75em), var(--_lifesci-room));
      }
    }
  }
`;
