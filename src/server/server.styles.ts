import {css} from 'lit';

/* What the script does with a strip by measuring its place, and what it alone can do. */
export const serverStyles = css`
  @container lifesci-widget (width < 30em) {
    .measure ~ .frame {
      display: none;
    }
    .measure ~ .narrow {
      display: block;
    }
  }
  /* A button that nothing answers: without a script the element is never defined. */
  :host(:not(:defined)) button {
    visibility: hidden;
  }
`;
