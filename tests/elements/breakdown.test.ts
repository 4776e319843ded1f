import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/breakdown/lifesci-breakdown.js';
import type {Breakdown} from '../../src/elements/breakdown/breakdown.js';
import {bundledDataset} from '../../src/data/bundled-dataset.js';
import {figuresIn} from '../../src/model/dataset.js';
import {nearest} from '../../src/model/nearest.js';
import * as stories from '../../stories/breakdown.stories.js';
import {faults} from '../host-styles/faults.js';
import {inEveryLanguage} from '../tools/stories.js';
import {spaced} from '../tools/visible-spaces.js';
import {warningsDuring} from '../tools/warnings.js';
import {heardIn, readable, rendered, showsAuthorsWords, spoken} from '../tools/widget.js';

/** By id: what is heard in both languages, and the values that the lengths stand for. */
const cases = {
  'sanofi.paris-region-sites': {
    en: ['10 sites in the Paris Region', '4 office (tertiary) sites', '2 R&D sites', '2 factories', '2 logistics centres'],
    fr: ['10 sites en Île-de-France', '4 sites tertiaires', '2 sites de R&D', '2 usines', '2 centres logistiques'],
    values: [4, 2, 2, 2],
    open: false,
  },
  'sanofi.france-employees': {
    en: ['25400 employees in France', '11000 in the Paris Region', '14400 elsewhere in France (calculated)'],
    fr: ['25400 salariés en France', '11000 en Île-de-France', '14400 ailleurs en France (chiffre\u00a0calculé)'],
    values: [11_000, 14_400],
    open: false,
  },
  'medicen.total-investment': {
    en: ['close to 1.3~billion euros invested in total to date', '533~million euros in public aid', 'the rest'],
    fr: ['près de 1,3~milliard d’euros investis au total à ce jour', '533~millions d’euros d’aides publiques', 'le reste'],
    values: [533, 767],
    open: false,
  },
  'paris-region.life-sciences-companies': {
    en: ['more than 1000 life-sciences companies', '360 in medtech', '300 in pharma', '200 in biotech', 'at least 140 others (calculated)'],
    fr: [
      'plus de 1000 entreprises des sciences de la vie',
      '360 medtechs',
      '300 laboratoires',
      '200 biotechs',
      'au moins 140 autres (chiffre\u00a0calculé)',
    ],
    values: [360, 300, 200, 140],
    open: true,
  },
} as const;

/** Every figure that has parts. */
const totals = figuresIn(bundledDataset)
  .filter(({parts}) => parts)
  .map(({id}) => id);

async function breakdown(id: string, {width = 640, lang = 'en', dir = 'ltr'} = {}): Promise<Breakdown> {
  const place = await fixture(
    html`<div style="width: ${width}px" dir=${dir}>
      <lifesci-breakdown breakdown=${id} lang=${lang}>The author’s words</lifesci-breakdown>
    </div>`,
  );
  const widget = place.firstElementChild as Breakdown;
  await widget.updateComplete;
  return widget;
}
const segments = (widget: Breakdown) => [...widget.shadowRoot!.querySelectorAll('[part=segment]')];
const boxes = (widget: Breakdown) => segments(widget).map((segment) => segment.getBoundingClientRect());
/** The strokes in which an open bar trails off. */
const tail = (widget: Breakdown) => getComputedStyle(segments(widget).at(-1)!, '::after');

/** What is heard: the total, and below it a list of parts. */
function heard(widget: Breakdown): string[] {
  const list = widget.shadowRoot!.querySelector('ul[role=list]')!;
  const items = [...list.children].map((item) => heardIn(item));
  expect([...list.children].every(({localName}) => localName === 'li')).to.equal(true);
  return [spoken(widget)[0]!, ...items];
}

