import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/figure/lifesci-figure.js';
import type {InlineFigure} from '../../src/elements/figure/figure.js';
import * as stories from '../../stories/figure.stories.js';
import {figureCases} from '../words/figure-cases.js';
import {inEveryLanguage} from '../tools/stories.js';
import {spaced} from '../tools/visible-spaces.js';
import {readable, rendered, showsAuthorsWords, spoken} from '../tools/widget.js';

const figure = (id: string, lang = 'en', form = '') =>
  rendered<InlineFigure>(html`<lifesci-figure figure=${id} lang=${lang} form=${form}>Words</lifesci-figure>`);
const inside = (widget: Element, selector: string) => widget.shadowRoot!.querySelector<HTMLElement>(selector)!;
const style = (widget: Element, selector: string) => getComputedStyle(inside(widget, selector));
/** What is printed in the line. */
const printed = (widget: Element) => ['[aria-hidden]', '.note'].map((selector) => inside(widget, selector)?.textContent ?? '').join('');

/** In how many lines an element stands. */
const linesOf = (one: Element) => new Set([...one.getClientRects()].map(({bottom}) => Math.round(bottom))).size;

/** A paragraph in which a figure, or the words that it prints, stand. */
async function sentence(words: unknown, {css = '', around = (it: unknown) => it} = {}): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(
    html`<p style="margin: 0; font: 18px/1.6 serif; width: 400px; ${css}">
      Medicen brings together ${around(words)} from all over the region.
    </p>`,
  );
  await place.querySelector<InlineFigure>('lifesci-figure')?.updateComplete;
  return place;
}
const members = (details = false, lang = 'en', id = 'medicen.members') =>
  html`<lifesci-figure figure=${id} lang=${lang} ?details=${details}>over 300 members</lifesci-figure>`;
const inText = async (...given: Parameters<typeof sentence>) => (await sentence(...given)).querySelector<InlineFigure>('lifesci-figure')!;

