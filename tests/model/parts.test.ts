import {expect} from '@open-wc/testing';
import {bundledDataset} from '../../src/data/bundled-dataset.js';
import {figureById, figuresNamed, type Figure} from '../../src/model/dataset.js';
import type {Bound, FigureRecord} from '../../src/model/figure.js';
import {partsOf} from '../../src/model/parts.js';

const label = {en: 'things', fr: 'choses'};
const rest = {label: {en: 'others', fr: 'autres'}, condition: {en: 'If none counts twice.', fr: 'Si aucune ne compte deux fois.'}};

/** A total of an owner who has these parts and no other figure. */
function total(record: Partial<FigureRecord>, ...parts: (readonly [number, Bound?])[]): Figure {
  const names = parts.map((_, index) => `part-${index}`);
  const figures = Object.fromEntries([
    ['total', {value: 100, label, rest, paragraph: 1, parts: names, ...record}],
    ...parts.map(([value, bound = 'exact'], index) => [names[index], {value, bound, label, paragraph: 1}]),
  ]) as Record<string, FigureRecord>;
  return figuresNamed({...bundledDataset.organizations[0]!, id: 'owner', figures}, ['total'])[0]!;
}

describe('the parts of a total', () => {
  for (const [what, figure, openEnded, left] of [
    ['an exact total leaves an exact rest', total({}, [60], [10]), false, [30, 'exact', true]],
    ['"over" leaves a minimum and has no end', total({bound: 'over'}, [60], [10]), true, [30, 'at-least', true]],
    ['"more than" leaves a minimum and has no end', total({bound: 'more-than'}, [60]), true, [40, 'at-least', true]],
    ['an approximate total leaves a length without a number', total({bound: 'about'}, [60]), false, [40, 'exact', false]],
    ['so does a part that is a minimum', total({}, [60, 'over'], [10]), false, [30, 'exact', false]],
    ['so does a part that is approximate', total({bound: 'over'}, [60], [10, 'about']), true, [30, 'at-least', false]],
    ['parts that make the total up leave nothing', total({}, [60], [40]), false, undefined],
    ['parts that exceed it leave nothing', total({}, [60], [70]), false, undefined],
    ['a rest that nobody has named is not shown', total({rest: undefined}, [60]), false, undefined],
  ] as const) {
    it(what, () => {
      const parts = partsOf(figure)!;
      expect(parts.openEnded).to.equal(openEnded);
      expect(parts.remainder && [parts.remainder.value, parts.remainder.bound, parts.remainder.certain]).to.deep.equal(left);
      if (!parts.remainder) return;
      const {label: called, condition, unit, isCalculated} = parts.remainder;
      expect([called, condition, unit, isCalculated]).to.deep.equal([rest.label, rest.condition, 'count', true]);
    });
  }

  it('are there for a figure that names some, and for no other', () => {
    expect(partsOf(total({parts: undefined}))).to.equal(undefined);
    expect(partsOf(total({parts: []}))).to.equal(undefined);
    expect(partsOf(total({parts: ['no-such-figure']}))).to.equal(undefined);
  });

  it('come the largest first; equals keep their order', () => {
    expect(partsOf(total({}, [10], [30], [10], [20]))!.named.map(({id}) => id)).to.deep.equal(
      [1, 3, 0, 2].map((index) => `owner.part-${index}`),
    );
  });

  for (const [id, named, left] of [
    ['sanofi.paris-region-sites', [4, 2, 2, 2], undefined],
    ['sanofi.france-employees', [11_000], [14_400, 'exact', true]],
    ['medicen.total-investment', [533_000_000], [767_000_000, 'exact', false]],
    ['paris-region.life-sciences-companies', [360, 300, 200], [140, 'at-least', true]],
  ] as const) {
    it(`of ${id} are as the source has them`, () => {
      const parts = partsOf(figureById(bundledDataset, id)!)!;
      expect(parts.named.map(({value}) => value)).to.deep.equal(named);
      expect(parts.remainder && [parts.remainder.value, parts.remainder.bound, parts.remainder.certain]).to.deep.equal(left);
    });
  }
});
