import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {BreakdownId} from '../../data/ids.js';
import type {Locale} from '../../locale/locale.js';
import type {Dataset} from '../../model/dataset.js';
import type {Problem} from '../../model/problem.js';
import {textOf} from '../../ui/element/attribute-values.js';
import {barTemplate} from '../../ui/bar/bar.js';
import {barStyles} from '../../ui/bar/bar.styles.js';
import {customProperties} from '../../ui/custom-properties.js';
import {asText} from '../../ui/element/properties.js';
import {factTemplate} from '../../ui/fact/fact.js';
import {factStyles} from '../../ui/fact/fact.styles.js';
import {phraseStyles} from '../../ui/fact/phrase.styles.js';
import {typeset} from '../../ui/typeset.js';
import {Widget} from '../../ui/element/widget.js';
import {breakdownContent, type BreakdownContent} from './breakdown.content.js';
import {breakdownStyles} from './breakdown.styles.js';

/**
 * A total and what it is made of: a labelled bar, horizontal where there is room, vertical in narrow columns; to screen readers, a list.
 *
 * @summary A total and its parts.
 * @tagname lifesci-breakdown
 * @csspart bar - The list of parts.
 * @csspart segment - The coloured length of each part.
 * @cssprop {<percentage>} [--lifesci-fade=42%] - How far the last part of a bar fades from the accent: towards the background under dark text, towards the text colour under light text.
 */
export class Breakdown extends Widget<BreakdownContent> {
  static override readonly styles = [Widget.styles, phraseStyles, factStyles, barStyles, breakdownStyles];

  /** Id of the total, such as `sanofi.paris-region-sites`. */
  @property({reflect: true, converter: asText}) breakdown?: BreakdownId | null;

  protected override content(dataset: Dataset, locale: Locale): BreakdownContent | Problem {
    return breakdownContent(textOf(this.breakdown), dataset, locale);
  }

  protected override view({subject, total, bar}: BreakdownContent, footer: TemplateResult): TemplateResult {
    return html`
      <div
        class="breakdown hung ${total.bound ? 'bound-total' : ''}"
        role="group"
        aria-labelledby="subject"
        .style=${customProperties({'--_lifesci-number-width': total.numberWidth})}
      >
        <p id="subject" class="subject" part="subject">${typeset(subject)}</p>
        <div class="fact">${factTemplate(total, nothing, 'total')}</div>
        ${barTemplate(bar, 'total')} ${footer}
      </div>
    `;
  }
}
