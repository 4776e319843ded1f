import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../../locale/locale.js';
import type {Dataset} from '../../model/dataset.js';
import type {Problem} from '../../model/problem.js';
import {textOf, wordsOf} from '../../ui/attribute-values.js';
import {bar} from '../../ui/bar.js';
import {barStyles} from '../../ui/bar.styles.js';
import {heading} from '../../ui/heading.js';
import {statement} from '../../ui/statement.js';
import {statementStyles} from '../../ui/statement.styles.js';
import {typeset} from '../../ui/typeset.js';
import {Widget} from '../../ui/widget.js';
import {organizationProfileContent, type Block, type OrganizationProfileContent, type Summary} from './organization-profile.content.js';
import {organizationProfileStyles} from './organization-profile.styles.js';

const summary = ({lead, text}: Summary) => html`
  <div class="summary" part="summary">
    <p class="lead">${typeset(lead)}</p>
    <p>${typeset(text)}</p>
  </div>
`;

const list = (items: readonly string[]) => html`
  <ul class="items" role="list">
    ${items.map((item) => html`<li>${typeset(item)}</li>`)}
  </ul>
`;

const block = ({section, head, items, bar: parts}: Block) => {
  const below = parts ? bar(parts, 'thin') : items.length ? list(items) : nothing;
  return html`<div class="statement hung" part=${section}>${statement(head, below)}</div>`;
};

/**
 * An organization: what it is, its figures, its sites, what it works on and what it has set out to do.
 * A landmark named after the organization, with a real heading.
 *
 * @summary The profile of an organization.
 * @tagname lifesci-organization-profile
 * @csspart heading - The organization's name.
 * @csspart summary - What the organization is, in sentences.
 * @csspart figures - Each of its figures.
 * @csspart sites - Its sites, with their kinds.
 * @csspart bar - The list of its kinds of site.
 * @csspart segment - The coloured length of each kind of site.
 * @csspart areas - The areas that it works on.
 * @csspart aims - Its aims or commitments.
 * @cssprop {<percentage>} [--lifesci-fade=42%] - How far the colour of a bar's last part has faded from the accent: to the ground under dark ink, to the ink under light ink.
 */
export class OrganizationProfile extends Widget<OrganizationProfileContent> {
  static override readonly properties = {
    ...Widget.properties,
    organization: {},
    sections: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };
  static override readonly styles = [...Widget.styles, statementStyles, barStyles, organizationProfileStyles];

  /** Id of the organization: `medicen` or `sanofi`. */
  declare organization: string | null | undefined;

  /** Names out of `summary figures sites areas aims`, shown in the order given; left out, all that the organization has. */
  declare sections: string | null | undefined;

  /** Level of the heading, 2 to 6; left out, 2. */
  declare headingLevel: number | null | undefined;

  protected override content(dataset: Dataset, locale: Locale): OrganizationProfileContent | Problem {
    const request = {organization: textOf(this.organization), sections: wordsOf(this.sections), headingLevel: this.headingLevel};
    return organizationProfileContent(request, dataset, locale);
  }

  protected override view({level, name, blocks}: OrganizationProfileContent, foot: TemplateResult): TemplateResult {
    const [first] = blocks;
    const opening = first?.section === 'summary' ? first : undefined;
    const others = opening ? blocks.slice(1) : blocks;
    return html`
      <section class="profile" aria-labelledby="heading">
        <div class="opening hung">${heading(level, name)} ${opening ? summary(opening) : nothing}</div>
        <div class="blocks">${others.map((one) => (one.section === 'summary' ? summary(one) : block(one)))}</div>
        ${foot}
      </section>
    `;
  }
}
