import {html, type TemplateResult} from 'lit';
import {typeset} from '../typeset.js';
import type {Summary} from './summary.content.js';

/** A summary: the lead, in larger type, and the text. */
export const summaryTemplate = ({lead, text}: Summary): TemplateResult => html`
  <div class="summary" part="summary">
    <p class="lead">${typeset(lead)}</p>
    <p>${typeset(text)}</p>
  </div>
`;
