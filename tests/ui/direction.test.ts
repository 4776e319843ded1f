import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/key-figure/lifesci-key-figure.js';
import '../../src/elements/region-fact-strip/lifesci-region-fact-strip.js';
import {printedIn} from '../host-styles/faults.js';
import {kinds, make} from '../tools/registered.js';
import type {LitElement} from 'lit';

/** Where the ink of an element's text begins and ends. */
function ink(widget: Element, selector: string): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(widget.shadowRoot!.querySelector(selector)!);
  return range.getBoundingClientRect();
}

describe('on a page that reads from right to left', () => {
  let card: LitElement;
  let strip: LitElement;
  beforeEach(async () => {
    const place = await fixture<HTMLElement>(html`
      <div dir="rtl" lang="ar" style="width: 700px">
        <lifesci-key-figure figure="medicen.total-investment"></lifesci-key-figure>
        <lifesci-region-fact-strip region="paris-region" lang="fr"></lifesci-region-fact-strip>
      </div>
    `);
    [card, strip] = [...place.children] as [LitElement, LitElement];
    await Promise.all([card.updateComplete, strip.updateComplete]);
  });

  it('a number reads from left to right', () => {
    const digits = ink(card, '.number b');
    const scale = ink(card, '.scale');
    expect(digits.left).to.be.lessThan(scale.left);
    expect(ink(card, '.share-label b').left, 'the digits come before "million"').to.be.lessThan(ink(card, '.share-label').right);
    for (const selector of ['.number', '.label', '.share-label', '.source']) {
      expect(getComputedStyle(card.shadowRoot!.querySelector(selector)!).direction, selector).to.equal('ltr');
    }
  });

  for (const kind of kinds) {
    it(`all text reads from left to right: ${kind.tag}`, async () => {
      const place = await fixture<HTMLElement>(html`<div dir="rtl" lang="ar">${make(kind)}</div>`);
      const widget = place.firstElementChild as LitElement;
      await widget.updateComplete;
      const printed = printedIn(widget);
      expect(printed).not.to.have.lengthOf(0);
      for (const {text, element} of printed) expect(getComputedStyle(element).direction, text).to.equal('ltr');
    });
  }

  it('text and bars begin where the page’s lines begin', () => {
    const right = card.getBoundingClientRect().right;
    for (const selector of ['.subject', '.bound', '.label', '.share-label', '.source'])
      expect(ink(card, selector).right, selector).to.be.closeTo(right, 3);
    const share = card.shadowRoot!.querySelector('.share')!;
    expect(getComputedStyle(share).direction).to.equal('rtl');
  });

  it('the first fact of a strip stands first', () => {
    const [first, second] = [...strip.shadowRoot!.querySelectorAll('li')].map((fact) => fact.getBoundingClientRect());
    expect(first!.left).to.be.greaterThan(second!.left);
  });

  it('English is marked as English', () => {
    expect(card.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')).to.equal('en');
  });
});
