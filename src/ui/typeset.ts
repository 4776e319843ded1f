import {html, nothing} from 'lit';

/** A number, or a word with hyphens. */
const apart = /(\d(?:[\d.,'\u00a0\u202f]*\d)?|[^\s\d]*\p{L}-\p{L}[^\s\d]*)/u;

/**
 * A text as it is set everywhere in the widgets: digits bold, words with hyphens unbroken
 * ("start-up", « Île-de-France »).
 */
export const typeset = (text: string): unknown[] =>
  text.split(apart).map((piece, index) => {
    if (index % 2 === 0) return piece || nothing;
    return /\d/.test(piece) ? html`<b>${piece}</b>` : html`<span class="unbroken">${piece}</span>`;
  });
