import {css} from 'lit';

/*
 * The layout of a widget about a single subject. Narrow: subject, content, source, one below the other. Wide: subject and source in a rail
 * beside the content.
 */
export const railStyles = css`
  .railed {
    display: grid;
    grid-template: auto 1fr / minmax(0, 1fr);
    gap: var(--_lifesci-rail-gap) 2em;
    /* The source stands at the foot of a place that is higher than it needs. */
    min-block-size: stretch;
  }

  @container lifesci-widget (width >= 52em) {
    .railed {
      grid-template: auto 1fr / var(--_lifesci-rail);
    }
    .railed > .main {
      grid-area: 1 / 2 / 3 / 3;
    }
    .railed .footer {
      flex-direction: column;
      align-self: end;
    }
    .railed .about {
      grid-column: 2;
    }
  }
`;
