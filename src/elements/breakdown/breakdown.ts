import {html, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../../locale/locale.js';
import type {Dataset} from '../../model/dataset.js';
import type {Problem} from '../../model/problem.js';
import {textOf} from '../../ui/attribute-values.js';
import {bar} from '../../ui/bar.js';
import {barStyles} from '../../ui/bar.styles.js';
import {customProperties} from '../../ui/custom-properties.js';
import {statement} from '../../ui/statement.js';
import {statementStyles} from '../../ui/statement.styles.js';
import {typeset} from '../../ui/typeset.js';
import {Widget} from '../../ui/widget.js';
import {breakdownContent, type BreakdownContent} from './breakdown.content.js';
import {breakdownStyles} from './breakdown.styles.js';

/**
 * A total and what it is made of: a bar with its labels, and the same as a list.
 *
 * @summary A total and its parts.
 * @tagname lifesci-breakdown
 * @csspart bar - The list of parts.
 * @csspart segment - The coloured length of each part.
 * @cssprop {<percentage>} [--lifesci-fade=42%] - How far the colour of a bar's last part has faded from the accent: to the ground under dark ink, to the ink under light ink.
 */
export class Breakdown extends Widget<BreakdownContent> {
  static override readonly properties = {...Widget.properties, breakdown: {}};
  static override readonly styles = [...Widget.styles, statementStyles, barStyles, breakdownStyles];

  /** Id of the total, such as `sanofi.paris-region-sites`. */
  declare breakdown: string | null | undefined;

  protected override content(dataset: Dataset, locale: Locale): BreakdownContent | Problem {
    return breakdownContent(textOf(this.breakdown), dataset, locale);
  }

  protected override view({subject, total, bar: parts}: BreakdownContent, foot: TemplateResult): TemplateResult {
    return html`
      <div class="breakdown hung" .style=${customProperties({'--_ems': total.ems})}>
        <p class="subject" part="subject">${typeset(subject)}</p>
        <div class="statement">${statement(total)}</div>
        ${bar(parts)} ${foot}
      </div>
    `;
  }
}
