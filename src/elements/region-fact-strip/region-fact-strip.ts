import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Locale} from '../../locale/locale.js';
import type {Dataset} from '../../model/dataset.js';
import type {Problem} from '../../model/problem.js';
import {textOf, wordsOf} from '../../ui/element/attribute-values.js';
import {customProperties} from '../../ui/custom-properties.js';
import {HeadedWidget} from '../../ui/element/headed-widget.js';
import {headingTemplate} from '../../ui/heading.js';
import {asSwitch, asText} from '../../ui/element/properties.js';
import {factTemplate} from '../../ui/fact/fact.js';
import {summaryTemplate} from '../../ui/summary/summary.js';
import {summaryStyles} from '../../ui/summary/summary.styles.js';
import {factStyles} from '../../ui/fact/fact.styles.js';
import {regionFactStripContent, type RegionFactStripContent} from './region-fact-strip.content.js';
import {regionFactStripStyles} from './region-fact-strip.styles.js';

/**
 * Facts about a region, each under a rule of its own: a list under a heading.
 *
 * @summary A strip of facts about a region.
 * @tagname lifesci-region-fact-strip
 * @csspart heading - The line that says what the facts are about.
 * @csspart summary - The sentences about the region.
 * @csspart strip - The list of facts.
 * @csspart fact - Each fact.
 */
export class RegionFactStrip extends HeadedWidget<RegionFactStripContent> {
  static override readonly styles = [HeadedWidget.styles, factStyles, summaryStyles, regionFactStripStyles];

  /** Id of the region: `paris-region`. */
  @property({reflect: true, converter: asText}) region?: string | null;

  /** `economy`, `innovation`, `life-sciences` or `hospitals`. By default, a selection from all four. */
  @property({reflect: true, converter: asText}) topic?: string | null;

  /** Ids of the figures to show instead of a topic's, separated by spaces. */
  @property({reflect: true, converter: asText}) figures?: string | null;

  /** Adds a few sentences about the region above its facts. */
  @property({type: Boolean, reflect: true, converter: asSwitch}) summary!: boolean;

  protected override content(dataset: Dataset, locale: Locale): RegionFactStripContent | Problem {
    const {region, topic, figures, headingLevel, summary} = this;
    const request = {region: textOf(region), topic: textOf(topic), figures: wordsOf(figures), headingLevel, summary};
    return regionFactStripContent(request, dataset, locale);
  }

  protected override view(
    {level, subject, summary, facts, columns, numberWidth}: RegionFactStripContent,
    footer: TemplateResult,
  ): TemplateResult {
    return html`
      <div class="frame">
        ${headingTemplate(level, subject)} ${summary ? summaryTemplate(summary) : nothing}
        <ul
          class="facts"
          part="strip"
          role="list"
          .style=${customProperties({'--_lifesci-medium': columns.medium, '--_lifesci-wide': columns.wide, '--_lifesci-number-width': numberWidth})}
        >
          ${facts.map((fact) => html`<li class="fact hung" part="fact">${factTemplate(fact)}</li>`)}
        </ul>
        ${footer}
      </div>
    `;
  }
}
