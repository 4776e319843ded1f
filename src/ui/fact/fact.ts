import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {customProperties} from '../custom-properties.js';
import {remembered} from '../remembered.js';
import {typeset, withoutOrphan} from '../typeset.js';
import type {ShareWording} from '../../words/share.js';
import type {Wording} from '../../words/wording.js';
import type {Fact} from './fact.content.js';

/**
 * Digits, with each group separator that is a space, and the group after it, in elements of their own: the styles draw a gap of their own
 * in place of the space, which not every font has.
 */
export const spaced = remembered((digits): unknown => {
  const [first, ...rest] = digits.split(/(?=\s)/);
  let set: unknown = first;
  for (const group of rest)
    set = html`${set}<span class="space" .textContent=${group.slice(0, 1)}></span><span .textContent=${group.slice(1)}></span>`;
  return set;
});

/** What follows the digits: an ordinal's letters, a scale word or a sign. A number has one of them at most. */
export function suffixTemplate({ordinal, scaleWord, suffix}: Wording): unknown {
  if (ordinal) return html`<span class="ordinal">${ordinal}</span>`;
  return scaleWord ? html`<span class="scale">${scaleWord}</span>` : suffix || nothing;
}

const shareTemplate = ({percent, phrase}: ShareWording) => html`
  <div aria-hidden="true">
    <div class="share" .style=${customProperties({'--_lifesci-share': `${percent}%`})}></div>
    <p class="share-label">${typeset(phrase)}</p>
  </div>
`;

/** What stands below the lines of a fact. */
function belowTemplate({share, note, ownerName}: Fact, below: unknown): unknown {
  if (!share && !note && !ownerName && below === nothing) return nothing;
  return html`<div class="below">
    ${share ? shareTemplate(share) : nothing} ${note ? html`<p class="note" part="note">${typeset(note)}</p>` : nothing}
    ${ownerName ? html`<p class="owner" part="subject">${typeset(ownerName)}</p>` : nothing} ${below}
  </div>`;
}

/**
 * A fact: what is heard, and what is printed. Printed are bound, number and label as one paragraph, which styles break into lines, so that
 * it is found, selected and copied as the phrase that it is. Heard is another phrase, which styles write from an attribute, unseen: with
 * signs in words and without spaces in numbers, it is spoken correctly, and it is neither found nor copied. The phrase is hidden text too:
 * what Chromium does not draw, far from the window, has no styles, and there a screen reader is told the text.
 * @param fact The fact, or a title where there is no number to state.
 * @param below What stands below the fact, such as a list; below a title, nothing.
 * @param id An id for the phrase, for a list below that is named by it.
 * @param together How many characters of its label stay together.
 */
export function factTemplate(fact: Fact | string, below: unknown = nothing, id = '', together?: number): TemplateResult {
  if (typeof fact === 'string') return html`<p class="title" part="label">${typeset(fact, together)}</p>`;
  const {bound, prefix, digits, label, qualifier, speech, note, numberWidth} = fact;
  const limits = qualifier ? html` <span class="qualifier" part="label">${typeset(qualifier, together)}</span>` : nothing;
  // The styles keep the paragraph's spaces, because a space before a break would not be found: so there are none but those that are read.
  // prettier-ignore
  return html`
    <p class="speech" id=${ifDefined(id || undefined)} data-phrase=${speech}><span hidden .textContent=${speech}></span></p>
    <p class=${label ? 'print' : 'print unlabelled'} aria-hidden="true" .style=${customProperties({'--_lifesci-number-width': numberWidth})}
      ><span class="bound" part="bound" .textContent=${bound && `${bound} `}></span
      ><span class=${note ? 'number questioned' : 'number'} part="value">${prefix}<b>${spaced(digits)}</b>${suffixTemplate(fact)}</span
      > <span class="label" part="label">${typeset(withoutOrphan(label), together)}</span
      >${limits}</p>
    ${belowTemplate(fact, below)}
  `;
}
