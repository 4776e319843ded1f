import {expect} from '@open-wc/testing';
import {bundledDataset} from '../../src/data/bundled-dataset.js';
import {breakdownContent} from '../../src/elements/breakdown/breakdown.content.js';
import {keyFigureContent} from '../../src/elements/key-figure/key-figure.content.js';
import {organizationProfileContent} from '../../src/elements/organization-profile/organization-profile.content.js';
import {regionFactStripContent} from '../../src/elements/region-fact-strip/region-fact-strip.content.js';
import {localeFrom, type Locale} from '../../src/locale/locale.js';
import {figureById, figuresIn, figuresNamed, type Figure} from '../../src/model/dataset.js';
import type {FigureRecord} from '../../src/model/figure.js';
import {isProblem, type Problem} from '../../src/model/problem.js';
import {semicolonList, sentenceOf} from '../../src/words/sentence.js';
import {spaced} from '../tools/visible-spaces.js';
import {breakdownSentences, figureSentences, profileSentences, stripSentences} from './sentence-cases.js';

const locale = (tag: string): Locale => localeFrom(tag)!;
const said = (content: {sentence: string} | Problem) => (isProblem(content) ? content.message : content.sentence);

const languages = ['en', 'fr'] as const;

/** A figure of an owner who has no other. */
const made = (record: Partial<FigureRecord>): Figure => {
  const figures = {it: {value: 7, label: {en: 'things', fr: 'choses'}, paragraph: 1, ...record}};
  return figuresNamed({...bundledDataset.organizations[0]!, figures}, ['it'])[0]!;
};

describe('the sentence', () => {
  it('has a case for each of the 38 figures and 4 breakdowns', () => {
    const all = figuresIn(bundledDataset).filter(({owner}) => ['medicen', 'sanofi', 'paris-region'].includes(owner.id));
    expect(figureSentences.map(({id}) => id)).to.deep.equal(all.map(({id}) => id));
    expect(figureSentences).to.have.lengthOf(38);
    expect(breakdownSentences.map(({id}) => id)).to.deep.equal(all.filter(({parts}) => parts).map(({id}) => id));
    expect(breakdownSentences).to.have.lengthOf(4);
  });

  for (const language of languages) {
    for (const {id, [language]: sentence} of figureSentences) {
      it(`of ${id} is right in ${language}`, () => {
        expect(said(keyFigureContent(id, bundledDataset, locale(language)))).to.equal(sentence);
      });
    }
    for (const {id, [language]: sentence} of breakdownSentences) {
      it(`of the breakdown ${id} is right in ${language}`, () => {
        expect(said(breakdownContent(id, bundledDataset, locale(language)))).to.equal(sentence);
      });
    }
    for (const {topic, figures, [language]: sentence} of stripSentences) {
      it(`of a strip of ${topic || figures.join(' ') || 'all topics'} is right in ${language}`, () => {
        const request = {region: 'paris-region', topic, figures};
        expect(said(regionFactStripContent(request, bundledDataset, locale(language)))).to.equal(sentence);
      });
    }
    for (const {organization, sections, [language]: sentence} of profileSentences) {
      it(`of a profile of ${organization}, ${sections.join(' ') || 'all sections'}, is right in ${language}`, () => {
        expect(said(organizationProfileContent({organization, sections}, bundledDataset, locale(language)))).to.equal(sentence);
      });
    }
  }

  it('follows the region’s spelling and numbers', () => {
    const of = (id: string, tag: string) => said(keyFigureContent(id, bundledDataset, locale(tag)));
    expect(of('paris-region.startups', 'en-US')).to.equal('Paris Region: more than 5,000 startups incubated or accelerated.');
    expect(of('paris-region.life-sciences-share', 'en-US')).to.equal('Paris Region: more than 50% of France’s life sciences activity.');
    expect(of('paris-region.startups', 'fr-CH')).to.equal(spaced('Île-de-France~: plus de 5’000~start-up incubées ou accélérées.'));
  });

  it('names a subject once, and begins with a capital', () => {
    const statement = {figure: figureById(bundledDataset, 'sanofi.countries')!, subject: 'Sanofi'};
    expect(sentenceOf({statements: [statement]}, locale('en'))).to.match(/^More than 170 countries where Sanofi /);
    expect(sentenceOf({statements: [{...statement, subject: 'Somebody'}]}, locale('en'))).to.match(/^Somebody: more than 170 /);
  });

  it('keeps each period and scope', () => {
    const figure = made({period: {en: 'in 2019', fr: 'en 2019'}, scope: {en: 'in Lyon', fr: 'à Lyon'}});
    expect(sentenceOf({statements: [{figure}]}, locale('en'))).to.equal('7 things in 2019 in Lyon.');
    expect(sentenceOf({statements: [{figure}]}, locale('fr'))).to.equal(spaced('7~choses en 2019 à Lyon.'));
  });

  it('says what is said otherwise where there is no figure', () => {
    expect(sentenceOf({heading: 'Sanofi', statements: [], otherwise: 'A company.'}, locale('en'))).to.equal('Sanofi. A company.');
    expect(sentenceOf({statements: []}, locale('en'))).to.equal('');
  });

  it('parts what stands in a row as the language does', () => {
    expect(semicolonList(['a', 'b', 'c'], locale('en'))).to.equal('a; b; c');
    expect(semicolonList(['a', 'b'], locale('fr'))).to.equal(spaced('a^; b'));
    expect(semicolonList([], locale('fr'))).to.equal('');
  });
});
