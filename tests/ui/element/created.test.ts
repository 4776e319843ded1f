import {expect} from '@open-wc/testing';
import DOMPurify from 'dompurify';
import type {LitElement} from 'lit';
import {expectProblem, expectShown} from '../../tools/contract.js';
import {meet, placeholderOf, widgetIn} from '../../tools/placeholders.js';
import {kinds, make, type Kind} from '../../tools/registered.js';
import {readable} from '../../tools/widget.js';
import {settled, uncaught} from '../../tools/witness.js';

/** The browser's own sanitizer, which not every engine has. */
interface Sanitizer {
  allowElement(element: {name: string; attributes: readonly string[]}): void;
  setDataAttributes(allowed: boolean): void;
}
declare global {
  interface Element {
    setHTML?(html: string, options?: {sanitizer: Sanitizer}): void;
  }
}
const {Sanitizer: BrowserSanitizer} = window as {Sanitizer?: new () => Sanitizer};

const place = document.body.appendChild(document.createElement('section'));
const words = 'The author’s words';

/** What an author writes: the tag, and the placeholder. */
const written = ({tag, valid}: Kind): string =>
  `<${tag} ${Object.entries(valid)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}>${words}</${tag}>`;
const placeholder = (kind: Kind): string => placeholderOf(kind, words);

const template = (html: string): HTMLTemplateElement => Object.assign(document.createElement('template'), {innerHTML: html});
const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const allowing = ({attributes}: Kind) => ({
  CUSTOM_ELEMENT_HANDLING: {tagNameCheck: /^lifesci-/, attributeNameCheck: new RegExp(`^(${attributes.join('|')})$`)},
});
const sanitizerFor = ({tag, attributes}: Kind): Sanitizer => {
  const sanitizer = new BrowserSanitizer!();
  sanitizer.allowElement({name: tag, attributes});
  sanitizer.setDataAttributes(true);
  return sanitizer;
};

/** Ways in which a widget comes into a page. */
const ways: Record<string, (kind: Kind) => unknown> = {
  innerHTML: (kind) => (place.innerHTML = written(kind)),
  insertAdjacentHTML: (kind) => place.insertAdjacentHTML('beforeend', written(kind)),
  setHTMLUnsafe: (kind) => place.setHTMLUnsafe(written(kind)),
  createElement: (kind) => place.append(make(kind)),
  'createElement, its attributes afterwards': ({tag, valid}) => {
    const widget = place.appendChild(document.createElement(tag));
    for (const [name, value] of Object.entries(valid)) widget.setAttribute(name, value);
  },
  'createElement, with properties': ({tag, valid}) => place.append(Object.assign(document.createElement(tag), valid)),
  'its class': ({tag, valid}) => place.append(Object.assign(new (customElements.get(tag)!)(), valid)),
  createElementNS: ({tag, valid}) => place.append(Object.assign(document.createElementNS('http://www.w3.org/1999/xhtml', tag), valid)),
  'a contextual fragment': (kind) => place.append(document.createRange().createContextualFragment(written(kind))),
  DOMParser: (kind) => place.append(parsed(written(kind)).body.firstChild!),
  'DOMParser, imported': (kind) => place.append(document.importNode(parsed(written(kind)).body.firstChild!, true)),
  'a template, moved out': (kind) => place.append(template(written(kind)).content),
  'a template, cloned': (kind) => place.append(template(written(kind)).content.cloneNode(true)),
  'a template, imported': (kind) => place.append(document.importNode(template(written(kind)).content, true)),
  'a clone of one that was never shown': (kind) => place.append(make(kind).cloneNode(true)),
  'a clone of a clone': (kind) => place.append(make(kind).cloneNode(true).cloneNode(true)),
  'DOMPurify with our tags': (kind) => (place.innerHTML = DOMPurify.sanitize(written(kind), allowing(kind))),
  'DOMPurify with our tags, as a fragment': (kind) =>
    place.append(DOMPurify.sanitize(written(kind), {...allowing(kind), RETURN_DOM_FRAGMENT: true})),
  'DOMPurify as it comes, a placeholder': (kind) => (place.innerHTML = DOMPurify.sanitize(placeholder(kind))),
  ...(BrowserSanitizer && {
    'setHTML with our tag': (kind) => place.setHTML!(written(kind), {sanitizer: sanitizerFor(kind)}),
    'setHTML with data attributes, a placeholder': (kind) => place.setHTML!(placeholder(kind), {sanitizer: sanitizerFor(kind)}),
  }),
};

afterEach(async () => {
  await settled();
  place.replaceChildren();
  expect(uncaught).to.deep.equal([]);
});

for (const kind of kinds) {
  const {tag} = kind;
  const found = async (): Promise<LitElement> => {
    meet();
    const widget = place.querySelector<LitElement>(tag) ?? widgetIn(place.firstElementChild!)!;
    await widget.updateComplete;
    return widget;
  };

  describe(`<${tag}>, created`, () => {
    for (const [way, create] of Object.entries(ways)) {
      it(`by ${way}, shows`, async () => {
        create(kind);
        expectShown(await found(), way);
      });
    }

    it('as a clone of one that is shown, shows; the one it was cloned from stays as it is', async () => {
      place.append(make(kind));
      const first = await found();
      const second = first.cloneNode(true) as LitElement;
      place.append(second);
      await second.updateComplete;
      expect(second.shadowRoot).not.to.equal(first.shadowRoot);
      [first, second].forEach((widget) => expectShown(widget, tag));
    });

    it('as a clone has what was said in attributes and in properties', async () => {
      const [attribute] = Object.entries(kind.valid)[0]!;
      const first = make(kind);
      place.append(first);
      Object.assign(first, {[attribute]: 'no-such-thing'});
      await first.updateComplete;
      place.replaceChildren(first.cloneNode(true));
      expect((await found()).getAttribute(attribute)).to.equal('no-such-thing');
      expectProblem(await found(), 'the clone');
    });

    it('in a template, is nothing yet', () => {
      const inert = template(written(kind)).content.firstElementChild!;
      expect(inert.matches(':defined')).to.equal(false);
      expect(inert.shadowRoot).to.equal(null);
    });

    it('in the declarative shadow root of a host, shows in the language of its place', async () => {
      place.setHTMLUnsafe(`<div lang="fr"><template shadowrootmode="open">${written(kind)}</template></div>`);
      // Firefox upgrades what stands in there a moment later.
      await settled();
      const widget = place.firstElementChild!.shadowRoot!.querySelector<LitElement>(tag)!;
      await widget.updateComplete;
      expectShown(widget, tag);
      expect(widget.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')).to.equal('fr');
    });

    it('by DOMPurify as it comes, leaves the author’s words', () => {
      place.innerHTML = DOMPurify.sanitize(written(kind));
      expect(place.innerHTML).to.equal(words);
    });

    it('by setHTML as it comes, leaves the words of a placeholder and, of a tag, nothing', function () {
      if (!BrowserSanitizer) this.skip();
      place.setHTML!(written(kind) + placeholder(kind));
      expect(place.innerHTML).to.equal(`<div>${words}</div>`);
      expect(readable(place)).to.equal(words);
    });
  });
}
