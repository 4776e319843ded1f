import {expect, fixture, html} from '@open-wc/testing';
import {nothing} from 'lit';
import '../../src/elements/region-fact-strip/lifesci-region-fact-strip.js';
import {columnsFor} from '../../src/elements/region-fact-strip/region-fact-strip.content.js';
import type {RegionFactStrip} from '../../src/elements/region-fact-strip/region-fact-strip.js';
import * as stories from '../../stories/region-fact-strip.stories.js';
import {bundledDataset} from '../../src/data/bundled-dataset.js';
import {inEveryLanguage} from '../tools/stories.js';
import {spaced} from '../tools/visible-spaces.js';
import {warningsDuring} from '../tools/warnings.js';
import {printed, readable, rendered, showsAuthorsWords, spoken} from '../tools/widget.js';

const strip = (more: {region?: string; topic?: string; figures?: string; layout?: string; lang?: string} = {}) =>
  rendered<RegionFactStrip>(
    html`<lifesci-region-fact-strip
      region=${more.region ?? 'paris-region'}
      topic=${more.topic ?? ''}
      figures=${more.figures ?? ''}
      layout=${more.layout ?? nothing}
      lang=${more.lang ?? 'en'}
      >Words</lifesci-region-fact-strip
    >`,
  );
const heading = (widget: Element) => readable(widget.shadowRoot!.querySelector('#heading'));

