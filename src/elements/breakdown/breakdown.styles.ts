import {css} from 'lit';

/* Narrow and medium: the bar under its total. Wide: the total in a rail, the bar as tall as its number. */
export const breakdownStyles = css`
  .breakdown {
    --_lifesci-number: clamp(3.5em, 2.4em + 5cqi, 6.25em);
    display: grid;
    gap: 1.75em 2em;
  }
  .breakdown > .fact {
    --_lifesci-label-size: var(--_lifesci-lead);
  }

  @container (width >= 52em) {
    .breakdown {
      grid-template: auto auto auto 1fr / var(--_lifesci-rail);
      --_lifesci-number: min(clamp(3.5em, 2.4em + 5cqi, 6.25em), (33cqi - 2em) / var(--_lifesci-number-width));
      row-gap: 0;
    }
    .subject {
      margin-block-end: 2em;
    }
    .breakdown > .fact {
      grid-area: 2 / 1 / 5 / 2;
      grid-template-rows: subgrid;
    }
    .breakdown > .bar {
      grid-area: 3 / 2 / 5 / 3;
      grid-template-rows: subgrid;
    }
    .breakdown .segment {
      margin-block: calc(var(--_lifesci-number) * 0.2) calc(var(--_lifesci-number) * 0.3);
    }
    /* Its baseline meets that of the total's label. */
    .breakdown .part {
      padding: 0;
      margin-block-start: -1.3em;
    }
    .footer {
      grid-column: 1 / -1;
      margin-block-start: 2em;
    }
    .about {
      grid-column: 2;
      margin-block-start: 2em;
    }
  }

  /* Before Chrome 117 the rail and the bar cannot share rows: the bar keeps its measures. */
  @supports not (grid-template-rows: subgrid) {
    @container (width >= 52em) {
      .breakdown .segment {
        margin: 0;
      }
      .breakdown .part {
        margin: 0;
        padding-block-start: 0.75em;
      }
    }
  }
`;
