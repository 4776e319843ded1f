import {html, type TemplateResult} from 'lit';
import {typeset} from '../typeset.js';
import type {Summary} from './summary.content.js';

/** Sentences about an organization or a region: the first set larger. */
export const summaryTemplate = ({lead, text}: Summary): TemplateResult => html`
  <div class="summary" part="summary">
    <p class="lead">${typeset(lead)}</p>
    <p>${typeset(text)}</p>
  </div>
`;
