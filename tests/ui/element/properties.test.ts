import {expect} from '@open-wc/testing';
import {html, type PropertyDeclaration} from 'lit';
import {property} from 'lit/decorators.js';
import {HeadedWidget} from '../../../src/ui/element/headed-widget.js';
import {asText} from '../../../src/ui/element/properties.js';
import type {Shown} from '../../../src/ui/about/source.content.js';
import {kinds, make} from '../../tools/registered.js';

class Sample extends HeadedWidget<Shown> {
  @property({reflect: true, converter: asText}) word?: unknown;
  renders = 0;
  protected override content() {
    return {figures: [], sentence: '', about: ''};
  }
  protected override view() {
    this.renders += 1;
    return html`Sample`;
  }
}
customElements.define('test-properties', Sample);

const create = () => document.createElement('test-properties') as Sample;
async function shown(element = create()): Promise<Sample> {
  document.body.append(element);
  await element.updateComplete;
  return element;
}
const throwing = {
  toString() {
    throw new Error('on purpose');
  },
};
const bare = Object.create(null) as object;
const symbol = Symbol('x');

afterEach(() => document.querySelectorAll('test-properties, test-properties-later').forEach((element) => element.remove()));

describe('a property', () => {
  for (const [name, value, attribute, written, read] of [
    ['word', 'a b', 'word', 'a b', 'a b'],
    ['word', '', 'word', '', ''],
    ['word', null, 'word', null, null],
    ['word', undefined, 'word', null, undefined],
    ['word', 7, 'word', '7', 7],
    ['word', throwing, 'word', 'object', throwing],
    ['word', symbol, 'word', 'symbol', symbol],
    ['word', bare, 'word', 'object', bare],
    ['headingLevel', 3, 'heading-level', '3', 3],
    ['headingLevel', '4', 'heading-level', '4', '4'],
    ['headingLevel', null, 'heading-level', null, null],
    ['details', true, 'details', '', true],
    ['details', '', 'details', '', true],
    ['details', 'true', 'details', '', true],
    ['details', 'false', 'details', null, false],
    ['details', ' False ', 'details', null, false],
    ['details', false, 'details', null, false],
    ['details', 0, 'details', null, false],
    ['details', null, 'details', null, false],
    ['details', undefined, 'details', null, false],
    ['details', throwing, 'details', '', true],
  ] as const) {
    it(`${name}, set to ${typeof value} ${typeof value === 'string' ? `"${value}"` : ''}, reads back at once and is on the attribute after the update`, async () => {
      const element = await shown(Object.assign(create(), {word: 'before', headingLevel: 2, details: true}));
      Object.assign(element, {[name]: value});
      expect(element[name]).to.equal(read);
      await element.updateComplete;
      expect(element.getAttribute(attribute)).to.equal(written);
      expect(element[name]).to.equal(read);
    });
  }

  it('reads what was written as an attribute, at once', () => {
    const element = create();
    element.setAttribute('heading-level', '5');
    element.setAttribute('details', '');
    expect([element.word, element.headingLevel, element.details]).to.deep.equal([undefined, 5, true]);
  });

  it('takes what was set before its definition', async () => {
    const element = document.createElement('test-properties-later') as Sample;
    Object.assign(element, {word: 'early', details: ''});
    document.body.append(element);
    customElements.define('test-properties-later', class extends Sample {});
    await element.updateComplete;
    expect([element.getAttribute('word'), element.getAttribute('details'), element.renders]).to.deep.equal(['early', '', 1]);
    element.word = 'late';
    await element.updateComplete;
    expect([Object.hasOwn(element, 'word'), element.getAttribute('word')]).to.deep.equal([false, 'late']);
  });

  it('is rendered once for many changes, and not for none', async () => {
    const element = await shown();
    for (let time = 0; time < 100; time++) Object.assign(element, {word: time, details: time % 2});
    await element.updateComplete;
    expect(element.renders).to.equal(2);
    Object.assign(element, {word: 99, details: ''});
    await element.updateComplete;
    expect(element.renders).to.equal(2);
  });

  it('waits for the page: what was never there has nothing to be waited for', async () => {
    const element = create();
    element.word = 'a';
    expect(await element.updateComplete).to.equal(true);
    expect(element.renders).to.equal(0);
    await shown(element);
    expect(element.renders).to.equal(1);
  });
});

for (const kind of kinds) {
  describe(`every boolean attribute of <${kind.tag}>`, () => {
    const {elementProperties} = customElements.get(kind.tag) as unknown as {elementProperties: Map<string, PropertyDeclaration>};
    const booleans = [...elementProperties].flatMap(([property, {type, attribute}]) =>
      type === Boolean ? [{property, attribute: typeof attribute === 'string' ? attribute : property}] : [],
    );

    it('is found', () => expect(booleans.map(({attribute}) => attribute)).to.include('details'));

    for (const {property: name, attribute} of booleans) {
      const property = attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      for (const [value, on] of [
        ['', true],
        ['false', false],
        [attribute, true],
      ] as const) {
        it(`${attribute}, "${value}", is ${on ? 'on' : 'off'}, as attribute and as property`, async () => {
          const byAttribute = make(kind, {attributes: {[attribute]: value}});
          const byProperty = make(kind, {properties: {[property]: value}});
          document.body.append(byAttribute, byProperty);
          await Promise.all([byAttribute.updateComplete, byProperty.updateComplete]);
          for (const widget of [byAttribute, byProperty]) expect(Reflect.get(widget, name)).to.equal(on);
          expect(byProperty.hasAttribute(attribute)).to.equal(on);
          expect(byAttribute.getAttribute(attribute), 'the author’s attribute').to.equal(value);
          byAttribute.remove();
          byProperty.remove();
        });
      }
    }
  });
}
