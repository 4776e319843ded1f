import {expect} from '@open-wc/testing';
import {bundledDataset} from '../../src/data/bundled-dataset.js';
import {byId, figureById, figuresIn, figuresNamed, figuresOf, ownersIn, type Figure, type Organization} from '../../src/model/dataset.js';
import {figureCases} from '../words/figure-cases.js';

const figures = figuresIn(bundledDataset);
/** Who has been promised to those who embed the widgets, with how many figures. */
const promised = {medicen: 7, sanofi: 11, 'paris-region': 20};
const value = (id: string): number => figureById(bundledDataset, id)!.value;
const sum = ({owner, parts}: Figure) => figuresNamed(owner, parts).reduce((total, part) => total + part.value, 0);

/** Every text of the dataset: whatever has a word for each language. */
function texts(node: unknown, found: Record<string, string>[] = []): Record<string, string>[] {
  if (typeof node !== 'object' || node === null) return found;
  if ('en' in node) found.push(node as Record<string, string>);
  else Object.values(node).forEach((child) => texts(child, found));
  return found;
}

describe('the bundled dataset', () => {
  it('has every id once', () => {
    const ids = [...ownersIn(bundledDataset), ...figures].map(({id}) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).to.deep.equal([]);
  });

  for (const [id, count] of Object.entries(promised)) {
    it(`has of ${id} the ${count} figures that were promised, and no other`, () => {
      const owner = byId(ownersIn(bundledDataset), id)!;
      const ids = figureCases.map((one) => one.id).filter((one) => one.startsWith(`${id}.`));
      expect(figuresOf(owner).map((one) => one.id))
        .to.have.members(ids)
        .and.lengthOf(count);
    });
  }

  it('refers to nothing that it lacks', () => {
    for (const owner of ownersIn(bundledDataset)) {
      const names = [
        ...owner.headline,
        ...('sites' in owner ? [(owner as Organization).sites!] : []),
        ...figuresOf(owner).flatMap(({parts = [], share}) => [...parts, ...(share ? [share.part, share.whole, share.stated] : [])]),
      ];
      expect(figuresNamed(owner, names).map(({id}) => id)).to.deep.equal(names.map((name) => `${owner.id}.${name}`));
    }
    const owners = ownersIn(bundledDataset).map(({id}) => id);
    for (const {speaker} of figures) expect(owners).to.include(speaker);
  });

  it('gives every figure a source, and a day or none', () => {
    for (const {id, owner, paragraph} of figures) {
      expect(owner.source.document, id).to.match(/\S/);
      expect(owner.source.date ?? '2025-01-01', id).to.match(/^\d{4}-\d\d-\d\d$/);
      expect(Number.isInteger(paragraph) && paragraph > 0, `${id}: paragraph ${paragraph}`).to.equal(true);
    }
  });

  it('says of the first document that it has fifteen paragraphs and no date', () => {
    for (const {id, owner, paragraph} of figures.filter((one) => one.owner.id in promised)) {
      expect(owner.source.document, id).to.match(/\.txt$/);
      expect(owner.source.date, id).to.equal(null);
      expect(paragraph, id).to.be.within(1, 15);
    }
  });

  it('adds up: the kinds of site make the ten sites', () => {
    const sites = figureById(bundledDataset, 'sanofi.paris-region-sites')!;
    expect(sum(sites)).to.equal(sites.value);
  });

  it('adds up: the named companies stay within "more than 1,000"', () => {
    const companies = figureById(bundledDataset, 'paris-region.life-sciences-companies')!;
    expect(companies.bound).to.equal('more-than');
    expect(sum(companies)).to.be.at.most(companies.value);
  });

  it('adds up: 11,000 of 25,400 agrees with "more than 40%"', () => {
    const share = figureById(bundledDataset, 'sanofi.paris-region-employee-share')!;
    expect(share.bound).to.equal('more-than');
    expect((value('sanofi.paris-region-employees') / value('sanofi.france-employees')) * 100).to.be.greaterThan(share.value);
  });

  it('adds up: public aid lies within the investment', () => {
    expect(value('medicen.public-aid')).to.be.lessThan(value('medicen.total-investment'));
  });

  it('lists as many strategic areas as the figure says, and nine therapeutic areas', () => {
    const areas = (id: string) => byId(bundledDataset.organizations, id)!.areas!.items;
    expect(areas('medicen')).to.have.lengthOf(value('medicen.strategic-areas'));
    expect(areas('sanofi')).to.have.lengthOf(9);
  });

  it('questions the GDP alone of what was promised, and keeps what is questioned out of what is shown unasked', () => {
    const questioned = figures.filter(({review}) => review);
    expect(questioned.filter(({owner}) => owner.id in promised).map(({id}) => id)).to.deep.equal(['paris-region.gdp']);
    const unasked = ownersIn(bundledDataset).flatMap((owner) => figuresNamed(owner, owner.headline));
    expect(unasked.filter(({review}) => review).map(({id}) => id)).to.deep.equal([]);
  });

  it('has text in both languages everywhere, set as an editor sets it', () => {
    const all = texts(bundledDataset);
    expect(all.length).to.be.greaterThan(70);
    for (const {en, fr} of all) {
      expect(`${en}${fr}`).not.to.match(/['"]|\s{2}|^\s|\s$/);
      expect(fr, fr).not.to.match(/[^\u00a0]:|[^\u202f][;!?]|«[^\u00a0]|[^\u00a0]»/);
    }
  });

  it('calls the region by one name in French', () => {
    const french = texts(bundledDataset).map(({fr}) => fr!.replaceAll('Medicen Paris Region', ''));
    expect(french.join('\n')).not.to.match(/Paris Region|région parisienne|région de Paris|Grand Paris/i);
    expect(french.filter((text) => text.includes('Île-de-France'))).to.have.lengthOf.above(10);
  });

  it('is spelt for American readers too', () => {
    const american = texts(bundledDataset).map((text) => text['en-US'] ?? text.en!);
    expect(american.join('\n')).not.to.match(/life-sciences|centre|start-up|\w(?:ise|ised|isation|our)\b(?<!enterprise|four|devise)/i);
    expect(american.filter((text) => /life sciences|center|startup/i.test(text))).to.have.lengthOf.above(8);
  });

  it('gives a gender to each rank whose noun is feminine in French, and to nothing else', () => {
    const ofThem = figures.filter(({owner}) => owner.id in promised);
    const feminine = ofThem.filter(({gender}) => gender).map(({id}) => id);
    const named = ofThem.filter(({unit, label}) => unit === 'rank' && /^région/.test(label.fr)).map(({id}) => id);
    expect(feminine).to.deep.equal(named);
    expect(feminine).to.have.lengthOf(3);
  });

  it('says since when and in what products and projects are counted, and until when money is', () => {
    const limited = figures.filter(({owner, period, scope}) => owner.id in promised && (period ?? scope));
    const limits = limited.map(({id, period, scope}) => [id, period?.en, scope?.en]);
    expect(limits).to.deep.equal([
      ['medicen.products-launched', 'since 2005', 'in imaging, medical devices and biology'],
      ['medicen.projects-certified', 'since 2005', undefined],
      ['medicen.total-investment', 'to date', undefined],
      ['medicen.public-aid', 'to date', undefined],
    ]);
  });

  it('numbers only what its source counts', () => {
    const counted = bundledDataset.organizations
      .filter(({id}) => id in promised)
      .flatMap(({id, areas, aims, actions}) => [areas, aims, actions].flatMap((list) => (list?.counted ? [[id, list.label.en]] : [])));
    expect(counted).to.deep.equal([['medicen', 'strategic areas']]);
  });

  it('has no number in a sentence that no figure states', () => {
    const stated = new Set(figures.flatMap(({value}) => [value, value / 1e6, value / 1e9]).map(String));
    for (const text of texts(bundledDataset).flatMap((one) => Object.values(one))) {
      for (const [, number, scale] of text.matchAll(/(\d+)(\s(?:billion|milliards))?/g)) {
        expect(stated, text).to.include(number + (scale ? '000000000' : ''));
      }
    }
  });
});
