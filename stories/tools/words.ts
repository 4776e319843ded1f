import {bundledDataset} from '../../src/data/bundled-dataset.js';
import {breakdownContent} from '../../src/elements/breakdown/breakdown.content.js';
import {keyFigureContent} from '../../src/elements/key-figure/key-figure.content.js';
import {organizationProfileContent} from '../../src/elements/organization-profile/organization-profile.content.js';
import {regionFactStripContent} from '../../src/elements/region-fact-strip/region-fact-strip.content.js';
import {defaultLocale} from '../../src/locale/locale.js';
import {isProblem, type Problem} from '../../src/model/problem.js';

const sentenceOf = (content: {readonly sentence: string} | Problem): string => (isProblem(content) ? '' : content.sentence);

/** What authors write inside a tag in the stories: the sentence that the widget itself says, in English. */
export const words = {
  figure: (id: string): string => sentenceOf(keyFigureContent(id, bundledDataset, defaultLocale)),
  breakdown: (id: string): string => sentenceOf(breakdownContent(id, bundledDataset, defaultLocale)),
  profile: (organization: string): string =>
    sentenceOf(organizationProfileContent({organization, sections: []}, bundledDataset, defaultLocale)),
  strip: (region: string): string => sentenceOf(regionFactStripContent({region, topic: '', figures: []}, bundledDataset, defaultLocale)),
};
