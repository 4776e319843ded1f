import {expect} from '@open-wc/testing';
import {nearest, notFound} from '../../src/model/problem.js';

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
    expect(notFound('figure', 'medicen.member', ids)).to.deep.equal({
      code: 'unknown-id',
      message: 'figure="medicen.member" is unknown. Try "medicen.members", "medicen.founded", "sanofi.employees".',
    });
    expect(notFound('figure', '', ids).code).to.equal('missing-attribute');
  });
});
