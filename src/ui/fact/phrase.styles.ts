import {css} from 'lit';

/* The phrase of a fact, on lines of its own or in a sentence: what is heard, and the digits that are printed. */
export const phraseStyles = css`
  /* Heard, and not seen: over what is printed, so that a screen reader's focus ring surrounds it. */
  .speech {
    position: absolute;
    inset: 0;
    overflow: hidden;
    opacity: 0;
    pointer-events: none;
    user-select: none;
  }
  .speech::before {
    content: attr(data-phrase);
  }

  /* The gap between thousands, the same in every font. */
  .space {
    font-size: 0;
  }
  .space + span {
    margin-inline-start: 0.22em;
  }
`;
