import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {RegionId} from '../../data/ids.js';
import type {Locale} from '../../locale/locale.js';
import type {Dataset} from '../../model/dataset.js';
import type {Topic} from '../../model/figure.js';
import type {Problem} from '../../model/problem.js';
import {textOf, wordsOf} from '../../ui/element/attribute-values.js';
import {customProperties} from '../../ui/custom-properties.js';
import {HeadedWidget} from '../../ui/element/headed-widget.js';
import {headingTemplate} from '../../ui/heading.js';
import {asSwitch, asText} from '../../ui/element/properties.js';
import {factTemplate} from '../../ui/fact/fact.js';
import {ledgerTemplate} from '../../ui/ledger/ledger.js';
import {ledgerStyles} from '../../ui/ledger/ledger.styles.js';
import {NarrowController} from '../../ui/ledger/narrow-controller.js';
import {summaryTemplate} from '../../ui/summary/summary.js';
import {summaryStyles} from '../../ui/summary/summary.styles.js';
import {factStyles} from '../../ui/fact/fact.styles.js';
import {phraseStyles} from '../../ui/fact/phrase.styles.js';
import {regionFactStripContent, type RegionFactStripContent} from './region-fact-strip.content.js';
import {regionFactStripStyles} from './region-fact-strip.styles.js';

/**
 * Facts about a region, each under a rule of its own: a list under a heading. Or, one below the other in a ledger, a table.
 *
 * @summary A strip of facts about a region.
 * @tagname lifesci-region-fact-strip
 * @csspart heading - The line that says what the facts are about.
 * @csspart summary - The sentences about the region.
 * @csspart strip - The list or table of facts.
 * @csspart fact - Each fact.
 */
export class RegionFactStrip extends HeadedWidget<RegionFactStripContent> {
  static override readonly styles = [HeadedWidget.styles, phraseStyles, factStyles, summaryStyles, regionFactStripStyles, ledgerStyles];

  /** Id of the region: `paris-region`. */
  @property({reflect: true, converter: asText}) region?: RegionId | null;

  /** `economy`, `innovation`, `life-sciences` or `hospitals`. By default, a selection from all four. */
  @property({reflect: true, converter: asText}) topic?: Topic | null;

  /** Ids of the figures to show instead of a topic's, separated by spaces. */
  @property({reflect: true, converter: asText}) figures?: string | null;

  /** `row` or `table`: facts side by side or below each other, or a ledger. By default, four facts or more are a ledger where there is little room. */
  @property({reflect: true, converter: asText}) layout?: 'row' | 'table' | null;

  /** Adds a few sentences about the region above its facts. */
  @property({type: Boolean, reflect: true, converter: asSwitch}) summary!: boolean;

  readonly #narrow = new NarrowController(this);

  protected override content(dataset: Dataset, locale: Locale): RegionFactStripContent | Problem {
    const {region, topic, figures, headingLevel, summary} = this;
    const request = {region: textOf(region), topic: textOf(topic), figures: wordsOf(figures), headingLevel, summary};
    return regionFactStripContent(request, dataset, locale);
  }

  protected override contentShown(): void {
    this.#narrow.watch(this.renderRoot.querySelector('.measure'));
  }

  protected override view(content: RegionFactStripContent, footer: TemplateResult): TemplateResult {
    const {level, subject, summary, facts, canBeLedger} = content;
    const layout = textOf(this.layout);
    const adapts = canBeLedger && layout !== 'row' && layout !== 'table';
    const heading = html`${headingTemplate(level, subject)} ${summary ? summaryTemplate(summary) : nothing}`;
    const isLedger = layout === 'table' || (adapts && this.#narrow.current);
    return html`${adapts ? html`<div class="measure"></div>` : nothing}${isLedger ? ledgerTemplate(heading, facts, footer) : this.#rowTemplate(content, heading, footer)}`;
  }

  #rowTemplate({facts, columns, boundLines, numberWidth}: RegionFactStripContent, heading: TemplateResult, footer: TemplateResult) {
    return html`
      <div class="frame">
        ${heading}
        <ul
          class="facts"
          part="strip"
          role="list"
          aria-labelledby="heading"
          .style=${customProperties({'--_lifesci-medium': columns.medium, '--_lifesci-wide': columns.wide, '--_lifesci-number-width': numberWidth})}
        >
          ${facts.map(
            (fact, index) =>
              html`<li
                class="fact hung ${boundLines.medium[index] ? 'bound-line-medium' : ''} ${boundLines.wide[index] ? 'bound-line-wide' : ''}"
                part="fact"
              >
                ${factTemplate(fact)}
              </li>`,
          )}
        </ul>
        ${footer}
      </div>
    `;
  }
}
