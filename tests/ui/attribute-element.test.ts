import {expect} from '@open-wc/testing';
import {AttributeElement, type PropertyDeclaration} from '../../src/ui/attribute-element.js';

class Sample extends AttributeElement {
  static override readonly properties: Readonly<Record<string, PropertyDeclaration>> = {
    word: {},
    someLevel: {type: Number, attribute: 'some-level'},
    flag: {type: Boolean},
    animate: {type: Boolean},
  };
  declare word: unknown;
  declare someLevel: unknown;
  declare flag: unknown;
  renders = 0;
  protected override update() {
    this.renders += 1;
  }
}
customElements.define('test-attributes', Sample);

const make = () => document.createElement('test-attributes') as Sample;
async function shown(): Promise<Sample> {
  const element = make();
  document.body.append(element);
  await element.updateComplete;
  return element;
}
const throwing = {
  toString() {
    throw new Error('on purpose');
  },
};

describe('an element whose attributes are its state', () => {
  afterEach(() => document.querySelectorAll('test-attributes').forEach((element) => element.remove()));

  for (const [property, value, attribute, written, read] of [
    ['word', 'a b', 'word', 'a b', 'a b'],
    ['word', '', 'word', '', ''],
    ['word', null, 'word', null, null],
    ['word', undefined, 'word', null, null],
    ['word', 7, 'word', '7', '7'],
    ['word', ['a', 'b'], 'word', 'a,b', 'a,b'],
    ['word', throwing, 'word', 'object', 'object'],
    ['word', Symbol('x'), 'word', 'symbol', 'symbol'],
    ['word', Object.create(null), 'word', 'object', 'object'],
    ['someLevel', 3, 'some-level', '3', 3],
    ['someLevel', '4', 'some-level', '4', 4],
    ['someLevel', 'x', 'some-level', 'x', NaN],
    ['someLevel', null, 'some-level', null, null],
    ['flag', true, 'flag', '', true],
    ['flag', 'false', 'flag', '', true],
    ['flag', false, 'flag', null, false],
    ['flag', 0, 'flag', null, false],
    ['flag', undefined, 'flag', null, false],
  ] as const) {
    it(`writes ${property} = ${typeof value} ${typeof written === 'string' ? `"${written}"` : 'nothing'} and reads it back`, () => {
      const element = Object.assign(make(), {word: 'before', someLevel: 1, flag: true});
      Object.assign(element, {[property]: value as unknown});
      expect(element.getAttribute(attribute)).to.equal(written);
      expect(element[property]).to.deep.equal(read);
      const clone = element.cloneNode() as Sample;
      expect(clone[property]).to.deep.equal(read);
    });
  }

  it('reads what was written as an attribute', () => {
    const element = make();
    element.setAttribute('some-level', '5');
    element.setAttribute('flag', '');
    expect([element.word, element.someLevel, element.flag]).to.deep.equal([null, 5, true]);
  });

  it('takes what was set before its definition', async () => {
    const element = Object.assign(document.createElement('test-attributes-later') as Sample, {word: 'early', flag: true, animate: true});
    document.body.append(element);
    customElements.define('test-attributes-later', class extends Sample {});
    await element.updateComplete;
    expect([element.getAttribute('word'), element.hasAttribute('flag'), element.hasAttribute('animate')]).to.deep.equal([
      'early',
      true,
      true,
    ]);
    element.word = 'late';
    expect([Object.hasOwn(element, 'word'), element.getAttribute('word'), element.renders]).to.deep.equal([false, 'late', 1]);
    element.remove();
  });

  it('leaves a method of the platform that has the name of a property', () => {
    const element = make();
    element.animate = true as never;
    expect([
      Reflect.get(element, 'animate') === Reflect.get(HTMLElement.prototype, 'animate'),
      element.hasAttribute('animate'),
    ]).to.deep.equal([true, true]);
  });

  it('renders once for many changes, and not for none', async () => {
    const element = await shown();
    for (let time = 0; time < 100; time++) Object.assign(element, {word: time, flag: time % 2});
    await element.updateComplete;
    expect(element.renders).to.equal(2);
    Object.assign(element, {word: '99', flag: true});
    await element.updateComplete;
    expect(element.renders).to.equal(2);
  });

  it('renders nothing out of a page, and once when it comes there', async () => {
    const element = make();
    element.word = 'a';
    await element.updateComplete;
    element.word = 'b';
    await element.updateComplete;
    expect(element.renders).to.equal(0);
    document.body.append(element);
    await element.updateComplete;
    expect(element.renders).to.equal(1);
    const place = document.createElement('div');
    document.body.append(place);
    place.append(element);
    place.remove();
    document.body.append(element);
    await element.updateComplete;
    expect(element.renders, 'moved').to.equal(1);
    element.remove();
    element.word = 'c';
    await element.updateComplete;
    expect(element.renders, 'away').to.equal(1);
    document.body.append(element);
    await element.updateComplete;
    expect(element.renders, 'back').to.equal(2);
  });

  it('tells its controllers, in their order', async () => {
    const element = make();
    const told: string[] = [];
    for (const name of ['one', 'two'])
      element.addController({
        hostConnected: () => void told.push(`${name} connected`),
        hostUpdated: () => void told.push(`${name} updated ${element.renders}`),
        hostDisconnected: () => void told.push(`${name} disconnected`),
      });
    element.addController({});
    document.body.append(element);
    await element.updateComplete;
    element.remove();
    expect(told).to.deep.equal(['connected', 'updated 1', 'disconnected'].flatMap((what) => [`one ${what}`, `two ${what}`]));
  });
});
