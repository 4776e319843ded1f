import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/region-fact-strip/lifesci-region-fact-strip.js';
import type {RegionFactStrip} from '../../../src/elements/region-fact-strip/region-fact-strip.js';
import {spaced} from '../../tools/visible-spaces.js';
import {readable} from '../../tools/widget.js';
import {uncaught} from '../../tools/witness.js';

interface Request {
  readonly region?: string;
  readonly topic?: string;
  readonly figures?: string;
  readonly layout?: string;
  readonly lang?: string;
  readonly style?: string;
}

/** A strip in a place of this width. */
async function strip(
  width: number,
  {region = 'paris-region', topic = '', figures = '', layout = '', lang = 'en', style = ''}: Request = {},
) {
  const place = await fixture<HTMLElement>(html`
    <div style="width: ${width}px; ${style}">
      <lifesci-region-fact-strip
        region=${region}
        topic=${topic}
        figures=${figures}
        layout=${layout}
        lang=${lang}
      ></lifesci-region-fact-strip>
    </div>
  `);
  const widget = place.querySelector<RegionFactStrip>('lifesci-region-fact-strip')!;
  await painted();
  return {place, widget};
}
/** After the next frame's layout. */
const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
const all = (widget: Element, selector: string) => [...widget.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const isLedger = (widget: Element) => all(widget, 'table').length === 1;
const rows = (widget: Element) => all(widget, 'tr') as unknown as HTMLTableRowElement[];
const hospitals = {topic: 'hospitals'};

afterEach(() => expect(uncaught).to.deep.equal([]));

describe('a ledger', () => {
  it('is a table named by a real heading in its caption, with a header for each row', async () => {
    const {widget} = await strip(600, {...hospitals, layout: 'table'});
    expect(readable(all(widget, 'caption h2')[0])).to.equal(spaced('The~Paris Region hospital network'));
    expect(all(widget, 'table')[0]!.getAttribute('aria-labelledby')).to.equal('heading');
    expect(all(widget, 'th').map((one) => [one.getAttribute('scope'), readable(one)])).to.deep.include(['row', 'surgical procedures']);
    expect(all(widget, 'table[part=strip] tr[part=fact]')).to.have.lengthOf(6);
    for (const part of ['bound', 'value', 'label']) expect(all(widget, `[part=${part}]`), part).to.have.lengthOf(6);
    await expect(widget).to.be.accessible();
  });

  it('prints and speaks each row as a phrase, in both languages', async () => {
    const figures = 'paris-region.patients medicen.total-investment paris-region.economy-rank paris-region.life-sciences-share';
    for (const [lang, printed, heard] of [
      [
        'en',
        [
          '10 million patients',
          'close to €1.3 billion invested in~total',
          'No.~1 economic region in~Europe',
          'more than 50% of~France’s life-sciences activity',
        ],
        ['10~million', 'close to 1.3~billion euros', 'number 1', 'more than 50%'],
      ],
      [
        'fr',
        [
          '10 millions de~patients',
          'près de 1,3 milliard d’euros investis au~total',
          '1re région économique d’Europe',
          'plus de 50~% de l’activité française en~sciences de~la~vie',
        ],
        ['10~millions', 'près de 1,3~milliard', 'première', 'plus de 50~%'],
      ],
    ] as const) {
      const {widget} = await strip(600, {figures, lang, layout: 'table'});
      const seen = rows(widget).map((row) => {
        const cells = [...row.cells].map((cell) => readable(cell)).filter(Boolean);
        return cells.join(' ');
      });
      printed.forEach((phrase, index) => expect(seen[index]).to.match(new RegExp(`^${spaced(phrase)}`)));
      expect(all(widget, '.value .speech').map(({dataset}) => dataset['phrase'])).to.deep.equal(heard.map(spaced));
    }
  });

  it('has the note, the share, the period and whom a figure is about', async () => {
    const {widget} = await strip(600, {
      region: '',
      figures: 'paris-region.gdp medicen.total-investment medicen.products-launched',
      layout: 'table',
    });
    const [gdp, investment, products] = rows(widget).map((row) => readable(row.querySelector('th'))) as [string, string, string];
    expect(gdp).to.include('This amount is being checked.');
    expect(investment).to.include(spaced('including €533~million in~public aid')).and.to.include(spaced('to~date'));
    expect(products).to.include(spaced('since~2005')).and.to.include('Medicen Paris Region');
    expect(all(widget, '.line .speech').map(({dataset}) => dataset['phrase'])).to.deep.equal([
      spaced('including 533~million euros in public aid'),
    ]);
    expect(getComputedStyle(all(widget, '.questioned')[0]!).textDecorationStyle).to.equal('dashed');
  });

  it('is what four facts or more become below 30em, of their own width and text size', async () => {
    for (const [width, expected, request] of [
      [479, true, hospitals],
      [481, false, hospitals],
      [288, true, hospitals],
      [288, true, {}],
      [288, false, {topic: 'economy', figures: 'medicen.members sanofi.countries medicen.founded'}],
      [288, false, {...hospitals, layout: 'row'}],
      [900, true, {...hospitals, layout: 'table'}],
      [590, true, {...hospitals, style: 'font-size: 20px'}],
      [610, false, {...hospitals, style: 'font-size: 20px'}],
    ] as const) {
      const {widget} = await strip(width, request);
      expect(isLedger(widget), `${width} ${JSON.stringify(request)}`).to.equal(expected);
    }
  });

  it('follows its place, and stands still within the width of a scroll bar', async () => {
    const {place, widget} = await strip(600, hospitals);
    for (const [width, expected] of [
      [470, true],
      [490, true],
      [520, false],
      [485, false],
      [470, true],
    ] as const) {
      place.style.width = `${width}px`;
      await painted();
      expect(isLedger(widget), `${width}`).to.equal(expected);
    }
    widget.remove();
    await painted();
    place.style.width = '600px';
    place.append(widget);
    await painted();
    expect(isLedger(widget), 'after it was away').to.equal(false);
  });

  it('is there before it is painted, and is rendered once more only where something changes', async () => {
    const place = await fixture<HTMLElement>(html`<div style="width: 288px"></div>`);
    const widget = document.createElement('lifesci-region-fact-strip');
    Object.assign(widget, {region: 'paris-region', topic: 'hospitals'});
    let renders = 0;
    const update = Reflect.get(widget, 'update') as (...given: unknown[]) => void;
    Object.assign(widget, {
      update(...given: unknown[]) {
        renders++;
        update.apply(widget, given);
      },
    });
    place.append(widget);
    await widget.updateComplete;
    // In a task right after the first frame.
    await painted();
    expect([isLedger(widget), renders]).to.deep.equal([true, 2]);
    place.style.width = '300px';
    await painted();
    place.style.width = '700px';
    await painted();
    expect([isLedger(widget), renders]).to.deep.equal([false, 3]);
    place.style.width = '800px';
    await painted();
    expect(renders).to.equal(3);
  });

  it('has no sideways scroll from 200 to 1280 pixels', async () => {
    for (const lang of ['en', 'fr']) {
      const {place, widget} = await strip(200, {...hospitals, lang, layout: 'table'});
      for (const width of [200, 240, 288, 320, 480, 768, 1280]) {
        place.style.width = `${width}px`;
        expect(all(widget, '[lang]')[0]!.scrollWidth, `${lang} ${width}`).to.be.at.most(width);
      }
    }
  });

  it('in a very narrow place has bound and digits above the label, and keeps being a table', async () => {
    const {widget} = await strip(200, {...hospitals, layout: 'table'});
    const row = rows(widget)[4]!;
    const [bound, value, label] = [...row.cells].map((cell) => cell.getBoundingClientRect()) as [DOMRect, DOMRect, DOMRect];
    expect(bound.right).to.be.at.most(value.left + 1);
    expect(label.top).to.be.at.least(value.bottom - 1);
    expect([row.getAttribute('role'), row.cells[2]!.getAttribute('role')]).to.deep.equal(['row', 'rowheader']);
  });
});

describe('figures without a region', () => {
  it('stand under the names of their owners, each with its own', async () => {
    const {widget} = await strip(600, {region: '', figures: 'medicen.members sanofi.employees sanofi.paris-region-factories'});
    expect(readable(all(widget, '#heading')[0])).to.equal('Medicen Paris Region, Sanofi');
    expect(all(widget, '[part=fact] [part=subject]').map(readable)).to.deep.equal([
      'Medicen Paris Region',
      'Sanofi',
      spaced('Sanofi in~the~Paris Region'),
    ]);
  });

  it('stand under one name where one owns them all', async () => {
    const {widget} = await strip(600, {region: '', figures: 'sanofi.employees sanofi.paris-region-factories', lang: 'fr'});
    expect(readable(all(widget, '#heading')[0])).to.equal('Sanofi');
    expect(all(widget, '[part=fact] [part=subject]').map(readable)).to.deep.equal(['Sanofi en Île-de-France']);
    expect(widget.sentence).to.match(/^Sanofi\s: plus de/);
  });

  it('still need a region that exists where one is named', async () => {
    const {widget} = await strip(600, {region: 'paris', figures: 'sanofi.employees'});
    expect(widget.matches(':state(error)')).to.equal(true);
  });
});
