import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/key-figure/lifesci-key-figure.js';
import '../../../src/elements/organization-profile/lifesci-organization-profile.js';
import '../../../src/elements/region-fact-strip/lifesci-region-fact-strip.js';
import type {KeyFigure} from '../../../src/elements/key-figure/key-figure.js';
import {kinds, make, type Kind} from '../../tools/registered.js';
import {warningsDuring} from '../../tools/warnings.js';
import {printed, rendered, showsAuthorsWords, spoken} from '../../tools/widget.js';

const card = (attributes = html`<lifesci-key-figure figure="medicen.total-investment">Words</lifesci-key-figure>`) =>
  rendered<KeyFigure>(attributes);
const style = (widget: Element, selector: string, pseudo?: string) => getComputedStyle(widget.shadowRoot!.querySelector(selector)!, pseudo);

/** What a program may put into a property by mistake. */
const odd: unknown[] = [
  42,
  0,
  true,
  {},
  [],
  () => 1,
  Symbol('odd'),
  Object.create(null),
  NaN,
  '\u202e',
  '<img src=x onerror=alert(1)>',
  'x'.repeat(100_000),
];

describe('every widget', () => {
  /** Puts a value into a property of a widget that shows something else, and tells whether the author's words stand then. */
  async function failsWith(kind: Kind, property: string, value: unknown): Promise<boolean> {
    const widget = make(kind, {properties: {[property]: value}});
    document.body.append(widget);
    await warningsDuring(() => widget.updateComplete);
    const fails = showsAuthorsWords(widget);
    widget.remove();
    return fails;
  }

  for (const kind of kinds) {
    it(`keeps the author’s words whatever its properties hold: ${kind.tag}`, async () => {
      const asking: string[] = [];
      for (const property of kind.properties) if (await failsWith(kind, property, 'no-such-thing')) asking.push(property);
      expect(asking).to.include.members(Object.keys(kind.valid));
      for (const property of asking) {
        for (const value of odd) {
          const asksForNothing = Array.isArray(value) && !(property in kind.valid);
          expect(await failsWith(kind, property, value), `${property}: ${typeof value}`).to.equal(!asksForNothing);
        }
      }
    });
  }

  it('takes lists and texts where a framework gives them', async () => {
    const strip = await rendered(html`<lifesci-region-fact-strip region="paris-region"></lifesci-region-fact-strip>`);
    Object.assign(strip, {figures: ['paris-region.startups', 'paris-region.gdp-rank'], headingLevel: '4'});
    await strip.updateComplete;
    expect(spoken(strip)).to.have.lengthOf(2);
    expect(strip.shadowRoot!.querySelector('h4')).to.exist;
  });

  for (const kind of kinds) {
    it(`is a block, but for what stands in a sentence, and nothing when hidden: ${kind.tag}`, async () => {
      const widget = make(kind);
      document.body.append(widget);
      await widget.updateComplete;
      expect(getComputedStyle(widget).display).to.equal(kind.tag === 'lifesci-figure' ? 'inline' : 'block');
      widget.hidden = true;
      expect(getComputedStyle(widget).display).to.equal('none');
      widget.remove();
    });
  }

  for (const mode of ['vertical-rl', 'vertical-lr']) {
    it(`stays within its place beside ${mode} text`, async () => {
      const place = await fixture<HTMLElement>(html`<div style="writing-mode: ${mode}; width: 400px; height: 900px"></div>`);
      for (const kind of kinds) {
        const widget = make(kind);
        place.replaceChildren(widget);
        await widget.updateComplete;
        const [inner, outer] = [widget, place].map((one) => one.getBoundingClientRect());
        expect(inner!.left, kind.tag).to.be.at.least(outer!.left - 1);
        expect(inner!.right, kind.tag).to.be.at.most(outer!.right + 1);
      }
    });
  }

  it('prints each fact once: the phrase for screen readers is there and not seen', async () => {
    const {opacity, position, display, visibility} = style(await card(), '.speech');
    expect({opacity, position, display, visibility}).to.deep.equal({
      opacity: '0',
      position: 'absolute',
      display: 'block',
      visibility: 'visible',
    });
  });

  it('takes what a page sets', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const widget = await card(html`<lifesci-key-figure figure="medicen.total-investment"></lifesci-key-figure>`);
    place.append(widget);
    const questioned = document.createElement('lifesci-key-figure');
    questioned.figure = 'paris-region.gdp';
    place.append(questioned);
    await questioned.updateComplete;
    const look = () => ({
      accent: style(widget, '.share', '::before').backgroundColor,
      note: style(questioned, '.note').color,
      text: style(widget, '.subject').color,
      font: style(widget, '.subject').fontFamily,
      weight: style(widget, '.number b').fontWeight,
      rule: style(widget, '.card').borderTopWidth,
    });
    expect(look().weight).to.equal('700');
    expect(look().rule).to.equal('2px');
    const set = {
      '--lifesci-accent': 'rgb(1, 2, 3)',
      '--lifesci-note': 'rgb(4, 5, 6)',
      '--lifesci-text': 'rgb(7, 8, 9)',
      '--lifesci-font': 'monospace',
      '--lifesci-value-weight': '500',
      '--lifesci-rule': '5px',
    };
    for (const [name, value] of Object.entries(set)) place.style.setProperty(name, value);
    expect(Object.values(look())).to.deep.equal(Object.values(set));
  });

  it('tells of a problem out of any shadow root, and again only when it changes', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const widget = document.createElement('lifesci-key-figure');
    host.attachShadow({mode: 'open'}).append(widget);
    const codes: string[] = [];
    host.addEventListener('lifesci-error', (event) => codes.push((event as CustomEvent<{code: string}>).detail.code));
    await warningsDuring(async () => {
      Object.assign(widget, {figure: 'no such figure'});
      await widget.updateComplete;
      widget.requestUpdate();
      await widget.updateComplete;
      widget.removeAttribute('figure');
      Object.assign(widget, {figure: ''});
      await widget.updateComplete;
    });
    expect(codes).to.deep.equal(['unknown-id', 'missing-attribute']);
  });

  for (const thrown of [new Error('no such record'), 'text', undefined, Object.create(null) as unknown]) {
    it(`keeps the author’s words where deciding what to show throws: ${typeof thrown}`, async () => {
      const widget = await card(html`<lifesci-key-figure figure="medicen.members">Words</lifesci-key-figure>`);
      Object.assign(widget, {
        content() {
          throw thrown;
        },
      });
      const told = new Promise<Event>((resolve) => widget.addEventListener('lifesci-error', resolve));
      widget.requestUpdate();
      await warningsDuring(() => widget.updateComplete);
      expect(showsAuthorsWords(widget)).to.equal(true);
      expect(((await told) as CustomEvent<{code: string}>).detail.code).to.equal('failed');
    });
  }

  it('follows its own lang at once', async () => {
    const widget = await card();
    widget.lang = 'fr';
    await widget.updateComplete;
    expect(printed(widget)).to.include('près de');
  });

  it('is not rendered again for a change that does not concern its language', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <p></p>
        <lifesci-key-figure figure="medicen.members"></lifesci-key-figure>
      </div>`,
    );
    const widget = place.querySelector('lifesci-key-figure')!;
    await widget.updateComplete;
    let asked = 0;
    widget.requestUpdate = () => void (asked += 1);
    place.firstElementChild!.setAttribute('lang', 'fr');
    place.lang = 'en';
    place.className = 'changed';
    await Promise.resolve();
    expect(asked).to.equal(0);
  });

  it('says inside which language and region it speaks', async () => {
    const widget = await card(html`<lifesci-key-figure figure="medicen.members" lang="fr-ca"></lifesci-key-figure>`);
    expect(widget.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')).to.equal('fr-CA');
  });

  it('keeps its look in another document, and back again', async () => {
    const widget = await card();
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another document"></iframe>`);
    const place = widget.parentElement!;
    for (const home of [frame.contentDocument!.body, place]) {
      home.append(widget);
      await widget.updateComplete;
      const phrase = widget.shadowRoot!.querySelector('.speech')!;
      expect(home.ownerDocument.defaultView!.getComputedStyle(phrase).position).to.equal('absolute');
    }
  });

  it('is left alone once it has left the page', async () => {
    const widget = await card();
    widget.remove();
    let asked = false;
    widget.requestUpdate = () => (asked = true);
    document.documentElement.lang = 'fr';
    await Promise.resolve();
    document.documentElement.lang = 'en';
    await Promise.resolve();
    expect(asked).to.equal(false);
  });
});
