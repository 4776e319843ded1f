// The manifest and what the elements really do, compared in both directions: attributes, properties, slots, parts, custom properties,
// states and events, of the built script in a real browser.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import ts from 'typescript';
import {everyStateOf} from './tools/every-state.mjs';
import {elements as all} from '../scripts/manifest.mjs';
import {elements, examplesIn} from './tools/examples.mjs';
import {launch, open, serve} from './tools/host.mjs';

const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const page =
  '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><script src="lifesci-widgets.js"></script><body></body></html>';
const namesOf = (items = []) => items.map(({name}) => name).sort();
const sorted = (names) => [...new Set(names)].sort();

/** The members of a class and of those that it extends that a page may not use, as its declarations have them. */
function protectedOf({name, superclass}) {
  const {path} = modules.find(({declarations = []}) => declarations.some((one) => one.name === name));
  const file = ts.createSourceFile(path, readFileSync(path.replace(/\.js$/, '.d.ts'), 'utf8'), ts.ScriptTarget.Latest);
  const declared = file.statements.find((one) => ts.isClassDeclaration(one) && one.name.text === name);
  const hidden = declared.members
    .filter((member) => ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Protected | ts.ModifierFlags.Private))
    .map((member) => member.name.text);
  const parent = modules.flatMap(({declarations = []}) => declarations).find((one) => one.name === superclass?.name);
  return [...hidden, ...(parent ? protectedOf(parent) : [])];
}

/** Runs in a page before the script: notes which states and events the widgets have. */
function witness() {
  const widgets = new WeakMap();
  const seen = (window.seen = {states: {}, events: []});
  const {attachInternals} = HTMLElement.prototype;
  HTMLElement.prototype.attachInternals = function () {
    const internals = attachInternals.call(this);
    widgets.set(internals.states, this.localName);
    return internals;
  };
  const {add} = CustomStateSet.prototype;
  CustomStateSet.prototype.add = function (state) {
    (seen.states[widgets.get(this)] ??= []).push(state);
    return add.call(this, state);
  };
  const {dispatchEvent} = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (/^lifesci-/.test(this.localName)) {
      const {type, bubbles, composed, detail} = event;
      seen.events.push({tag: this.localName, type, bubbles, composed, detail: Object.keys(detail ?? {})});
    }
    return dispatchEvent.call(this, event);
  };
}

/** Runs in a page: what can be seen of widgets, written as they are, wherever they can be opened. */
async function seenOf(html) {
  document.body.innerHTML = html;
  const widgets = [...document.body.querySelectorAll('*')].filter(({shadowRoot}) => shadowRoot);
  const settled = () => Promise.all(widgets.map(({updateComplete}) => updateComplete));
  await settled();
  widgets.forEach(({shadowRoot}) => shadowRoot.querySelector('[aria-expanded]')?.click());
  await settled();
  // After a problem, and when a box has been measured, a widget updates later.
  await new Promise((resolve) => setTimeout(resolve, 100));
  await settled();
  const inside = (selector) => widgets.flatMap(({shadowRoot}) => [...shadowRoot.querySelectorAll(selector)]);
  const sheets = widgets.flatMap(({shadowRoot}) => shadowRoot.adoptedStyleSheets);
  const styles = [...new Set(sheets)].flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText)).join();
  return {
    parts: inside('[part]').flatMap(({part}) => [...part]),
    slots: inside('slot').map(({name}) => name),
    properties: styles.match(/--lifesci-[\w-]+/g) ?? [],
  };
}

/** Runs in a page: the attributes that a class observes, and the names on its prototypes that are not Lit's or the platform's. */
function classOf(tag) {
  const its = customElements.get(tag);
  const chain = [];
  for (let one = its.prototype; one !== HTMLElement.prototype; one = Object.getPrototypeOf(one)) chain.push(one);
  // Lit's own classes are the last two.
  const platform = new Set(chain.slice(-2).flatMap((one) => Object.getOwnPropertyNames(one)));
  const names = chain.slice(0, -2).flatMap((one) => Object.getOwnPropertyNames(one));
  const isOwn = (name) => !platform.has(name) && !(name in HTMLElement.prototype) && !/^(constructor|adoptedCallback)$/.test(name);
  return {observed: its.observedAttributes, names: names.filter(isOwn)};
}

/** Runs in a page: what becomes of attribute and property when one of them is set. */
async function reflected({tag, name, property, values}) {
  const found = [];
  for (const value of values) {
    const widget = document.createElement(tag);
    document.body.append(widget);
    widget[property] = value;
    await widget.updateComplete;
    const attribute = widget.getAttribute(name);
    const other = document.createElement(tag);
    if (attribute !== null) other.setAttribute(name, attribute);
    found.push({value, attribute, property: widget[property], fromAttribute: other[property]});
    widget.remove();
  }
  return found;
}

