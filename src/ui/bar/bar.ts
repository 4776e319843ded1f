import {html, type TemplateResult} from 'lit';
import {customProperties} from '../custom-properties.js';
import {factTemplate} from '../fact/fact.js';
import type {Bar} from './bar.content.js';

/**
 * A bar of parts, each with its label beside it, as a list.
 * @param bar What to draw.
 * @param form `thin` below a fact, where the bar is secondary.
 */
export const barTemplate = ({parts, tracks, openEnded}: Bar, form: 'thin' | '' = ''): TemplateResult => html`
  <ul class="bar ${form} ${openEnded ? 'open-ended' : ''}" part="bar" role="list" .style=${customProperties({'--_lifesci-tracks': tracks})}>
    ${parts.map(
      ({fact, fade}) => html`
        <li .style=${customProperties({'--_lifesci-step': fade})}>
          <div class="segment" part="segment"></div>
          <div class="part">${factTemplate(fact)}</div>
        </li>
      `,
    )}
  </ul>
`;