describe('lifesci-breakdown', () => {
  it('has a case for each total that was promised', () => {
    expect(totals).to.include.members(Object.keys(cases));
    const promised = totals.filter((id) => /^(medicen|sanofi|paris-region)\./.test(id));
    expect(promised).to.have.members(Object.keys(cases));
  });

  for (const {name, template, ignoredRules} of inEveryLanguage(stories)) {
    it(`is accessible: ${name}`, async () => {
      await expect(await fixture(template)).to.be.accessible({ignoredRules});
    });
  }

  for (const [id, {values, open, en, fr}] of Object.entries(cases)) {
    it(`is heard as a total and a list of parts, nothing printed with it: ${id}`, async () => {
      for (const [lang, phrases] of Object.entries({en, fr})) {
        const widget = await breakdown(id, {lang});
        expect(heard(widget)).to.deep.equal(phrases.map((phrase) => spaced(phrase)));
        for (const print of widget.shadowRoot!.querySelectorAll('.print')) expect(print.getAttribute('aria-hidden')).to.equal('true');
      }
    });

    const whole = values.reduce((sum: number, value) => sum + value, 0);
    for (const [width, length, start] of [
      [240, 'height', 'top'],
      [320, 'height', 'top'],
      [640, 'width', 'left'],
      [1280, 'width', 'left'],
    ] as const) {
      it(`has lengths as its values are, ${length} at ${width} pixels: ${id}`, async () => {
        const found = boxes(await breakdown(id, {width}));
        const drawn = found.reduce((sum, box) => sum + box[length], 0);
        expect(drawn).to.be.greaterThan(150);
        found.forEach((box, index) => expect(box[length] / drawn).to.be.closeTo(values[index]! / whole, 0.005));
        found.slice(1).forEach((box, index) => {
          expect(box[start] - found[index]![start] - found[index]![length], 'the gap').to.be.closeTo(2, 0.5);
        });
      });
    }

    it(`${open ? 'trails off' : 'ends'} where its total ${open ? 'does' : 'is known'}: ${id}`, async () => {
      for (const width of [320, 640]) expect(tail(await breakdown(id, {width})).content).to.equal(open ? '""' : 'none');
    });

    it(`can be read wherever it stands, in both languages: ${id}`, async () => {
      const found: string[] = [];
      for (const width of [240, 320, 479, 480, 640, 831, 832, 1280])
        for (const lang of ['en', 'fr'])
          for (const dir of ['ltr', 'rtl']) {
            const widget = await breakdown(id, {width, lang, dir});
            found.push(...faults(widget).map((fault) => `${width} px, ${lang}, ${dir}: ${fault}`));
          }
      expect(found.join('\n')).to.equal('');
    });
  }

  it('keeps numbers, labels and what is calculated apart, on one line and beside one another, in every font', async () => {
    for (const family of ['sans-serif', 'serif', 'DejaVu Sans']) {
      for (const width of [240, 320, 460, 480, 500, 560, 640]) {
        for (const id of Object.keys(cases)) {
          for (const lang of ['en', 'fr']) {
            const place = await fixture<HTMLElement>(
              html`<div style="width: ${width}px; font: 16px '${family}', ${family}">
                <lifesci-breakdown breakdown=${id} lang=${lang}></lifesci-breakdown>
              </div>`,
            );
            const widget = place.querySelector<Breakdown>('lifesci-breakdown')!;
            await widget.updateComplete;
            const boxes = [...widget.shadowRoot!.querySelectorAll('.part :is(.number, .label, .qualifier, .title)')].flatMap((one) =>
              [...one.getClientRects()].filter(({width: across}) => across > 1),
            );
            for (const one of boxes)
              for (const other of boxes) {
                const isBeside = one !== other && Math.abs(one.bottom - other.bottom) < 6 && other.left >= one.left;
                if (isBeside) expect(other.left - one.right, `${id}, ${lang}, ${family}, ${width}`).to.be.at.least(3.5);
              }
          }
        }
      }
    }
  });

  it('has bounds, numbers and labels of its parts in rows that they share, wherever the bar lies', async () => {
    const spread = (places: readonly number[]) => Math.max(...places) - Math.min(...places);
    for (const width of [480, 500, 560, 640, 720, 831, 832, 932, 1280]) {
      for (const id of Object.keys(cases)) {
        for (const lang of ['en', 'fr']) {
          const widget = await breakdown(id, {width, lang});
          for (const selector of ['.part .number', '.part .label']) {
            const tops = [...widget.shadowRoot!.querySelectorAll(selector)].map((one) => one.getClientRects()[0]!.top);
            expect(spread(tops), `${id}, ${lang}, ${width} px, ${selector}`).to.be.at.most(0.5);
          }
          const bounds = [...widget.shadowRoot!.querySelectorAll('.part .bound:not(:empty)')];
          const [number] = widget.shadowRoot!.querySelectorAll('.part .number');
          for (const bound of bounds) expect(bound.getBoundingClientRect().bottom).to.be.at.most(number!.getBoundingClientRect().top + 6);
        }
      }
    }
  });

  it('has its number, and so its bar, in one of three sizes where it has a rail, so that neighbours agree', async () => {
    const sizes = new Set<string>();
    for (const width of [900, 1000, 1100, 1250, 1400, 1600]) {
      for (const id of Object.keys(cases)) {
        const widget = await breakdown(id, {width});
        const number = widget.shadowRoot!.querySelector('.breakdown > .fact .number, .fact > .print > .number')!;
        const size = parseFloat(getComputedStyle(number).fontSize);
        sizes.add(size.toFixed(0));
        const capital = number.appendChild(document.createElement('i'));
        capital.style.cssText = 'display: inline-block; block-size: 1cap';
        expect(boxes(widget)[0]!.height, `${id}, ${width} px: as tall as a capital`).to.be.closeTo(capital.offsetHeight, 1);
        capital.remove();
      }
    }
    expect([...sizes].sort()).to.deep.equal(['100', '56', '78']);
  });

  it('runs from right to left where the page does, its open end at the left', async () => {
    const id = 'paris-region.life-sciences-companies';
    for (const [dir, side, sign] of [
      ['ltr', 'right', 1],
      ['rtl', 'left', -1],
    ] as const) {
      const widget = await breakdown(id, {dir});
      const found = boxes(widget);
      found.slice(1).forEach((box, index) => expect((box.left - found[index]!.left) * sign, dir).to.be.greaterThan(0));
      const bar = widget.shadowRoot!.querySelector('[part=bar]')!.getBoundingClientRect();
      const room = Math.abs(bar[side] - found.at(-1)![side]);
      expect(parseFloat(tail(widget).width), dir).to.be.closeTo(room, 0.5);
      // Offsets are of the segment's box: the strokes stand outside of it, at its end.
      expect(parseFloat(tail(widget)[side]), dir).to.be.closeTo(-room, 0.5);
    }
  });

  for (const [id, en, fr] of [
    ['sanofi.france-employees', '14,400 elsewhere in France (calculated)', '14^400 ailleurs en France (chiffre~calculé)'],
    ['paris-region.life-sciences-companies', 'at least 140 others (calculated)', 'au moins 140 autres (chiffre~calculé)'],
  ] as const) {
    it(`says where it stands that a number is calculated, without being asked: ${id}`, async () => {
      for (const [lang, text] of Object.entries({en, fr})) {
        const widget = await breakdown(id, {lang});
        expect(widget.details).to.equal(false);
        const parts = [...widget.shadowRoot!.querySelectorAll('.part .print')];
        expect(readable(parts.at(-1))).to.equal(spaced(text));
        expect(parts.slice(0, -1).map(readable).join()).not.to.match(/calcul/);
        const [mark] = parts.at(-1)!.querySelectorAll('.qualifier');
        const label = mark!.parentElement!;
        expect(parseFloat(getComputedStyle(mark!).fontSize)).to.be.lessThan(parseFloat(getComputedStyle(label).fontSize));
        expect(getComputedStyle(mark!).color).not.to.equal(getComputedStyle(label).color);
      }
    });
  }

  for (const [id, hint] of [
    ['paris-region.life-sciences-companys', '"paris-region.life-sciences-companies"'],
    ['sanofi.paris-region-factories', '"sanofi.paris-region-sites"'],
    ['medicen.total', '"medicen.total-investment"'],
    ['', `"${nearest('', totals)[0]}"`],
  ] as const) {
    it(`keeps the author’s words for breakdown="${id}" and names breakdowns alone`, async () => {
      const warnings = await warningsDuring(async () => {
        const widget = await breakdown(id);
        expect(showsAuthorsWords(widget)).to.equal(true);
        expect(widget.matches(':state(error)')).to.equal(true);
      });
      expect(warnings).to.have.lengthOf(1);
      const named = warnings[0]!.split(' Try ')[1]!.match(/"[^"]+"/g)!;
      expect(named).to.include(hint);
      for (const one of named) expect(totals).to.include(one.slice(1, -1));
    });
  }

  it('follows its attribute and its property', async () => {
    const widget = await rendered<Breakdown>(html`<lifesci-breakdown breakdown="sanofi.paris-region-sites"></lifesci-breakdown>`);
    widget.breakdown = 'sanofi.france-employees';
    await widget.updateComplete;
    expect(heard(widget)).to.deep.equal(cases['sanofi.france-employees'].en);
    widget.setAttribute('breakdown', 'sanofi.paris-region-sites');
    await widget.updateComplete;
    expect(heard(widget)).to.deep.equal(cases['sanofi.paris-region-sites'].en);
    expect(segments(widget)).to.have.lengthOf(4);
  });
});
