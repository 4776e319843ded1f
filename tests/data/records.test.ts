import {expect} from '@open-wc/testing';
import {organization, region} from '../../src/data/records.js';
import {source} from '../../src/data/source.js';
import {inEvery} from '../tools/texts.js';

const text = inEvery({en: 'words', fr: 'mots'});
const figure = {value: 1, label: text, paragraph: 1};
const owner = {id: 'owner', name: text, sourceName: text, tagline: text, summary: text, source} as const;
const topics = {economy: text, innovation: text, 'life-sciences': text, hospitals: text};

describe('a record', () => {
  it('is what was written, and may name each of its own figures', () => {
    const record = {
      ...owner,
      figures: {sites: {...figure, parts: ['factories'] as const}, factories: figure},
      headline: ['sites'] as const,
      sites: 'sites',
    } as const;
    expect(organization(record)).to.equal(record);
    const paris = {...owner, topics, figures: {patients: figure}, headline: ['patients'] as const} as const;
    expect(region(paris)).to.equal(paris);
  });

  it('does not compile where it names a figure that it lacks', () => {
    const figures = {members: figure, sites: figure};
    const share = {part: 'members', whole: 'members', stated: 'members'} as const;
    const wrong = [
      // @ts-expect-error In the choice that stands for it.
      organization({...owner, figures, headline: ['member']}),
      // @ts-expect-error As the figure that counts its sites.
      organization({...owner, figures, headline: [], sites: 'site'}),
      // @ts-expect-error As a part of a total.
      organization({...owner, figures: {...figures, total: {...figure, parts: ['member']}}, headline: []}),
      // @ts-expect-error As the part of a share.
      organization({...owner, figures: {...figures, total: {...figure, share: {...share, part: 'member'}}}, headline: []}),
      // @ts-expect-error As the whole of a share.
      organization({...owner, figures: {...figures, total: {...figure, share: {...share, whole: 'member'}}}, headline: []}),
      // @ts-expect-error As the figure that states a share.
      organization({...owner, figures: {...figures, total: {...figure, share: {...share, stated: 'member'}}}, headline: []}),
      // @ts-expect-error In a region.
      region({...owner, topics, figures, headline: ['member']}),
      // @ts-expect-error A region has no sites.
      region({...owner, topics, figures, headline: [], sites: 'sites'}),
    ];
    expect(wrong).to.have.lengthOf(8);
  });
});
