import {html, nothing, type TemplateResult} from 'lit';
import {customProperties} from '../custom-properties.js';
import {factTemplate} from '../fact/fact.js';
import type {Bar} from './bar.content.js';

/**
 * A bar of parts, each with its label beside it, as a list.
 * @param bar What to draw.
 * @param total Id of the phrase or title of its total, which names the list.
 * @param form `thin` below a fact, where the bar is secondary.
 */
export const barTemplate = ({parts, tracks, openEnded, hasBound}: Bar, total: string, form: 'thin' | '' = ''): TemplateResult => html`
  <ul
    class="bar ${form} ${openEnded ? 'open-ended' : ''} ${hasBound ? 'bounded' : ''}"
    part="bar"
    role="list"
    aria-labelledby=${total}
    .style=${customProperties({'--_lifesci-tracks': tracks})}
  >
    ${parts.map(
      ({fact, fade}) => html`
        <li .style=${customProperties({'--_lifesci-step': fade})}>
          <div class="segment" part="segment"></div>
          <div class="part">${factTemplate(fact, nothing, '', 0)}</div>
        </li>
      `,
    )}
  </ul>
`;
