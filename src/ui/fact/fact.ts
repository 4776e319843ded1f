import {html, nothing, type TemplateResult} from 'lit';
import {customProperties} from '../custom-properties.js';
import type {Statement} from './fact.content.js';
import {typeset} from '../typeset.js';

/** Digits with each narrow space in an element of its own, which the styles draw in. */
const spaced = (digits: string) =>
  digits.split(/(\s)/).map((piece, index) => (index % 2 ? html`<span class="space">${piece}</span>` : piece));

/**
 * A fact: heard as one phrase, seen on three lines. The phrase lies unseen over the lines, so that
 * what marks a screen reader's place surrounds what the eye sees there.
 * @param statement What to say; a title alone where there is no number to say.
 * @param more What hangs below the fact, such as a list.
 */
export const statement = (statement: Statement | string, more: unknown = nothing): TemplateResult =>
  typeof statement === 'string' ? title(statement, more) : fact(statement, more);

const title = (text: string, more: unknown) => html`
  <p class="title" part="label">${typeset(text)}</p>
  <div class="more">${more}</div>
`;

const fact = ({bound, before, digits, scale, after, what, speech, share, review, whose, ems}: Statement, more: unknown) => html`
  <p class="speech">${speech}</p>
  <div class="print" aria-hidden="true">
    ${bound ? html`<span class="bound" part="bound">${bound} </span>` : nothing}
    <span class=${review ? 'number questioned' : 'number'} part="value" .style=${customProperties({'--_ems': ems})}
      >${before}<b>${spaced(digits)}</b>${scale ? html`<span class="scale">${scale}</span>` : nothing}${after}</span
    >
    <span class="what" part="label"> ${typeset(what)}</span>
  </div>
  <div class="more">
    ${
      share
        ? html`<div aria-hidden="true">
            <div class="share" .style=${customProperties({'--_part': `${share.percent}%`})}></div>
            <span class="of">${typeset(share.sentence)}</span>
          </div>`
        : nothing
    }
    ${review ? html`<p class="review" part="note">${review}</p>` : nothing}
    ${whose ? html`<p class="whose" part="subject">${typeset(whose)}</p>` : nothing} ${more}
  </div>
`;
