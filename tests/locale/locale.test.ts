import {expect} from '@open-wc/testing';
import {localeFrom} from '../../src/locale/locale.js';

describe('reading a lang attribute', () => {
  const cases = [
    ['en', 'en'],
    ['EN', 'en'],
    ['en-US', 'en-US'],
    ['en-gb', 'en-GB'],
    ['fr', 'fr'],
    ['FR', 'fr'],
    [' fr ', 'fr'],
    ['fr-CA', 'fr-CA'],
    ['fr_FR', 'fr-FR'],
    ['fra', 'fr'],
    ['FRA-CA', 'fr-CA'],
    ['eng', 'en'],
    ['vol', 'en'],
    ['fr-Latn-FR', 'fr-FR'],
    ['fr-Latn', 'fr'],
    ['fr-CA-u-nu-latn', 'fr-CA'],
    ['fr-u-nu-latn', 'fr'],
    ['ja', 'en'],
    ['frr', 'en'],
    ['', undefined],
    ['und', undefined],
    ['mul', undefined],
    ['zxx', undefined],
    ['mis', undefined],
    ['auto', undefined],
    ['x-klingon', undefined],
    ['constructor', undefined],
    ['🇫🇷', undefined],
    ['f'.repeat(10_000), undefined],
  ] as const;
  for (const [tag, expected] of cases) {
    it(`takes "${tag.slice(0, 20)}" for ${expected ?? 'no language'}`, () => {
      expect(localeFrom(tag)?.tag).to.equal(expected);
    });
  }
});
