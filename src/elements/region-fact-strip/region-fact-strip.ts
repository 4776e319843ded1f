import {html, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../../locale/locale.js';
import type {Dataset} from '../../model/dataset.js';
import type {Problem} from '../../model/problem.js';
import {textOf, wordsOf} from '../../ui/attribute-values.js';
import {customProperties} from '../../ui/custom-properties.js';
import {heading} from '../../ui/heading.js';
import {statement} from '../../ui/statement.js';
import {statementStyles} from '../../ui/statement.styles.js';
import {Widget} from '../../ui/widget.js';
import {regionFactStripContent, type RegionFactStripContent} from './region-fact-strip.content.js';
import {regionFactStripStyles} from './region-fact-strip.styles.js';

/**
 * Facts of a region, each under its own rule: a list under a heading.
 *
 * @summary A strip of facts about a region.
 * @tagname lifesci-region-fact-strip
 * @csspart heading - The line that says what the facts are about.
 * @csspart strip - The list of facts.
 * @csspart fact - Each fact.
 */
export class RegionFactStrip extends Widget<RegionFactStripContent> {
  static override readonly properties = {
    ...Widget.properties,
    region: {},
    topic: {},
    figures: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };
  static override readonly styles = [...Widget.styles, statementStyles, regionFactStripStyles];

  /** Id of the region: `paris-region`. */
  declare region: string | null | undefined;

  /** `economy`, `innovation`, `life-sciences` or `hospitals`; left out, a choice of all four. */
  declare topic: string | null | undefined;

  /** Ids of figures, separated by spaces, to show instead of a topic's. */
  declare figures: string | null | undefined;

  /** Level of the heading, 2 to 6; left out, 2. */
  declare headingLevel: number | null | undefined;

  protected override content(dataset: Dataset, locale: Locale): RegionFactStripContent | Problem {
    const {region, topic, figures, headingLevel} = this;
    const request = {region: textOf(region), topic: textOf(topic), figures: wordsOf(figures), headingLevel};
    return regionFactStripContent(request, dataset, locale);
  }

  protected override view({level, subject, facts, columns, ems}: RegionFactStripContent, foot: TemplateResult): TemplateResult {
    return html`
      <div class="frame">
        ${heading(level, subject)}
        <ul
          class="facts"
          part="strip"
          role="list"
          .style=${customProperties({'--_medium': columns.medium, '--_wide': columns.wide, '--_ems': ems})}
        >
          ${facts.map((fact) => html`<li class="statement hung" part="fact">${statement(fact)}</li>`)}
        </ul>
        ${foot}
      </div>
    `;
  }
}
