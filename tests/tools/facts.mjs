// Every fact that the widgets show, from the records: as it is printed, and as it is spoken.
import {bundledDataset} from '../../dist/esm/data/bundled-dataset.js';
import {breakdownContent} from '../../dist/esm/elements/breakdown/breakdown.content.js';
import {keyFigureContent} from '../../dist/esm/elements/key-figure/key-figure.content.js';
import {figureContent} from '../../dist/esm/elements/figure/figure.content.js';
import {organizationProfileContent} from '../../dist/esm/elements/organization-profile/organization-profile.content.js';
import {regionFactStripContent} from '../../dist/esm/elements/region-fact-strip/region-fact-strip.content.js';
import {localeFrom} from '../../dist/esm/locale/locale.js';
import {figuresIn} from '../../dist/esm/model/dataset.js';

const {organizations, regions} = bundledDataset;
const figures = figuresIn(bundledDataset);

const partsOf = (bar) => (bar ? bar.parts.map(({fact}) => fact) : []);

/** Not a title in a fact's place. */
const isFact = (fact) => typeof fact === 'object';

/** A widget as a page writes it, and the facts that it shows. */
function widget(kind, lang, attributes, facts) {
  const written = Object.entries({...attributes, lang}).map(([name, value]) => ` ${name}="${value}"`);
  return {
    kind,
    markup: `<lifesci-${kind}${written.join('')}></lifesci-${kind}>`,
    facts: facts
      .filter(isFact)
      .map(({phrase, qualifier, speech}) => ({printed: [phrase, qualifier].filter(Boolean).join(' '), phrase, speech})),
  };
}

const cards = (lang, locale) =>
  figures.map(({id}) => widget('key-figure', lang, {figure: id}, [keyFigureContent(id, bundledDataset, locale).fact]));

const breakdowns = (lang, locale) =>
  figures
    .filter(({parts}) => parts)
    .map(({id}) => {
      const {total, bar} = breakdownContent(id, bundledDataset, locale);
      return widget('breakdown', lang, {breakdown: id}, [total, ...partsOf(bar)]);
    });

const profiles = (lang, locale) =>
  organizations.map(({id}) => {
    const {blocks} = organizationProfileContent({organization: id, sections: []}, bundledDataset, locale);
    const facts = blocks.flatMap(({head, bar}) => [...(head ? [head] : []), ...partsOf(bar)]);
    return widget('organization-profile', lang, {organization: id}, facts);
  });

/** With every figure of its region. */
const strips = (lang, locale) =>
  regions.map(({id}) => {
    const all = figures.filter(({owner}) => owner.id === id).map((figure) => figure.id);
    const {facts} = regionFactStripContent({region: id, topic: '', figures: all}, bundledDataset, locale);
    return widget('region-fact-strip', lang, {region: id, figures: all.join(' ')}, facts);
  });

/** Every widget that there can be, in a language: a card of each figure, and so on. */
export const widgetsIn = (lang) => [cards, breakdowns, profiles, strips].flatMap((make) => make(lang, localeFrom(lang)));

/** What the buttons of figures in sentences are called, in a language, and how their figures are heard elsewhere. */
export const buttonsIn = (lang) =>
  figures.map(({id, unit}) => {
    const {name, wording} = figureContent({figure: id, form: ''}, bundledDataset, localeFrom(lang));
    return {name, speech: wording.speech, unit};
  });