describe('the manifest', () => {
  let browser;
  let host;
  let tab;
  let examples;
  before(async () => {
    browser = await launch();
    host = await serve({'/': page});
    tab = (await open(browser, `${host.address}/`)).page;
    await tab.evaluateOnNewDocument(witness);
    await tab.reload();
    examples = await examplesIn(tab);
  });
  after(async () => {
    await browser.close();
    host.close();
  });

  it('has every tag that the script registers', () => {
    assert.deepEqual(Object.keys(examples).sort(), elements.map(({tagName}) => tagName).sort());
  });

  for (const element of elements) {
    const {tagName, attributes, members, slots, cssParts, cssProperties, cssStates, events} = element;

    describe(tagName, () => {
      let its;
      before(async () => {
        its = await tab.evaluate(classOf, tagName);
      });

      it('has the attributes that the element observes', () => assert.deepEqual(namesOf(attributes), sorted(its.observed)));

      it('has the properties that a page may use', () => {
        const hidden = new Set(protectedOf(element));
        assert.deepEqual(
          namesOf(members),
          sorted(its.names).filter((name) => !hidden.has(name)),
        );
      });

      it('says right which properties are on attributes, and which can only be read', async () => {
        for (const {name: property, attribute: name, reflects, readonly, type} of members) {
          const values = /boolean/.test(type.text) ? [true, false] : /number/.test(type.text) ? [3] : ['a text'];
          if (readonly) {
            assert.equal(name, undefined, property);
            assert.equal(
              await tab.evaluate((tag, one) => Reflect.set(document.createElement(tag), one, 'a text'), tagName, property),
              false,
              property,
            );
            continue;
          }
          assert.ok(reflects && namesOf(attributes).includes(name), property);
          for (const found of await tab.evaluate(reflected, {tag: tagName, name, property, values})) {
            const {value, attribute} = found;
            assert.equal(attribute, value === false ? null : value === true ? '' : String(value), property);
            assert.deepEqual([found.property, found.fromAttribute], [value, value], property);
          }
        }
      });

      it('says of each attribute which property it is', async () => {
        const open = new Set(namesOf(members));
        for (const {name, fieldName} of attributes) {
          if (open.has(fieldName)) assert.equal(members.find((one) => one.name === fieldName).attribute, name);
          // `lang` and `animate` are properties of every element; the page sets them on the attribute all the same.
          else {
            assert.ok(await tab.evaluate((one) => one in HTMLElement.prototype, name), name);
            const [{attribute}] = await tab.evaluate(reflected, {
              tag: tagName,
              name,
              property: name,
              values: [name === 'lang' ? 'fr' : true],
            });
            assert.equal(attribute, name === 'lang' ? 'fr' : '', name);
          }
        }
      });

      it('has the parts, slots, custom properties, states and events of every state', async () => {
        const seen = [];
        for (const width of [1280, 320]) {
          await tab.setViewport({width, height: 800});
          seen.push(await tab.evaluate(seenOf, everyStateOf(element, examples[tagName]).join('')));
        }
        await tab.setViewport({width: 1280, height: 800});
        const all = (key) => sorted(seen.flatMap((one) => one[key]));
        // A review may come to any widget; those that show no figure by its id show no questioned figure today.
        const today = attributes.some(({name}) => /^figures?$/.test(name)) ? [] : ['note'];
        assert.deepEqual(sorted([...all('parts'), ...today]), namesOf(cssParts));
        assert.deepEqual(all('slots'), namesOf(slots));
        assert.deepEqual(all('properties'), namesOf(cssProperties));
        const {states, events: fired} = await tab.evaluate(() => window.seen);
        // What asks for a dataset is said by the context protocol, to those who provide one, and by no element of ours to a page.
        const own = fired.filter(({tag, type}) => tag === tagName && type !== 'context-request');
        assert.deepEqual(sorted(states[tagName] ?? []), namesOf(cssStates));
        assert.deepEqual(sorted(own.map(({type}) => type)), namesOf(events));
        for (const {bubbles, composed, detail} of own)
          assert.deepEqual([bubbles, composed, detail.includes('code') && detail.includes('message')], [true, true, true]);
      });
    });
  }
});

describe('the manifest and the element around widgets', () => {
  const {tagName, attributes, members, cssStates, events, slots} = all.find((one) => !elements.includes(one));

  it('have the same attributes, properties, slots, states and events', async () => {
    const browser = await launch();
    const host = await serve({'/page.html': page.replace('lifesci-widgets.js', 'lifesci-dataset.js')});
    try {
      const {page: tab} = await open(browser, `${host.address}/page.html`);
      await tab.evaluate(witness);
      const {observed, names, inner} = await tab.evaluate(async (tag) => {
        const element = document.createElement(tag);
        element.src = '/none.json';
        document.body.append(element);
        await new Promise((resolve) => element.addEventListener('lifesci-error', resolve));
        const its = customElements.get(tag);
        const described = Object.entries(Object.getOwnPropertyDescriptors(its.prototype));
        return {
          observed: its.observedAttributes,
          names: described.filter(([, {get}]) => get).map(([name]) => name),
          inner: [...element.shadowRoot.querySelectorAll('slot')].map(({name}) => name),
        };
      }, tagName);
      assert.deepEqual([...observed].sort(), namesOf(attributes));
      assert.deepEqual(sorted(names), namesOf(members));
      assert.deepEqual(inner, namesOf(slots));
      for (const {name, attribute} of members.filter((one) => one.attribute)) assert.equal(name.toLowerCase(), attribute);
      const {states, events: fired} = await tab.evaluate(() => window.seen);
      assert.deepEqual(sorted(states[tagName]), namesOf(cssStates));
      const told = fired.filter(({type}) => !/^context-/.test(type));
      assert.deepEqual(sorted(told.map(({type}) => type)), namesOf(events));
    } finally {
      await browser.close();
      host.close();
    }
  });
});
