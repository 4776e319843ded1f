import {expect} from '@open-wc/testing';
import {localeFrom, type Locale} from '../../src/locale/locale.js';
import {nearest} from '../../src/model/nearest.js';
import {nothingToShow, notFound} from '../../src/model/problem.js';

const [english, french] = ['en', 'fr-CA'].map((tag) => localeFrom(tag)!) as [Locale, Locale];

const ids = ['medicen.members', 'medicen.founded', 'sanofi.employees', 'sanofi.countries', 'paris-region.gdp'];

describe('a problem with an id', () => {
  const cases = [
    ['medicen.member', 'medicen.members'],
    ['Medicen.Members', 'medicen.members'],
    ['sanofi.employes', 'sanofi.employees'],
    ['paris-region.gpd', 'paris-region.gdp'],
    ['members', 'medicen.members'],
    ['number of employees', 'sanofi.employees'],
  ] as const;
  for (const [written, meant] of cases) {
    it(`names ${meant} first for ${written}`, () => {
      expect(nearest(written, ids)[0]).to.equal(meant);
    });
  }

  it('names three ids at most, and takes a very long one', () => {
    expect(nearest('x'.repeat(10_000), ids)).to.have.lengthOf(3);
  });

  it('tells a wrong value from a missing one', () => {
    expect(notFound('figure', 'medicen.member', ids, english)).to.deep.equal({
      code: 'unknown-id',
      cause: 'figure="medicen.member"',
      message: 'figure="medicen.member" is unknown. Try "medicen.members", "medicen.founded", "sanofi.employees".',
    });
    expect(notFound('figure', '', ids, english).code).to.equal('missing-attribute');
  });

  it('is told in the language of the place', () => {
    const messages = [
      notFound('figure', 'medicen.member', ids, french),
      notFound('figure', '', ids, french),
      nothingToShow('medicen', french),
    ];
    expect(messages).to.deep.equal([
      {
        code: 'unknown-id',
        cause: 'figure="medicen.member"',
        message: 'figure="medicen.member" est inconnu. Essayez "medicen.members", "medicen.founded", "sanofi.employees".',
      },
      {
        code: 'missing-attribute',
        cause: 'figure=""',
        message: 'Il manque l’attribut "figure". Essayez "medicen.members", "medicen.founded", "sanofi.employees".',
      },
      {code: 'nothing-to-show', cause: 'medicen', message: '"medicen" ne contient rien de ce qui est demandé.'},
    ]);
    expect(nothingToShow('medicen', english).message).to.equal('"medicen" has none of what was asked for.');
  });
});
