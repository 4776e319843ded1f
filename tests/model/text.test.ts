import {expect} from '@open-wc/testing';
import {localeFrom} from '../../src/locale/locale.js';
import {textIn, type Text} from '../../src/model/text.js';
import {inEvery} from '../tools/texts.js';

describe('a text', () => {
  const text = inEvery({en: 'centre', 'en-US': 'center', fr: 'centre (fr)'});
  for (const [tag, said] of [
    ['en', 'centre'],
    ['en-GB', 'centre'],
    ['en-US', 'center'],
    ['fr', 'centre (fr)'],
    ['fr-CA', 'centre (fr)'],
  ] as const) {
    it(`is read in ${tag} as "${said}"`, () => {
      expect(textIn(text, localeFrom(tag)!)).to.equal(said);
    });
  }

  it('does not compile without one of the languages, nor with one that there is not', () => {
    // @ts-expect-error French is missing.
    const withoutFrench: Text = {en: 'centre'};
    // @ts-expect-error Nobody reads Klingon here.
    const withKlingon: Text = {...text, tlh: 'centre'};
    expect([withoutFrench, withKlingon]).to.have.lengthOf(2);
  });
});
