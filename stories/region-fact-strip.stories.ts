import {html, nothing} from 'lit';
import '../src/elements/region-fact-strip/lifesci-region-fact-strip.js';

/** What a story may set on a strip. */
export interface RegionFactStripArguments {
  region: string;
  topic?: string;
  figures?: string;
  headingLevel?: number;
  words?: string;
}

export default {
  title: 'Region fact strip',
  component: 'lifesci-region-fact-strip',
  render: ({region, topic, figures, headingLevel, words = ''}: RegionFactStripArguments) =>
    html`<lifesci-region-fact-strip
      region=${region}
      topic=${topic ?? nothing}
      figures=${figures ?? nothing}
      heading-level=${headingLevel ?? nothing}
      >${words}</lifesci-region-fact-strip
    >`,
};

/** A choice of all four topics. */
export const Headline = {args: {region: 'paris-region'}};

/** The economy; the questioned amount is left out. */
export const Economy = {args: {region: 'paris-region', topic: 'economy'}};

/** Innovation: five facts. */
export const Innovation = {args: {region: 'paris-region', topic: 'innovation'}};

/** Life sciences: six facts, of two sources. */
export const LifeSciences = {args: {region: 'paris-region', topic: 'life-sciences'}};

/** Hospitals: six facts. */
export const Hospitals = {args: {region: 'paris-region', topic: 'hospitals'}};

/** Figures of the page's own choice, the questioned one among them. */
export const OwnChoice = {args: {region: 'paris-region', figures: 'paris-region.gdp paris-region.gdp-rank medicen.members'}};

/** A topic that there is not: the author's words stand. */
export const UnknownTopic = {args: {region: 'paris-region', topic: 'hospital', words: 'The largest hospital network in Europe'}};
