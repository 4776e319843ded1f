import {html, nothing, type TemplateResult} from 'lit';
import {spaced, suffixTemplate} from '../../ui/fact/fact.js';
import type {InlineFigureContent} from './figure.content.js';

/**
 * The phrase twice: once as it is heard, which styles write from an attribute, unseen; and once as it is printed.
 * @param content What the figure says.
 */
export function phraseTemplate({wording, note}: InlineFigureContent): TemplateResult {
  const {bound, prefix, digits, space, label, speech} = wording;
  return html`<span class=${note ? 'phrase questioned' : 'phrase'}
    ><span class="speech" data-phrase=${speech}></span
    ><span aria-hidden="true"
      >${bound ? html`<span part="bound">${bound}</span>&nbsp;` : nothing}<span class="number" part="value"
        >${prefix}<b>${spaced(digits)}</b>${suffixTemplate(wording)}</span
      >${label ? html`${space}<span part="label">${label}</span>` : nothing}</span
    ></span
  >`;
}
