import {expect} from '@open-wc/testing';
import {localeFrom} from '../../src/locale/locale.js';
import type {Unit} from '../../src/model/figure.js';
import {numberRow, writeNumber, writeOrdinal} from '../../src/words/number.js';
import {spaced} from '../tools/visible-spaces.js';

const write = (value: number, unit: Unit, tag: string) => {
  const {sign, digits, scaleWord, percentSign} = writeNumber(value, unit, numberRow(localeFrom(tag)!));
  return sign + digits + scaleWord + percentSign;
};

describe('writing a number', () => {
  const values = [0, 1, 7, 62, 303, 999, 1000, 1234, 3100, 25_400, 100_000, 335_000, 999_999, 0.5, 1.3, 1234.56];

  for (const tag of ['en', 'en-US', 'en-GB', 'fr', 'fr-FR', 'fr-BE', 'fr-CA', 'fr-LU', 'fr-MA']) {
    it(`groups as Intl does in ${tag}`, () => {
      const intl = new Intl.NumberFormat(tag, {maximumFractionDigits: 2});
      for (const value of values) expect(write(value, 'count', tag)).to.equal(intl.format(value));
    });
  }

  for (const tag of ['en', 'fr', 'fr-CA']) {
    it(`picks the plural that Intl picks for a scaleWord word in ${tag}`, () => {
      const rules = new Intl.PluralRules(tag);
      for (const scaled of [1, 1.01, 1.3, 1.99, 2, 2.5, 10, 533]) {
        const row = numberRow(localeFrom(tag)!);
        const [, words] = row.scales[1]!;
        expect(writeNumber(scaled * 1_000_000, 'count', row).scaleWord).to.equal(`\u00a0${words[rules.select(scaled)] ?? words.other}`);
      }
    });
  }

  it('writes percentages with the space that the language has', () => {
    const written = ['en', 'fr', 'fr-CA', 'fr-CH'].map((tag) => write(40, 'percent', tag));
    expect(written).to.deep.equal(['40%', '40~%', '40~%', '40%'].map(spaced));
  });

  it('has a scaleWord word from a million up, and never rounds', () => {
    expect(write(999_999, 'count', 'en')).to.equal('999,999');
    expect(write(1_000_000, 'count', 'en')).to.equal(spaced('1~million'));
    expect(write(1_250_000_000, 'count', 'fr')).to.equal(spaced('1,25~milliard'));
    expect(write(1_234_000_000, 'count', 'en')).to.equal(spaced('1,234~million'));
    expect(write(1_234_567_890, 'count', 'en')).to.equal('1,234,567,890');
    expect(write(1_234_567_890, 'count', 'fr')).to.equal(spaced('1^234^567^890'));
  });

  it('groups in Switzerland with the apostrophe that is printed there, not with CLDR’s straight one', () => {
    expect(write(25_400, 'count', 'fr-CH')).to.equal('25’400');
  });

  const ordinals = [
    [1, 'feminine', 're', 'première'],
    [1, 'masculine', 'er', 'premier'],
    [2, 'feminine', 'e', 'deuxième'],
    [2, 'masculine', 'e', 'deuxième'],
    [10, 'feminine', 'e', 'dixième'],
    [11, 'feminine', 'e', '11e'],
    [21, 'masculine', 'e', '21e'],
  ] as const;
  for (const [place, gender, letters, word] of ordinals) {
    it(`ranks the place ${place} in French, ${gender}, as ${place}${letters} and says ${word}`, () => {
      for (const tag of ['fr', 'fr-CA', 'fr-CH']) {
        expect(writeOrdinal(place, gender, numberRow(localeFrom(tag)!))).to.deep.equal({letters, word});
      }
    });

    it(`has the category of the ordinal ${place} that Intl has`, () => {
      const category = new Intl.PluralRules('fr', {type: 'ordinal'}).select(place);
      expect(numberRow(localeFrom('fr')!).ordinals!.category(place)).to.equal(category);
    });
  }

  it('has no ordinals in English, which says "No. 1"', () => {
    expect(writeOrdinal(1, 'masculine', numberRow(localeFrom('en-US')!))).to.equal(undefined);
  });

  it('does not group a year', () => {
    expect(write(2005, 'year', 'fr')).to.equal('2005');
    expect(write(2005, 'year', 'en')).to.equal('2005');
  });

  it('takes the row of the language for a region that has none', () => {
    expect(numberRow(localeFrom('fr-BE')!)).to.equal(numberRow(localeFrom('fr')!));
    expect(numberRow(localeFrom('fr-CA')!)).not.to.equal(numberRow(localeFrom('fr')!));
  });

  for (const [value, unit, tag, part, digits] of [
    [300, 'count', 'en', 0.6, '180'],
    [300, 'count', 'en', 0.999, '300'],
    [335_000, 'count', 'en', 0.6, '201,000'],
    [335_000, 'count', 'fr', 0.6, '201^000'],
    [335_000, 'count', 'fr', 0.0025, '838'],
    [335_000, 'count', 'fr-CA', 0.5, '167~500'],
    [1_300_000_000, 'EUR', 'en', 0.6, '0.8'],
    [1_300_000_000, 'EUR', 'fr', 0.6, '0,8'],
    [1_250_000_000, 'EUR', 'fr', 0.5, '0,63'],
    [10_000_000, 'count', 'en', 0.55, '6'],
    [40, 'percent', 'fr', 0.5, '20'],
    [5000, 'count', 'en', 0, '0'],
    [2005, 'year', 'en', 0.6, '1203'],
  ] as const) {
    it(`has ${digits} at ${part} of the way to ${value} in ${tag}`, () => {
      const {digitsAt, digits: whole} = writeNumber(value, unit, numberRow(localeFrom(tag)!));
      expect(digitsAt(part)).to.equal(spaced(digits));
      expect(digitsAt(1)).to.equal(whole);
    });
  }
});
