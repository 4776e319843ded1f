import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {CSSResult, LitElement} from 'lit';
import {badTexts} from '../../tools/bad-values.js';
import {expectEither, expectShown} from '../../tools/contract.js';
import {kinds, make} from '../../tools/registered.js';
import {showsAuthorsWords} from '../../tools/widget.js';
import {settled, uncaught, warnings} from '../../tools/witness.js';

const place = document.body.appendChild(document.createElement('section'));

/** A widget of each kind in a place, rendered. */
async function inPlace(): Promise<LitElement[]> {
  const widgets = kinds.map((kind) => make(kind));
  place.replaceChildren(...widgets);
  await Promise.all(widgets.map(({updateComplete}) => updateComplete));
  return widgets;
}

/** The custom properties that the styles of the widgets read. */
const customProperties = [
  ...new Set(
    kinds.flatMap(({tag}) => {
      const {elementStyles} = customElements.get(tag) as unknown as {elementStyles: readonly CSSResult[]};
      return elementStyles.flatMap(({cssText}) => [...cssText.matchAll(/--lifesci-[a-z-]+/g)].map(([name]) => name));
    }),
  ),
];
const nonsense = [
  '',
  ' ',
  'nonsense',
  '-1px',
  '1e99',
  'calc(0px / 0)',
  'var(--none)',
  ...customProperties.map((name) => `var(${name})`),
  'inherit',
  'url(data:,)',
  'attr(figure)',
  '"',
  '{}',
  '#12',
  '\0',
  '\u202e',
  'x'.repeat(2 ** 20),
];

describe('a bad place', () => {
  afterEach(async () => {
    place.replaceChildren();
    ['lang', 'style', 'dir', 'theme'].forEach((name) => place.removeAttribute(name));
    await settled();
    expect(uncaught).to.deep.equal([]);
  });

  it('whose lang is none does not keep a widget from showing', async () => {
    for (const [name, lang] of Object.entries(badTexts)) {
      place.setAttribute('lang', lang);
      (await inPlace()).forEach((widget) => expectShown(widget, `lang: ${name}`));
    }
  });

  it('whose custom properties are nonsense does not keep a widget from showing', async () => {
    expect(customProperties).to.have.lengthOf.at.least(6);
    const widgets = await inPlace();
    for (const name of customProperties) {
      for (const value of nonsense) {
        place.style.setProperty(name, value);
        widgets.forEach((widget) => expectShown(widget, `${name}: ${value.slice(0, 20)}`));
      }
      place.style.removeProperty(name);
    }
  });
});

describe('a placeholder', () => {
  const text = fc.oneof(
    fc.constantFrom('key-figure', 'medicen.members', '”fr”', '“medicen.members″', 'lifesci-key-figure'),
    fc.string({unit: 'binary'}),
  );
  const attribute = fc.oneof(
    fc.constantFrom('lang', 'class', 'data-onclick', 'data-style', 'data-id', 'data-slot', 'data-is'),
    ...kinds.flatMap(({attributes}) => attributes.map((name) => fc.constant(`data-${name}`))),
  );
  const mark = fc.oneof(
    fc.constantFrom(...kinds.map(({tag}) => tag.slice('lifesci-'.length))),
    fc.constantFrom('__proto__', 'constructor'),
    text,
  );

  it('with any attributes becomes the widget that it names, or stays what it is, and never more than that', async () => {
    let [became, stayed] = [0, 0];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('div', 'span', 'a'), mark, fc.dictionary(attribute, text), async (tag, name, attributes) => {
        const placeholder = document.createElement(tag);
        placeholder.textContent = 'The author’s words';
        for (const [key, value] of Object.entries({...attributes, 'data-lifesci': name})) placeholder.setAttribute(key, value);
        place.replaceChildren(placeholder);
        await Promise.resolve();
        const top = place.firstElementChild!;
        const kind = kinds.find((one) => one.tag === top.localName);
        expect(placeholder.textContent).to.equal('The author’s words');
        if (kind) {
          became += 1;
          await (top as LitElement).updateComplete;
          expectEither(top as LitElement, JSON.stringify([name, attributes]));
          expect(top.getAttributeNames()).to.satisfy((names: string[]) => names.every((one) => kind.attributes.includes(one)));
          expect(placeholder.parentElement).to.equal(top);
        } else {
          stayed += 1;
          expect(top).to.equal(placeholder);
          expect(placeholder.checkVisibility()).to.equal(true);
        }
      }),
      {numRuns: 200, seed: 20250101},
    );
    expect(Math.min(became, stayed)).to.be.greaterThan(40);
    expect(new Set(warnings).size).to.equal(warnings.length);
  });

  it('whose quotation marks an editor has curled says what it was meant to say, in each attribute', async () => {
    place.innerHTML = '<div data-lifesci="”key-figure”" data-figure="”medicen.members″" data-theme="”dark”" lang="”fr”">Words</div>';
    await Promise.resolve();
    const widget = place.querySelector('lifesci-key-figure')!;
    await widget.updateComplete;
    expect(showsAuthorsWords(widget)).to.equal(false);
    expect([widget.theme, widget.lang]).to.deep.equal(['dark', 'fr']);
    expect(widget.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')).to.equal('fr');
  });
});
