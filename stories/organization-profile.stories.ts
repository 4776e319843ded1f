import {html, nothing} from 'lit';
import '../src/elements/organization-profile/lifesci-organization-profile.js';

/** What a story may set on a profile. */
export interface OrganizationProfileArguments {
  organization: string;
  sections?: string;
  headingLevel?: number;
  words?: string;
}

export default {
  title: 'Organization profile',
  component: 'lifesci-organization-profile',
  render: ({organization, sections, headingLevel, words = ''}: OrganizationProfileArguments) =>
    html`<lifesci-organization-profile organization=${organization} sections=${sections ?? nothing} heading-level=${headingLevel ?? nothing}
      >${words}</lifesci-organization-profile
    >`,
};

/** A cluster: areas and aims, no sites. */
export const Medicen = {args: {organization: 'medicen'}};

/** A company: sites, nine areas, commitments. */
export const Sanofi = {args: {organization: 'sanofi'}};

/** Only the figures. */
export const Figures = {args: {organization: 'medicen', sections: 'figures'}};

/** Another order, with the summary last. */
export const OtherOrder = {args: {organization: 'sanofi', sections: 'aims sites summary', headingLevel: 3}};

/** An organization that there is not: the author's words stand. */
export const UnknownId = {args: {organization: 'medicin', words: 'Medicen Paris Region'}};
