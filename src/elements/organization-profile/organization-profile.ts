import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {OrganizationId} from '../../data/ids.js';
import type {Locale} from '../../locale/locale.js';
import type {Dataset} from '../../model/dataset.js';
import type {Problem} from '../../model/problem.js';
import {textOf, wordsOf} from '../../ui/element/attribute-values.js';
import {barTemplate} from '../../ui/bar/bar.js';
import {barStyles} from '../../ui/bar/bar.styles.js';
import {HeadedWidget} from '../../ui/element/headed-widget.js';
import {headingTemplate, titleTemplate} from '../../ui/heading.js';
import type {HeadingLevel} from '../../ui/heading-level.js';
import {asText} from '../../ui/element/properties.js';
import {factTemplate} from '../../ui/fact/fact.js';
import {factStyles} from '../../ui/fact/fact.styles.js';
import {phraseStyles} from '../../ui/fact/phrase.styles.js';
import {railStyles} from '../../ui/rail.styles.js';
import {summaryTemplate} from '../../ui/summary/summary.js';
import {summaryStyles} from '../../ui/summary/summary.styles.js';
import {typeset} from '../../ui/typeset.js';
import {organizationProfileContent, type Block, type OrganizationProfileContent} from './organization-profile.content.js';
import {organizationProfileStyles} from './organization-profile.styles.js';

/** A list, named by the line over it. */
const list = (items: readonly string[], head: string) => html`
  <ul class="items" role="list" aria-labelledby=${head}>
    ${items.map((item) => html`<li class="text-run">${typeset(item)}</li>`)}
  </ul>
`;

/** What hangs below a block's first line. */
function belowTemplate({section, items, more, bar}: Block, level: HeadingLevel): unknown {
  if (bar) return barTemplate(bar, section, 'thin');
  if (!items.length) return nothing;
  const second = more ? html`${titleTemplate(level, more.head, 'more', 'title more')} ${list(more.items, 'more')}` : nothing;
  return html`${list(items, section)} ${second}`;
}

/** One block; figures are the items of a list. What heads a list is a heading, or, where it is counted, a fact. */
function blockTemplate(block: Block, level: HeadingLevel, isTop: boolean): TemplateResult {
  const {section, head, boundLine} = block;
  const isFigure = section === 'figures';
  const below = belowTemplate(block, level);
  const line = boundLine ? (typeof head === 'string' ? 'title-line' : 'bound-line') : '';
  return html`<div class="fact hung ${line} ${isTop ? 'top' : ''}" part=${section} role=${ifDefined(isFigure ? 'listitem' : undefined)}>
    ${
      typeof head === 'string'
        ? html`${titleTemplate(level, head, section)}
            <div class="below">${below}</div>`
        : factTemplate(head, below, isFigure ? '' : section)
    }
  </div>`;
}

/** All blocks, neighbouring figures in a list. */
function blocksTemplate({blocks, level}: OrganizationProfileContent): unknown[] {
  const templates: unknown[] = [];
  let figures: TemplateResult[] = [];
  blocks.forEach((block, index) => {
    if (block.section === 'summary') return templates.push(summaryTemplate(block));
    const template = blockTemplate(block, level, index < 2);
    if (block.section !== 'figures') return templates.push(template);
    if (blocks[index - 1]?.section !== 'figures') {
      const items = (figures = []);
      templates.push(items);
    }
    return figures.push(template);
  });
  return templates.map((one) => (Array.isArray(one) ? html`<div class="figures" role="list" aria-labelledby="heading">${one}</div>` : one));
}

/**
 * An organization: what it is, its figures, its sites, the areas it works in and what it aims for.
 * A landmark named after the organization, under a real heading.
 *
 * @summary The profile of an organization.
 * @tagname lifesci-organization-profile
 * @csspart heading - The organization's name.
 * @csspart summary - What the organization is, in a few sentences.
 * @csspart figures - Each of its figures.
 * @csspart sites - Its sites, by kind.
 * @csspart bar - The list of its kinds of site.
 * @csspart segment - The coloured length of each kind of site.
 * @csspart areas - The areas that it works in.
 * @csspart aims - Its aims or commitments, and what it does already.
 * @cssprop {<percentage>} [--lifesci-fade=42%] - How far the last part of a bar fades from the accent: towards the background under dark text, towards the text colour under light text.
 */
export class OrganizationProfile extends HeadedWidget<OrganizationProfileContent> {
  static override readonly styles = [
    HeadedWidget.styles,
    phraseStyles,
    factStyles,
    barStyles,
    railStyles,
    summaryStyles,
    organizationProfileStyles,
  ];

  /** Id of the organization: `medicen` or `sanofi`. */
  @property({reflect: true, converter: asText}) organization?: OrganizationId | null;

  /** Which of `summary figures sites areas aims` to show, in the order given. By default, all that the organization has. */
  @property({reflect: true, converter: asText}) sections?: string | null;

  protected override content(dataset: Dataset, locale: Locale): OrganizationProfileContent | Problem {
    const request = {organization: textOf(this.organization), sections: wordsOf(this.sections), headingLevel: this.headingLevel};
    return organizationProfileContent(request, dataset, locale);
  }

  protected override view(content: OrganizationProfileContent, footer: TemplateResult): TemplateResult {
    const {level, name, opening} = content;
    return html`
      <section class="profile railed" aria-labelledby="heading">
        <div class="opening hung">${headingTemplate(level, name)} ${opening ? summaryTemplate(opening) : nothing}</div>
        <div class="blocks main">${blocksTemplate(content)}</div>
        ${footer}
      </section>
    `;
  }
}
