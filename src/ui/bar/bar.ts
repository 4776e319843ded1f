import {html, type TemplateResult} from 'lit';
import type {Bar} from './bar.content.js';
import {customProperties} from '../custom-properties.js';
import {statement} from '../fact/fact.js';

/**
 * A bar of parts, each with its words beside it: a real list.
 * @param bar What to draw.
 * @param form `thin` inside a profile.
 */
export const bar = ({parts, tracks, open}: Bar, form = ''): TemplateResult => html`
  <ul class=${`bar ${form} ${open ? 'open' : ''}`} part="bar" role="list" .style=${customProperties({'--_tracks': tracks})}>
    ${parts.map(
      (part, index) => html`
        <li .style=${customProperties({'--_step': index / (parts.length - 1 || 1)})}>
          <div class="segment" part="segment"></div>
          <div class="part">${statement(part)}</div>
        </li>
      `,
    )}
  </ul>
`;
