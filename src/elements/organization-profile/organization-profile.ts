import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Locale} from '../../locale/locale.js';
import type {Dataset} from '../../model/dataset.js';
import type {Problem} from '../../model/problem.js';
import {textOf, wordsOf} from '../../ui/element/attribute-values.js';
import {barTemplate} from '../../ui/bar/bar.js';
import {barStyles} from '../../ui/bar/bar.styles.js';
import {HeadedWidget} from '../../ui/element/headed-widget.js';
import {headingTemplate} from '../../ui/heading.js';
import {asText} from '../../ui/element/properties.js';
import {factTemplate} from '../../ui/fact/fact.js';
import {factStyles} from '../../ui/fact/fact.styles.js';
import {railStyles} from '../../ui/rail.styles.js';
import {summaryTemplate} from '../../ui/summary/summary.js';
import {summaryStyles} from '../../ui/summary/summary.styles.js';
import {typeset} from '../../ui/typeset.js';
import {organizationProfileContent, type Block, type OrganizationProfileContent} from './organization-profile.content.js';
import {organizationProfileStyles} from './organization-profile.styles.js';

const list = (items: readonly string[]) => html`
  <ul class="items" role="list">
    ${items.map((item) => html`<li class="text-run">${typeset(item)}</li>`)}
  </ul>
`;

const block = ({section, head, items, more, bar}: Block) => {
  const lists = html`${list(items)}${
    more
      ? html`<p class="title more">${typeset(more.head)}</p>
          ${list(more.items)}`
      : nothing
  }`;
  const below = bar ? barTemplate(bar, 'thin') : items.length ? lists : nothing;
  return html`<div class="fact hung" part=${section}>${factTemplate(head, below)}</div>`;
};

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
  static override readonly styles = [HeadedWidget.styles, factStyles, barStyles, railStyles, summaryStyles, organizationProfileStyles];

  /** Id of the organization: `medicen` or `sanofi`. */
  @property({reflect: true, converter: asText}) organization?: string | null;

  /** Which of `summary figures sites areas aims` to show, in the order given. By default, all that the organization has. */
  @property({reflect: true, converter: asText}) sections?: string | null;

  protected override content(dataset: Dataset, locale: Locale): OrganizationProfileContent | Problem {
    const request = {organization: textOf(this.organization), sections: wordsOf(this.sections), headingLevel: this.headingLevel};
    return organizationProfileContent(request, dataset, locale);
  }

  protected override view({level, name, opening, blocks}: OrganizationProfileContent, footer: TemplateResult): TemplateResult {
    return html`
      <section class="profile railed" aria-labelledby="heading">
        <div class="opening hung">${headingTemplate(level, name)} ${opening ? summaryTemplate(opening) : nothing}</div>
        <div class="blocks main">${blocks.map((one) => (one.section === 'summary' ? summaryTemplate(one) : block(one)))}</div>
        ${footer}
      </section>
    `;
  }
}
