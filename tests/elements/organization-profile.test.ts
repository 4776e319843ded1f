import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/organization-profile/lifesci-organization-profile.js';
import type {OrganizationProfile} from '../../src/elements/organization-profile/organization-profile.js';
import * as stories from '../../stories/organization-profile.stories.js';
import {inEveryLanguage} from '../tools/stories.js';
import {spaced} from '../tools/visible-spaces.js';
import {warningsDuring} from '../tools/warnings.js';
import {heardIn, printed, readable, rendered, showsAuthorsWords, spoken} from '../tools/widget.js';

const profile = (organization: string, more: {sections?: string; level?: string; lang?: string} = {}) =>
  rendered<OrganizationProfile>(
    html`<lifesci-organization-profile
      organization=${organization}
      sections=${more.sections ?? ''}
      heading-level=${more.level ?? ''}
      lang=${more.lang ?? 'en'}
      >Words</lifesci-organization-profile
    >`,
  );
const parts = (widget: Element, name: string) => [...widget.shadowRoot!.querySelectorAll(`[part~=${name}]`)].map(readable);

describe('lifesci-organization-profile', () => {
  for (const {name, template, ignoredRules} of inEveryLanguage(stories)) {
    it(`is accessible: ${name}`, async () => {
      await expect(await fixture(template)).to.be.accessible({ignoredRules});
    });
  }

  it('is a region named by a real heading', async () => {
    const {shadowRoot} = await profile('medicen');
    const heading = shadowRoot!.querySelector('h2')!;
    expect(readable(heading)).to.equal('Medicen Paris Region');
    expect(shadowRoot!.querySelector('section')!.getAttribute('aria-labelledby')).to.equal(heading.id);
  });

  for (const [asked, level] of [
    ['3', 'H3'],
    ['4', 'H4'],
    ['5', 'H5'],
    ['6', 'H6'],
    ['1', 'H2'],
    ['7', 'H2'],
    ['two', 'H2'],
  ] as const) {
    it(`has a heading of level ${level} for heading-level="${asked}"`, async () => {
      const {shadowRoot} = await profile('sanofi', {level: asked});
      expect(shadowRoot!.querySelector('#heading')!.tagName).to.equal(level);
      const below = `H${Math.min(Number(level[1]) + 1, 6)}`;
      const titles = [...shadowRoot!.querySelectorAll('.title')];
      expect(titles.map(({tagName}) => tagName)).to.deep.equal([below, below, below]);
      for (const {id} of titles) expect(shadowRoot!.querySelector(`.items[aria-labelledby=${id}]`), id).to.not.equal(null);
    });
  }

  it('shows all that Medicen has: five areas and three aims, no sites', async () => {
    const widget = await profile('medicen', {lang: 'fr'});
    expect(spoken(widget)).to.deep.equal([
      spaced('plus de 300 membres'),
      spaced('près de 1,3~milliard d’euros investis au total à ce jour, dont 533~millions d’euros d’aides publiques'),
      '303 projets labellisés depuis 2005',
      '62 produits innovants lancés depuis 2005 dans l’imagerie, les dispositifs médicaux et la biologie',
      '5 axes stratégiques',
    ]);
    expect(widget.shadowRoot!.querySelectorAll('[part=areas] li')).to.have.lengthOf(5);
    expect(widget.shadowRoot!.querySelectorAll('[part=aims] li')).to.have.lengthOf(3);
    expect(parts(widget, 'sites')).to.deep.equal([]);
    expect(printed(widget)).to.include(spaced('créé en~2005.')).and.to.include(spaced('Source~: présentation de Medicen Paris Region'));
  });

  it('shows all that Sanofi has: nine areas, and its sites by kind', async () => {
    const widget = await profile('sanofi');
    expect(widget.shadowRoot!.querySelectorAll('[part=areas] li')).to.have.lengthOf(9);
    for (const list of widget.shadowRoot!.querySelectorAll('ul')) expect(list.getAttribute('role')).to.equal('list');
    const kinds = [...widget.shadowRoot!.querySelectorAll('[part=sites] li')].map((kind) => heardIn(kind));
    expect(kinds).to.deep.equal(['4 office (tertiary) sites', '2 R&D sites', '2 factories', '2 logistics centres']);
    expect(widget.shadowRoot!.querySelectorAll('[part=sites] [part=segment]')).to.have.lengthOf(4);
  });

  it('numbers only those lists that the source itself enumerates', async () => {
    const sanofi = await profile('sanofi', {sections: 'areas aims'});
    expect(spoken(sanofi)).to.deep.equal([]);
    expect([...sanofi.shadowRoot!.querySelectorAll('.title')].map(readable)).to.deep.equal([
      'Therapeutic areas',
      'Commitment',
      spaced('In~the~Paris Region'),
    ]);
    const medicen = await profile('medicen', {sections: 'areas aims'});
    expect(spoken(medicen)).to.deep.equal(['5 strategic areas']);
    expect([...medicen.shadowRoot!.querySelectorAll('.title')].map(readable)).to.deep.equal(['Aims']);
  });

  it('keeps apart what Sanofi has committed itself to and what it does, in one part', async () => {
    const widget = await profile('sanofi', {sections: 'aims', lang: 'fr'});
    expect(parts(widget, 'aims')).to.have.lengthOf(1);
    const lists = [...widget.shadowRoot!.querySelectorAll('[part=aims] ul')];
    expect(lists.map(({children}) => children.length)).to.deep.equal([1, 2]);
    expect(readable(lists[0])).to.equal(spaced('Améliorer l’accès des~patients aux~soins'));
  });

  it('has blocks that are titles and lists in their order', async () => {
    const widget = await profile('sanofi', {sections: 'aims'});
    const order = [...widget.shadowRoot!.querySelectorAll('[part=aims] :is(h3, p, ul)')].map(({localName}) => localName);
    expect(order).to.deep.equal(['h3', 'ul', 'h3', 'ul']);
  });

  it('shows the sections asked for, in their order', async () => {
    const widget = await profile('sanofi', {sections: 'aims summary areas'});
    const order = [...widget.shadowRoot!.querySelectorAll('[part=aims], [part=summary], [part=areas], [part=figures], [part=sites]')];
    expect(order.map((one) => one.getAttribute('part'))).to.deep.equal(['aims', 'summary', 'areas']);
    widget.sections = 'figures';
    await widget.updateComplete;
    expect(parts(widget, 'figures')).to.have.lengthOf(5);
    expect(parts(widget, 'summary')).to.deep.equal([]);
  });

  it('shows what it can of the sections, and names to the webmaster those that there are not', async () => {
    const warnings = await warningsDuring(async () => {
      const widget = await profile('medicen', {sections: 'figures peple'});
      expect(parts(widget, 'figures')).to.have.lengthOf(4);
      expect(widget.matches(':state(error)')).to.equal(false);
    });
    expect(warnings.join()).to.include('peple');
  });

  for (const [organization, sections] of [
    ['medicin', ''],
    ['', ''],
    ['medicen', 'sites'],
    ['medicen', 'nothing at all'],
  ] as const) {
    it(`keeps the author’s words for organization="${organization}" sections="${sections}"`, async () => {
      const widget = await profile(organization, {sections});
      expect(showsAuthorsWords(widget)).to.equal(true);
      expect(widget.matches(':state(error)')).to.equal(true);
    });
  }

  it('has no sideways scroll from 240 to 1600 pixels', async () => {
    for (const organization of ['medicen', 'sanofi']) {
      for (const width of [240, 288, 480, 700, 900, 1200, 1600]) {
        const place = await fixture<HTMLElement>(
          html`<div style="width: ${width}px">
            <lifesci-organization-profile organization=${organization} lang="fr"></lifesci-organization-profile>
          </div>`,
        );
        expect(place.scrollWidth, `${organization} at ${width}`).to.equal(width);
      }
    }
  });

  it('takes properties set before its definition', async () => {
    const tag = 'test-late-organization-profile';
    const widget = document.createElement(tag) as OrganizationProfile;
    Object.assign(widget, {organization: 'sanofi', sections: 'sites', headingLevel: 4});
    document.body.append(widget);
    const {OrganizationProfile: Class} = await import('../../src/elements/organization-profile/organization-profile.js');
    customElements.define(tag, class extends Class {});
    await widget.updateComplete;
    expect(widget.shadowRoot!.querySelector('h4')).to.exist;
    expect(parts(widget, 'sites')).to.have.lengthOf(1);
    widget.remove();
  });
});
