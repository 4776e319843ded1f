import {html, nothing, type TemplateResult} from 'lit';
import {customProperties} from '../custom-properties.js';
import {typeset} from '../typeset.js';
import type {ShareWording} from '../../words/share.js';
import type {Fact} from './fact.content.js';

/** Digits with each group separator that is a space in an element of its own, which the styles tighten. */
const spaced = (digits: string) =>
  digits.split(/(\s)/).map((piece, index) => (index % 2 ? html`<span class="space">${piece}</span>` : piece));

const title = (text: string, below: unknown) => html`
  <p class="title" part="label">${typeset(text)}</p>
  <div class="below">${below}</div>
`;

const number = ({prefix, digits, ordinal, scaleWord, suffix, note, numberWidth}: Fact) =>
  html`<span
    class=${note ? 'number questioned' : 'number'}
    part="value"
    .style=${customProperties({'--_lifesci-number-width': numberWidth})}
    >${prefix}<b>${spaced(digits)}</b>${ordinal ? html`<span class="ordinal">${ordinal}</span>` : nothing}${scaleWord ? html`<span class="scale">${scaleWord}</span>` : nothing}${suffix}</span
  >`;

const shareTemplate = ({percent, phrase}: ShareWording) => html`
  <div aria-hidden="true">
    <div class="share" .style=${customProperties({'--_lifesci-share': `${percent}%`})}></div>
    <span class="share-label">${typeset(phrase)}</span>
  </div>
`;

/**
 * A fact: one phrase for assistive technology, three lines in print. The phrase lies invisibly over the
 * lines, so that a screen reader's focus ring surrounds them.
 * @param fact The fact, or a title where there is no number to state.
 * @param below What stands below the fact, such as a list.
 */
export function factTemplate(fact: Fact | string, below: unknown = nothing): TemplateResult {
  if (typeof fact === 'string') return title(fact, below);
  const {bound, label, qualifier, speech, share, note, ownerName} = fact;
  const limits = qualifier ? html`<span class="qualifier"> ${typeset(qualifier)}</span>` : nothing;
  return html`
    <p class="speech">${speech}</p>
    <div class="print" aria-hidden="true">
      ${bound ? html`<span class="bound" part="bound">${bound} </span>` : nothing} ${number(fact)}
      <span class="label" part="label"> ${typeset(label)}${limits}</span>
    </div>
    <div class="below">
      ${share ? shareTemplate(share) : nothing} ${note ? html`<p class="note" part="note">${note}</p>` : nothing}
      ${ownerName ? html`<p class="owner" part="subject">${typeset(ownerName)}</p>` : nothing} ${below}
    </div>
  `;
}
