import {expect} from '@open-wc/testing';
import {bundledDataset} from '../../src/data/bundled-dataset.js';
import {localeFrom, type Locale} from '../../src/locale/locale.js';
import {figureById, figuresIn} from '../../src/model/dataset.js';
import {partsOf} from '../../src/model/parts.js';
import type {Unit} from '../../src/model/figure.js';
import {wordingOf} from '../../src/words/wording.js';
import {inEvery} from '../tools/texts.js';
import {spaced} from '../tools/visible-spaces.js';
import {figureCases, tags} from './figure-cases.js';
import {ruled, ruledTags} from './figure-rule.js';

const locale = (tag: string): Locale => localeFrom(tag)!;
const reading = (id: string, tag: string) => wordingOf(figureById(bundledDataset, id)!, locale(tag));
const figures = figuresIn(bundledDataset);
const isCase = ({id}: {id: string}) => figureCases.some((one) => one.id === id);

describe('reading a figure', () => {
  it('has a case for each of the 38 figures that were promised', () => {
    const ids = figures.map(({id}) => id);
    const lost = figureCases.filter(({id}) => !ids.includes(id)).map(({id}) => id);
    expect(lost, 'cases of figures that the dataset lacks').to.deep.equal([]);
    expect(new Set(figureCases.map(({id}) => id)).size).to.equal(38);
  });

  for (const figure of figures) {
    it(`says ${figure.id} as its record and the engine’s own numbers have it${isCase(figure) ? '' : ', for no case is written for it'}`, () => {
      for (const tag of ruledTags) {
        const {phrase, speech} = reading(figure.id, tag);
        const rule = ruled(figure, tag);
        if ('phrase' in rule) expect(phrase, tag).to.equal(rule.phrase);
        else expect(phrase.includes(rule.digits) && phrase.replaceAll('\u00a0', ' ').endsWith(` ${rule.label}`), phrase).to.equal(true);
        for (const text of [phrase, speech])
          expect(text, tag)
            .to.match(/^\S.*\S$/)
            .and.not.to.match(/[ \n]{2}/);
      }
    });
  }

  for (const {id, ...phrases} of figureCases) {
    for (const tag of tags) {
      it(`says ${id} in ${tag} as its source states it`, () => {
        expect(reading(id, tag).phrase).to.equal(phrases[tag]);
      });
    }

    it(`prints ${id} in pieces that make up the phrase`, () => {
      for (const tag of tags) {
        const {bound, prefix, digits, ordinal, scaleWord, suffix, label, phrase} = reading(id, tag);
        const number = prefix + digits + ordinal + scaleWord + suffix;
        expect([bound, number, label].filter(Boolean).join(' ')).to.equal(phrase.replace(`${number}\u00a0`, `${number} `));
      }
    });
  }

  const spoken = [
    [
      'medicen.total-investment',
      'close to 1.3~billion euros invested in total to date',
      'près de 1,3~milliard d’euros investis au total à ce jour',
    ],
    ['medicen.founded', 'founded in 2005', 'créé en 2005'],
    ['medicen.projects-certified', '303 projects certified since 2005', '303 projets labellisés depuis 2005'],
    ['paris-region.surgical-procedures', '335000 surgical procedures', '335000 interventions chirurgicales'],
    ['paris-region.economy-rank', 'number 1 economic region in Europe', 'première région économique d’Europe'],
    ['paris-region.gdp-rank', 'number 1 region in the European Union by GDP', 'premier PIB régional de l’Union européenne'],
    ['sanofi.employees', 'over 100000 staff around the world', 'plus de 100000 collaborateurs dans le monde'],
    ['paris-region.patients', '10~million patients', '10~millions de patients'],
  ] as const;
  for (const [id, en, fr] of spoken) {
    it(`speaks ${id} with signs in words and digits in one run`, () => {
      expect(reading(id, 'en').speech).to.equal(spaced(en));
      expect(reading(id, 'fr').speech).to.equal(spaced(fr));
    });
  }

  it('takes the language’s way for a region that has none of its own', () => {
    for (const {id, en, fr} of figureCases) {
      for (const tag of ['en-GB', 'en-AU']) expect(reading(id, tag).phrase).to.equal(en);
      for (const tag of ['fr-FR', 'fr-BE', 'fr-Latn-FR']) expect(reading(id, tag).phrase).to.equal(fr);
    }
  });

  const made = [
    [1, 'EUR', '€1 in aid', '1~euro d’aides'],
    [12_500, 'EUR', '€12,500 in aid', '12^500~euros d’aides'],
    [1_000_000, 'EUR', '€1~million in aid', '1~million d’euros d’aides'],
    [2_000_000, 'EUR', '€2~million in aid', '2~millions d’euros d’aides'],
    [1_990_000, 'EUR', '€1.99~million in aid', '1,99~million d’euros d’aides'],
  ] as const;
  for (const [value, unit, en, fr] of made) {
    it(`says ${value} ${unit} with the right number of the noun`, () => {
      const stated = {value, unit: unit as Unit, bound: 'exact', label: inEvery({en: 'in aid', fr: 'd’aides'})} as const;
      expect(wordingOf(stated, locale('en')).phrase).to.equal(spaced(en));
      expect(wordingOf(stated, locale('fr')).phrase).to.equal(spaced(fr));
    });
  }

  it('binds a noun that begins with a vowel to its scale word', () => {
    const stated = {value: 3_000_000, unit: 'count', bound: 'about', label: inEvery({en: 'inhabitants', fr: 'habitants'})} as const;
    expect(wordingOf(stated, locale('fr')).phrase).to.equal(spaced('près de 3~millions d’habitants'));
  });

  it('ranks by ordinals in French, the letters apart from the digits', () => {
    const {prefix, digits, ordinal, suffix, label} = reading('paris-region.economy-rank', 'fr');
    expect([prefix, digits, ordinal, suffix, label]).to.deep.equal(['', '1', 're', '', 'région économique d’Europe']);
    expect(reading('paris-region.hospital-network-rank', 'fr').ordinal).to.equal('er');
    expect(reading('paris-region.economy-rank', 'en').ordinal).to.equal('');
  });

  it('takes a rank of a noun without a gender for masculine', () => {
    const stated = {value: 2, unit: 'rank', bound: 'exact', label: {en: 'city', fr: 'ville'}} as const;
    expect(wordingOf(stated, locale('fr')).phrase).to.equal(spaced('2e~ville'));
    expect(wordingOf(stated, locale('fr')).speech).to.equal('deuxième ville');
    expect(wordingOf(stated, locale('en')).phrase).to.equal(spaced('No.~2 city'));
  });

  it('sets period and scope apart from the label, and speaks them', () => {
    const {label, qualifier, phrase, speech} = reading('medicen.products-launched', 'en');
    expect([label, qualifier]).to.deep.equal(['innovative products launched', 'since 2005 in imaging, medical devices and biology']);
    expect(phrase).to.equal('62 innovative products launched');
    expect(speech).to.equal(`${phrase} ${qualifier}`);
  });

  it('says of what we calculated that it is', () => {
    const remainder = partsOf(figureById(bundledDataset, 'paris-region.life-sciences-companies')!)!.remainder!;
    expect(wordingOf(remainder, locale('en')).speech).to.equal('at least 140 others (calculated)');
    expect(wordingOf(remainder, locale('fr')).speech).to.equal('au moins 140 autres (chiffre\u00a0calculé)');
    expect(wordingOf(remainder, locale('fr')).phrase).to.equal(spaced('au moins 140~autres'));
  });
});