describe('lifesci-region-fact-strip', () => {
  for (const {name, template, ignoredRules} of inEveryLanguage(stories)) {
    it(`is accessible: ${name}`, async () => {
      await expect(await fixture(template)).to.be.accessible({ignoredRules});
    });
  }

  it('is a list under a real heading', async () => {
    const {shadowRoot} = await strip();
    const list = shadowRoot!.querySelector('ul')!;
    expect(list.getAttribute('role'), 'Safari takes a list without bullets for no list').to.equal('list');
    expect(readable(shadowRoot!.querySelector('h2'))).to.equal('Paris Region');
    expect(list.children).to.have.lengthOf(4);
  });

  it('shows a choice of all four topics where the page makes none', async () => {
    expect(spoken(await strip({lang: 'fr'}))).to.deep.equal([
      'première région économique d’Europe',
      spaced('plus de 20~milliards d’euros consacrés à la R&D'),
      'plus de 1000 entreprises des sciences de la vie',
      '39 hôpitaux en réseau',
    ]);
  });

  for (const [topic, title, titre, count] of [
    ['economy', 'The~Paris Region economy', 'L’économie de l’Île-de-France', 2],
    ['innovation', 'Innovation in~the~Paris Region', 'L’innovation en Île-de-France', 5],
    ['life-sciences', 'Life sciences in~the~Paris Region', 'Les~sciences de~la~vie en Île-de-France', 6],
    ['hospitals', 'The~Paris Region hospital network', 'Le~réseau hospitalier d’Île-de-France', 6],
  ] as const) {
    it(`shows the topic ${topic} in both languages`, async () => {
      const [english, french] = [await strip({topic}), await strip({topic, lang: 'fr'})];
      expect([heading(english), heading(french)]).to.deep.equal([spaced(title), spaced(titre)]);
      expect([spoken(english).length, spoken(french).length]).to.deep.equal([count, count]);
    });
  }

  it('says a few sentences about the region where a page asks for them', async () => {
    const widget = await strip();
    expect(widget.shadowRoot!.querySelector('[part=summary]')).to.equal(null);
    widget.summary = true;
    await widget.updateComplete;
    const sentences = [...widget.shadowRoot!.querySelectorAll('[part=summary] > p')].map((one) => readable(one).replaceAll('\u00a0', ' '));
    expect(sentences).to.have.lengthOf(2);
    expect(sentences[0]).to.equal(bundledDataset.regions[0]!.tagline.en);
    expect(sentences[1]).to.equal(bundledDataset.regions[0]!.summary.en);
  });

  it('has no text of less than 12 pixels in five narrow columns', async () => {
    const widget = await strip({topic: 'innovation', layout: 'row', lang: 'fr'});
    widget.style.width = '480px';
    const sizes = [...widget.shadowRoot!.querySelectorAll('.fact *')]
      .map((one) => parseFloat(getComputedStyle(one).fontSize))
      .filter(Boolean);
    expect(sizes).to.have.lengthOf.above(20);
    expect(Math.min(...sizes)).to.equal(12);
  });

  it('keeps the questioned amount out unless it is asked for', async () => {
    for (const topic of ['', 'economy']) expect(printed(await strip({topic}))).not.to.include('28');
    const asked = printed(await strip({figures: 'paris-region.gdp paris-region.gdp-rank'}));
    expect(asked).to.include(spaced('€28~billion')).and.to.include('This amount is being checked.');
  });

  it('names every source of what it shows', async () => {
    expect(printed(await strip({topic: 'life-sciences'}))).to.include(
      'Sources: presentation of the Paris Region, presentation of Medicen Paris Region',
    );
    expect(printed(await strip({topic: 'hospitals', lang: 'fr'}))).to.include(spaced('Source~: présentation de l’Île-de-France'));
  });

  it('says whose a figure is that is not the region’s own, nor of all of it', async () => {
    const widget = await strip({figures: 'paris-region.startups sanofi.paris-region-factories paris-region.patients', lang: 'fr'});
    const facts = [...widget.shadowRoot!.querySelectorAll('[part=fact]')];
    const subjects = facts.map((fact) => readable(fact.querySelector('[part=subject]')));
    expect(subjects).to.deep.equal(['', 'Sanofi en Île-de-France', 'Réseau hospitalier d’Île-de-France']);
    const hospitals = await strip({topic: 'hospitals'});
    expect(hospitals.shadowRoot!.querySelector('[part=fact] [part=subject]'), 'the heading says it').to.equal(null);
  });

  it('shows the figures asked for that there are, and names the others to the webmaster', async () => {
    const warnings = await warningsDuring(async () => {
      const widget = await strip({figures: 'medicen.members paris-region.hospital sanofi.employees'});
      expect(spoken(widget)).to.have.lengthOf(2);
    });
    expect(warnings.join()).to.include('paris-region.hospital"').and.to.include('"paris-region.hospitals"');
  });

  for (const wrong of [{region: 'paris'}, {region: ''}, {topic: 'hospital'}, {topic: '__proto__'}, {figures: 'none'}]) {
    it(`keeps the author’s words for ${JSON.stringify(wrong)}`, async () => {
      const widget = await strip(wrong);
      expect(showsAuthorsWords(widget)).to.equal(true);
      expect(widget.matches(':state(error)')).to.equal(true);
    });
  }

  it('follows its attributes', async () => {
    const widget = await strip();
    widget.topic = 'economy';
    await widget.updateComplete;
    expect(heading(widget)).to.equal(spaced('The~Paris Region economy'));
    widget.setAttribute('figures', 'sanofi.countries');
    await widget.updateComplete;
    expect([heading(widget), ...spoken(widget)]).to.deep.equal([
      'Paris Region',
      'more than 170 countries where Sanofi provides healthcare solutions',
    ]);
  });

  it('chooses columns that leave the fewest places empty', () => {
    const wide = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20].map((facts) => columnsFor(facts, 5));
    const medium = [1, 2, 3, 4, 5, 6, 20].map((facts) => columnsFor(facts, 3));
    expect(wide).to.deep.equal([1, 2, 3, 4, 5, 3, 4, 4, 3, 5, 5]);
    expect(medium).to.deep.equal([1, 2, 3, 2, 3, 3, 2]);
  });

  it('has no sideways scroll from 240 to 1600 pixels', async () => {
    for (const topic of ['', 'economy', 'innovation', 'life-sciences', 'hospitals']) {
      for (const width of [240, 288, 480, 520, 700, 840, 900, 1200, 1600]) {
        const place = await fixture<HTMLElement>(
          html`<div style="width: ${width}px">
            <lifesci-region-fact-strip region="paris-region" topic=${topic} lang="fr"></lifesci-region-fact-strip>
          </div>`,
        );
        expect(place.scrollWidth, `${topic} at ${width}`).to.equal(width);
      }
    }
  });

  it('takes properties set before its definition', async () => {
    const tag = 'test-late-region-fact-strip';
    const widget = document.createElement(tag) as RegionFactStrip;
    Object.assign(widget, {region: 'paris-region', figures: 'medicen.members'});
    document.body.append(widget);
    const {RegionFactStrip: Class} = await import('../../src/elements/region-fact-strip/region-fact-strip.js');
    customElements.define(tag, class extends Class {});
    await widget.updateComplete;
    expect(spoken(widget)).to.deep.equal(['over 300 members']);
    widget.remove();
  });
});
