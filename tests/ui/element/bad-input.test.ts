import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {LitElement} from 'lit';
import {badTexts, badValues} from '../../tools/bad-values.js';
import {expectEither, expectProblem, expectShown} from '../../tools/contract.js';
import {kinds, make, type Kind} from '../../tools/registered.js';
import {problemsOf, settled, uncaught, warnings} from '../../tools/witness.js';

/** These have a value to fall back on: nothing that stands there keeps a widget from showing. */
const forgiving = ['theme', 'lang', 'heading-level', 'headingLevel'];

const runs = 100;
const seed = 20250101;
let tried = 0;

/** Widgets stand in a shadow root of the page, so that what arrives at the document is composed. */
const place = document.body.appendChild(document.createElement('section')).attachShadow({mode: 'open'});

async function onPage(widgets: readonly LitElement[], check: () => void | Promise<void>): Promise<void> {
  place.append(...widgets);
  await Promise.all(widgets.map(({updateComplete}) => updateComplete));
  await check();
  widgets.forEach((widget) => widget.remove());
}

/** Puts every value where one is taken, looks at what becomes of each widget, and takes it away again. */
async function tryAll(
  kind: Kind,
  name: string,
  values: Readonly<Record<string, unknown>>,
  put: (widget: LitElement, value: unknown) => void,
): Promise<void> {
  const good = kind.valid[name];
  const widgets = Object.values(values).map((value) => {
    const widget = make(kind);
    put(widget, value);
    return widget;
  });
  tried += widgets.length;
  const names = Object.keys(values).map((value) => `<${kind.tag}> ${name}: ${value}`);
  await onPage(widgets, async () => {
    const expected = good ? expectProblem : forgiving.includes(name) ? expectShown : expectEither;
    widgets.forEach((widget, index) => expected(widget, names[index]!));
    const told = widgets.map((widget) => problemsOf(widget).length);
    widgets.forEach((widget) => put(widget, good));
    await Promise.all(widgets.map(({updateComplete}) => updateComplete));
    widgets.forEach((widget, index) => expectShown(widget, `${names[index]}, healed`, told[index]));
  });
}

const setAttribute = (name: string) => (widget: LitElement, value: unknown) =>
  value === undefined ? widget.removeAttribute(name) : widget.setAttribute(name, value as string);
const setProperty = (name: string) => (widget: LitElement, value: unknown) => Object.assign(widget, {[name]: value});

/** Ids that there are, words that are near to one, and any text at all, lone surrogates included. */
const anyText = fc.oneof(
  fc.constantFrom('medicen', 'sanofi', 'medicen.members', 'paris-region', 'summary sites', 'economy', '3', 'fr-CA', 'dark', ''),
  fc.string({unit: 'binary'}),
  fc.array(fc.integer({min: 0, max: 0xffff})).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom('medicen', 'sanofi', '.', '-', ' ', ',', '“', 'members', '__proto__', '\u202e')).map((words) => words.join('')),
);
const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
});
const each = <Value>(names: readonly string[], value: fc.Arbitrary<Value>) =>
  fc.record(Object.fromEntries(names.map((name) => [name, value])), {requiredKeys: []});

describe('bad input', () => {
  afterEach(async () => {
    await settled();
    expect(uncaught).to.deep.equal([]);
  });

  it('is tried on every widget that the script registers', () => {
    expect(kinds.length).to.be.at.least(3);
    for (const {valid} of kinds) expect(Object.keys(valid)).not.to.be.empty;
  });

  for (const kind of kinds) {
    for (const name of kind.attributes) {
      it(`in the attribute ${name} of <${kind.tag}>`, () => tryAll(kind, name, badTexts, setAttribute(name)));
    }
    for (const name of kind.properties) {
      it(`in the property ${name} of <${kind.tag}>`, () => tryAll(kind, name, {...badTexts, ...badValues()}, setProperty(name)));
    }

    it(`in all attributes and properties of <${kind.tag}> at once`, () =>
      fc.assert(
        fc.asyncProperty(each(kind.attributes, anyText), each(kind.properties, fc.oneof(anyText, anything)), (attributes, properties) => {
          const widget = make(kind, {attributes, properties});
          tried += 1;
          return onPage([widget], () => expectEither(widget, kind.tag));
        }),
        {numRuns: runs, seed},
      ));
  }

  it('is told of in short lines, in characters that can be seen, and once for each cause', () => {
    expect(warnings.length).to.be.at.least(100);
    expect(new Set(warnings).size).to.equal(warnings.length);
    for (const warning of warnings) expect(warning).to.match(/^lifesci-widgets: [^\p{C}\p{Zl}\p{Zp}]{1,250}$/u);
  });

  it('is answered with ids that there are', async () => {
    const hints = new Set<string>();
    for (const warning of warnings) {
      const [, tag, attribute, ids] =
        /<([^>]+)>: (?:The attribute "|Il manque l’attribut ")?([a-z-]+)["=].* (?:Try|Essayez) ([^?]+)\.$/.exec(warning)!;
      const named = ids!.match(/"[^"]+"/g)!;
      expect(named).to.have.lengthOf.within(1, 3);
      named.forEach((id) => hints.add(`${tag} ${attribute} ${id.slice(1, -1)}`));
    }
    expect(hints.size).to.be.at.least(20);
    const all = [...hints].map((hint) => hint.split(' ') as [tag: string, attribute: string, id: string]);
    for (const [tag, attribute, id] of all) {
      const kind = kinds.find((one) => one.tag === tag)!;
      // What one organization has, another may lack.
      const others = all.filter(([of, required]) => of === tag && required !== attribute && required in kind.valid);
      const places = [{}, ...others.map(([, required, other]) => ({[required]: other}))];
      const widgets = places.map((place) => make(kind, {attributes: {...place, [attribute]: id}}));
      await onPage(widgets, () => {
        const shown = widgets.find((widget) => !widget.matches(':state(error)')) ?? widgets[0]!;
        expectShown(shown, `${tag} ${attribute} ${id}`);
      });
    }
  });

  it('has been tried often enough to say so', () => {
    console.log(`${tried} widgets given bad input`);
    expect(tried).to.be.at.least(1500);
  });
});