describe('lifesci-figure', () => {
  for (const {name, template, ignoredRules} of inEveryLanguage(stories)) {
    it(`is accessible: ${name}`, async () => {
      await expect(await fixture(template)).to.be.accessible({ignoredRules});
    });
  }

  for (const {id, en, fr} of figureCases) {
    it(`prints ${id} as a sentence has it, in both languages`, async () => {
      for (const [lang, phrase] of Object.entries({en, fr})) {
        const widget = await figure(id, lang);
        expect(inside(widget, '[aria-hidden]').textContent.replaceAll('\u00a0', ' ')).to.equal(phrase.replaceAll('\u00a0', ' '));
        expect(spoken(widget)).to.have.lengthOf(1);
      }
    });
  }

  for (const [id, en, fr, heard, entendu] of [
    ['medicen.members', '300', '300'],
    ['medicen.founded', '2005', '2005'],
    ['medicen.total-investment', '€1.3~billion', '1,3~milliard d’euros', '1.3~billion euros', '1,3~milliard d’euros'],
    ['paris-region.patients', '10~million', '10~millions'],
    ['paris-region.surgical-procedures', '335,000', '335\u202f000', '335000', '335000'],
    ['paris-region.life-sciences-share', '50%', '50~%'],
    ['paris-region.economy-rank', 'No.~1', '1re', 'number 1', 'première'],
    [
      'paris-region.gdp',
      '€28~billion (this amount is being checked)',
      '28~milliards d’euros (ce montant est en cours de vérification)',
      '28~billion euros',
      '28~milliards d’euros',
    ],
  ] as const) {
    it(`gives the number of ${id} alone, with its sign and unit, printed and heard`, async () => {
      for (const [lang, written, said = written] of [
        ['en', en, heard],
        ['fr', fr, entendu],
      ] as const) {
        const widget = await figure(id, lang, 'value');
        expect(printed(widget)).to.equal(spaced(written));
        expect(spoken(widget)).to.deep.equal([spaced(said)]);
      }
    });
  }

  it('leaves period and scope to the sentence, also for the ear', async () => {
    expect(spoken(await figure('medicen.products-launched'))).to.deep.equal(['62 innovative products launched']);
  });

  it('is heard from generated content, so that what is found and copied is there once', async () => {
    const widget = await figure('paris-region.surgical-procedures', 'fr');
    const phrase = spaced('335000 interventions chirurgicales');
    expect(inside(widget, '.speech').dataset['phrase']).to.equal(phrase);
    // As written in Firefox, as resolved in the others.
    expect(getComputedStyle(inside(widget, '.speech'), '::before').content).to.be.oneOf(['attr(data-phrase)', `"${phrase}"`]);
    expect(readable(widget.shadowRoot)).to.equal('335\u202f000\u00a0interventions chirurgicales');
  });

  describe('in a line', () => {
    it('changes nothing of it: the paragraph is as high as with the words alone, and its lines stand where they stood', async () => {
      for (const css of [
        '',
        'line-height: 1',
        'font-size: 40px; line-height: 1.1',
        'font-weight: 700',
        'text-align: justify',
        'letter-spacing: 3px',
      ]) {
        const plain = await sentence(html`<span>over <b style="font-weight: 700">300</b> members</span>`, {css});
        const shown = await sentence(members(), {css});
        expect(shown.offsetHeight, css).to.equal(plain.offsetHeight);
        // Engines space letters at the edge of an element each in a way of their own.
        if (css.startsWith('letter-spacing')) continue;
        const boxes = [plain, shown].map((place) =>
          [...place.childNodes]
            .filter(({nodeType}) => nodeType === 3)
            .map((text) => {
              const range = document.createRange();
              range.selectNode(text);
              return [...range.getClientRects()].map(({x, y, width}) => [x, y - place.offsetTop, width].map(Math.round));
            }),
        );
        // Justified, no-break spaces are stretched in some engines and not in others.
        const tolerance = css === 'text-align: justify' ? 9 : 1;
        boxes[0]!
          .flat()
          .flat()
          .forEach((place, at) => expect(boxes[1]!.flat().flat()[at], css).to.be.closeTo(place, tolerance));
        expect(boxes[1]!.flat().flat()).to.have.lengthOf(boxes[0]!.flat().flat().length);
      }
    });

    it('raises the letters of an ordinal without a higher line', async () => {
      const plain = await sentence('1', {css: 'line-height: 1'});
      const shown = await sentence(html`<lifesci-figure figure="paris-region.economy-rank" form="value" lang="fr"></lifesci-figure>`, {
        css: 'line-height: 1',
      });
      expect(shown.offsetHeight).to.equal(plain.offsetHeight);
      const widget = shown.querySelector('lifesci-figure')!;
      const [digits, letters] = ['b', '.ordinal'].map((selector) => inside(widget, selector).getBoundingClientRect()) as [DOMRect, DOMRect];
      expect((letters.top + letters.bottom) / 2).to.be.lessThan((digits.top + digits.bottom) / 2 - 1);
    });

    for (const [name, css] of [
      ['a heading', 'font-size: 40px; font-weight: 700; line-height: 1.1; letter-spacing: -0.02em'],
      ['emphasis', 'font-style: italic'],
      ['capitals', 'text-transform: uppercase; letter-spacing: 0.2em; word-spacing: 2px'],
      ['small capitals', 'font-variant-caps: small-caps; font-stretch: condensed'],
      ['coloured text', 'color: rgb(1, 2, 3); text-shadow: 1px 1px red'],
      ['preformatted text', 'white-space: pre'],
    ] as const) {
      it(`is set as ${name} is`, async () => {
        const widget = await inText(members(), {css});
        const place = getComputedStyle(widget);
        const label = style(widget, '[part=label]');
        for (const property of [
          'font-size',
          'font-family',
          'font-weight',
          'font-style',
          'font-stretch',
          'font-variant-caps',
          'line-height',
          'letter-spacing',
          'word-spacing',
          'text-transform',
          'text-shadow',
          'color',
          'white-space-collapse',
          'text-wrap-mode',
        ])
          expect(label.getPropertyValue(property), property).to.equal(place.getPropertyValue(property));
      });
    }

    it('has the digits at the weight that a page gives to values', async () => {
      expect(style(await inText(members()), 'b').fontWeight).to.equal('700');
      expect(style(await inText(members(), {css: '--lifesci-value-weight: 500'}), 'b').fontWeight).to.equal('500');
    });

    it('keeps colour and font of the sentence where a page gives other ones to widgets', async () => {
      const widget = await inText(members(), {css: 'color: rgb(1, 2, 3); --lifesci-text: red; --lifesci-font: monospace'});
      expect(style(widget, '[part=label]').color).to.equal('rgb(1, 2, 3)');
      expect(style(widget, '[part=label]').fontFamily).to.equal('serif');
    });

    it('takes the colour and line of a link', async () => {
      const widget = await inText(members(), {around: (it) => html`<a href="#members" style="color: rgb(170, 0, 0)">${it}</a>`});
      expect(style(widget, '[part=value]').color).to.equal('rgb(170, 0, 0)');
      for (let one = inside(widget, 'b'); one !== null; one = one.parentElement!) {
        expect(getComputedStyle(one).display, 'lines pass on to what is inline').to.equal('inline');
        expect(getComputedStyle(one).float).to.equal('none');
      }
    });

    it('breaks only where a sentence may: bound, number and scale word stay together, « 300 membres » too', async () => {
      // WebKit, the one engine that hangs punctuation, then breaks at no-break spaces too.
      const all = CSS.supports('hanging-punctuation', 'first') ? '' : 'word-break: break-all;';
      for (const [id, lang] of [
        ['medicen.total-investment', 'en'],
        ['medicen.total-investment', 'fr'],
        ['sanofi.employees', 'fr'],
        ['medicen.members', 'fr'],
      ] as const) {
        const place = await sentence(members(false, lang, id), {css: `${all} overflow-wrap: anywhere; hyphens: auto`});
        const widget = place.querySelector('lifesci-figure')!;
        let broken = 0;
        for (let width = 160; width < 420; width += 3) {
          place.style.width = `${width}px`;
          expect(linesOf(inside(widget, '.number')), `${id}, ${lang}, ${width}`).to.equal(1);
          const [number, label] = ['.number', '[part=label]'].map((selector) => [...inside(widget, selector).getClientRects()]) as [
            DOMRect[],
            DOMRect[],
          ];
          if (label[0]!.top > number[0]!.bottom - 4) broken++;
        }
        if (id === 'medicen.total-investment') expect(broken, 'the label may stand in the next line').to.be.greaterThan(0);
        else expect(broken, 'a no-break space').to.equal(0);
      }
    });

    it('reads from left to right where the sentence reads from right to left, as one run', async () => {
      const widget = await inText(members(), {css: 'direction: rtl; white-space: nowrap'});
      const [bound, digits, label] = ['[part=bound]', 'b', '[part=label]'].map(
        (selector) => inside(widget, selector).getBoundingClientRect().left,
      ) as [number, number, number];
      expect(bound).to.be.lessThan(digits);
      expect(digits).to.be.lessThan(label);
      expect(style(widget, '[lang]').unicodeBidi).to.equal('isolate');
    });

    it('runs down with vertical text', async () => {
      const widget = await inText(members(), {css: 'writing-mode: vertical-rl; height: 400px'});
      const {width, height} = widget.getBoundingClientRect();
      expect(height).to.be.greaterThan(width);
    });

    for (const tag of ['h2', 'li', 'td', 'em', 'strong', 'a', 'button']) {
      it(`stands in <${tag}>`, async () => {
        const place = await fixture<HTMLElement>(html`<div></div>`);
        const around = place.appendChild(document.createElement(tag));
        const widget = document.createElement('lifesci-figure');
        widget.figure = 'medicen.members';
        around.append('Medicen: ', widget, '.');
        await widget.updateComplete;
        expect(readable(widget.shadowRoot)).to.equal('over\u00a0300 members');
        expect(widget.getClientRects()).to.have.lengthOf(1);
      });
    }
  });

  it('prints French thousands with a space of the same width in every font, with letters around it and without', async () => {
    for (const family of ['sans-serif', 'serif', 'monospace', 'DejaVu Sans']) {
      for (const form of ['', 'value']) {
        const widget = await inText(
          html`<lifesci-figure figure="paris-region.surgical-procedures" lang="fr" form=${form}></lifesci-figure>`,
          {css: `font-family: '${family}', ${family}`},
        );
        const [space, group] = ['.space', '.space + span'].map((selector) => inside(widget, selector).getBoundingClientRect()) as [
          DOMRect,
          DOMRect,
        ];
        const between = group.left - space.left;
        expect(between / parseFloat(style(widget, 'b').fontSize), `${family} ${form}`).to.be.within(0.2, 0.24);
      }
    }
  });

  it('marks a questioned value and says why, in brackets, in the colour of notes', async () => {
    const widget = await inText(html`<lifesci-figure figure="paris-region.gdp"></lifesci-figure>`, {
      css: '--lifesci-note: rgb(138, 50, 0)',
    });
    expect(printed(widget)).to.equal('€28\u00a0billion in gross domestic product (this amount is being checked)');
    const {textDecorationLine, textDecorationStyle, textDecorationColor} = style(widget, '.phrase');
    expect([textDecorationLine, textDecorationStyle, textDecorationColor]).to.deep.equal(['underline', 'dashed', 'rgb(138, 50, 0)']);
    expect(style(widget, '.note').color).to.equal('rgb(138, 50, 0)');
    expect(widget.sentence).to.equal(printed(widget));
    expect(style(await figure('medicen.members'), '.phrase').textDecorationLine).to.equal('none');
  });

  it('keeps the author’s words, in the line, for an unknown id', async () => {
    const widget = await inText(members(false, 'en', 'medicen.member'));
    expect(showsAuthorsWords(widget)).to.equal(true);
    expect(widget.matches(':state(error)')).to.equal(true);
    expect(getComputedStyle(widget).display).to.equal('inline');
  });

  it('says what to write inside the tag', async () => {
    expect((await figure('medicen.total-investment', 'fr')).sentence).to.equal(spaced('près de 1,3~milliard d’euros investis au total'));
  });

  it('follows its attributes', async () => {
    const widget = await figure('medicen.members');
    widget.form = 'value';
    await widget.updateComplete;
    expect(printed(widget)).to.equal('300');
    Object.assign(widget, {form: null, figure: 'sanofi.countries'});
    await widget.updateComplete;
    expect(printed(widget)).to.equal('more than\u00a0170 countries where Sanofi provides healthcare solutions');
  });

  describe('with details', () => {
    const button = (widget: Element) => inside(widget, '[role=button]');
    /** Said so, for a test that fails with an element in its hand ends the browser that tries to print it. */
    const isThere = (one: unknown) => one !== null;
    const about = (widget: Element) => inside(widget, '[popover]');
    const press = async (widget: InlineFigure, key?: string) => {
      if (key) button(widget).dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
      else button(widget).click();
      await widget.updateComplete;
    };

    it('is a button in the line, with a dotted line under it', async () => {
      const widget = await inText(members(true));
      const {display, textDecorationLine, textDecorationStyle, textUnderlineOffset} = style(widget, '[role=button]');
      expect([display, textDecorationLine, textDecorationStyle, textUnderlineOffset]).to.deep.equal([
        'inline',
        'underline',
        'dotted',
        '2px',
      ]);
      expect([button(widget).tabIndex, button(widget).title, button(widget).ariaExpanded]).to.deep.equal([0, 'About this figure', 'false']);
      expect(isThere(about(widget))).to.equal(false);
      expect(isThere(button(await inText(members()))), 'without details it is none').to.equal(false);
    });

    it('has one line where its value is questioned, the dashed one', async () => {
      const widget = await inText(html`<lifesci-figure figure="paris-region.gdp" details></lifesci-figure>`);
      expect(style(widget, '[role=button]').textDecorationLine).to.equal('none');
      expect(style(widget, '.phrase').textDecorationStyle).to.equal('dashed');
    });

    it('is called what is printed, in every locale, so that who speaks to a browser can say what they see', async () => {
      const words = (text: string) => text.replace(/\s+/g, ' ');
      for (const {id} of figureCases) {
        for (const lang of ['en', 'fr', 'fr-CA', 'fr-CH']) {
          for (const form of ['', 'value']) {
            const widget = await rendered<InlineFigure>(
              html`<lifesci-figure figure=${id} lang=${lang} form=${form} details>Words</lifesci-figure>`,
            );
            expect(button(widget).ariaLabel).to.equal(words(inside(widget, '[aria-hidden]').textContent));
          }
        }
      }
    });

    for (const key of [undefined, 'Enter', ' ']) {
      it(`opens what stands behind it, and closes it: ${key ?? 'click'}`, async () => {
        const widget = await inText(members(true));
        await press(widget, key);
        expect(button(widget).ariaExpanded).to.equal('true');
        expect(about(widget).matches(':popover-open')).to.equal(true);
        expect(readable(inside(widget, 'dd'))).to.equal('over 300 members');
        expect([...widget.shadowRoot!.querySelectorAll('textarea')].at(-1)!.value).to.include(
          'lang="en">over 300 members</lifesci-figure>',
        );
        await expect(widget).to.be.accessible();
        await press(widget, key);
        expect(button(widget).ariaExpanded).to.equal('false');
        expect(isThere(about(widget))).to.equal(false);
      });
    }

    it('is closed by its own button, which gives the focus back', async () => {
      const widget = await inText(members(true));
      await press(widget);
      const close = inside(widget, '.about > button');
      expect(readable(close)).to.equal('Close');
      close.focus();
      close.click();
      await widget.updateComplete;
      expect(isThere(about(widget))).to.equal(false);
      expect(widget.shadowRoot!.activeElement === button(widget)).to.equal(true);
    });

    it('is closed where it is taken out of the page, and can be opened again', async () => {
      const place = await sentence(members(true));
      const widget = place.querySelector<InlineFigure>('lifesci-figure')!;
      await press(widget);
      place.append(widget);
      await widget.updateComplete;
      expect(button(widget).ariaExpanded).to.equal('false');
      await press(widget);
      expect(about(widget).matches(':popover-open')).to.equal(true);
    });

    it('follows no link around it', async () => {
      const widget = await inText(members(true), {around: (it) => html`<a href="#followed">${it}</a>`});
      await press(widget);
      inside(widget, 'dd').click();
      await press(widget);
      expect(location.hash).to.equal('');
    });

    for (const css of [
      '',
      'text-align: right',
      'direction: rtl',
      'position: absolute; inset-block-end: 0',
      'zoom: 1.5',
      'position: absolute; inset-inline-start: -40px',
    ]) {
      it(`opens near its words and within the window: ${css || 'a plain page'}`, async () => {
        const widget = await inText(members(true), {css: `width: 300px; ${css}`});
        await press(widget);
        const [shown, words] = [about(widget), button(widget)].map((one) => one.getBoundingClientRect()) as [DOMRect, DOMRect];
        expect(shown.left).to.be.at.least(0);
        expect(shown.right).to.be.at.most(document.documentElement.clientWidth);
        expect(shown.top).to.be.at.least(0);
        const apart = Math.max(shown.top - words.bottom, words.top - shown.bottom);
        expect(apart).to.be.within(1, 16);
        await press(widget);
      });
    }

    it('has its own colours, font and sizes, whatever the sentence has', async () => {
      const widget = await inText(members(true), {
        css: 'color: white; font: italic 700 60px/1 serif; letter-spacing: 1em; text-transform: uppercase; --lifesci-text: white',
      });
      await press(widget);
      const row = style(widget, 'dd');
      expect([row.color, row.fontStyle, row.fontWeight, row.letterSpacing, row.textTransform]).to.deep.equal([
        'rgb(0, 0, 0)',
        'normal',
        '400',
        'normal',
        'none',
      ]);
      expect(parseFloat(row.fontSize)).to.be.at.most(20);
      expect(style(widget, '[popover]').backgroundColor).to.equal('rgb(255, 255, 255)');
      await press(widget);
    });

    it('has room between subject, source and rows', async () => {
      const widget = await inText(members(true));
      await press(widget);
      const [subject, source, rows] = ['.subject', '.source', 'dl'].map((selector) => inside(widget, selector).getBoundingClientRect()) as [
        DOMRect,
        DOMRect,
        DOMRect,
      ];
      // In Firefox, boxes are not trimmed to the letters.
      expect(source.top - subject.bottom).to.be.at.least(2);
      expect(rows.top - source.bottom).to.be.at.least(10);
      await press(widget);
    });

    it('without popovers, opens a block in the line', async () => {
      const prototype = HTMLElement.prototype;
      const method = Object.getOwnPropertyDescriptor(prototype, 'togglePopover')!;
      Reflect.deleteProperty(prototype, 'togglePopover');
      try {
        const widget = await inText(members(true));
        await press(widget);
        expect(button(widget).ariaExpanded).to.equal('true');
        await press(widget, 'Escape');
        expect(isThere(about(widget))).to.equal(false);
      } finally {
        Object.defineProperty(prototype, 'togglePopover', method);
      }
    });
  });
});
