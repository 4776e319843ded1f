import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {draw} from '../../host-styles/faults.js';
import {expectShown} from '../../tools/contract.js';
import {kinds, make, type Kind} from '../../tools/registered.js';
import {settled, uncaught, warnings} from '../../tools/witness.js';

const place = document.body.appendChild(document.createElement('section'));

/** Whether a widget fills its place, and does not stand in a line of text. */
const isBlock = (widget: Element) => getComputedStyle(widget).display === 'block';
const language = (widget: Element) => widget.shadowRoot!.querySelector('[lang]')!.getAttribute('lang');

/** The browser has laid out and painted, and has looked at what lies near. */
const painted = async () => {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
};

/** Where a widget may stand unseen, and how it comes into view. */
interface Box {
  readonly tag?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly style?: string;
  readonly show: (box: HTMLElement) => unknown;
}
const concealed: Readonly<Record<string, Box>> = {
  'a dialog': {tag: 'dialog', show: (box) => (box as HTMLDialogElement).show()},
  'a modal dialog': {tag: 'dialog', show: (box) => (box as HTMLDialogElement).showModal()},
  'a popover': {attributes: {popover: ''}, show: (box) => box.showPopover()},
  details: {tag: 'details', show: (box) => ((box as HTMLDetailsElement).open = true)},
  'what is hidden': {attributes: {hidden: ''}, show: (box) => (box.hidden = false)},
  'what is hidden until found': {attributes: {hidden: 'until-found'}, show: (box) => box.removeAttribute('hidden')},
  'what has no display': {style: 'display: none', show: (box) => (box.style.display = '')},
  'what is rendered when it comes near': {
    style: 'content-visibility: auto; margin-block-start: 5000px',
    show: async (box) => {
      box.scrollIntoView();
      await painted();
    },
  },
};

function makeBox({tag = 'div', attributes = {}, style = ''}: Partial<Box> = {}): HTMLElement {
  const box = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
  box.setAttribute('style', `inline-size: 300px; padding: 0; border: 0; overflow: visible; ${style}`);
  return place.appendChild(box);
}

/** Documents into which a widget may be taken; each gives the place there, and how to be rid of it. */
const elsewhere: Record<string, () => {body: HTMLElement; leave: () => void}> = {
  'a frame': () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    return {body: frame.contentDocument!.body, leave: () => frame.remove()};
  },
  'a window of its own': () => {
    const popup = window.open('about:blank', '', 'width=700,height=700');
    return {body: popup?.document.body as HTMLElement, leave: () => popup?.close()};
  },
  'a document without a window': () => ({body: document.implementation.createHTMLDocument('').body, leave: () => {}}),
  'a template': () => ({body: document.createElement('template').content as unknown as HTMLElement, leave: () => {}}),
};

function expectStyled(widget: LitElement, where: string): void {
  const phrase = widget.shadowRoot!.querySelector('.speech')!;
  expect(widget.ownerDocument.defaultView!.getComputedStyle(phrase).opacity, where).to.equal('0');
}

async function shown(kind: Kind, where: Element = place): Promise<LitElement> {
  const widget = make(kind);
  where.append(widget);
  await widget.updateComplete;
  return widget;
}

for (const kind of kinds) {
  describe(`the life of <${kind.tag}>`, () => {
    afterEach(async () => {
      await settled();
      place.replaceChildren();
      window.scrollTo(0, 0);
      expect(uncaught).to.deep.equal([]);
      expect(warnings.filter((warning) => !warning.includes('is missing'))).to.deep.equal([]);
    });

    for (const [name, box] of Object.entries(concealed)) {
      it(`in ${name}: has its size as soon as it comes into view`, async () => {
        const place = makeBox(box);
        const widget = await shown(kind, place);
        await painted();
        expect(widget.checkVisibility({contentVisibilityAuto: true}), 'before').to.equal(false);
        await box.show(place);
        await painted();
        expect(widget.checkVisibility()).to.equal(true);
        expectShown(widget, name);
        expectStyled(widget, name);
        const {width, height} = widget.getBoundingClientRect();
        const plain = await shown(kind, makeBox());
        draw(plain);
        if (isBlock(widget)) expect(width).to.equal(300);
        expect(height).to.be.closeTo(plain.getBoundingClientRect().height, 0.01);
      });
    }

    it('goes on where it is moved, without another render, as often as you like', async () => {
      const places = [0, 1].map(() => place.appendChild(document.createElement('div')));
      const widget = await shown(kind, places[0]);
      let renders = 0;
      widget.addController({hostUpdated: () => void (renders += 1)});
      for (let time = 0; time < 1000; time++) places[time % 2]!.append(widget);
      await widget.updateComplete;
      expect(renders).to.equal(0);
      places[0]!.lang = 'fr';
      places[0]!.append(widget);
      await widget.updateComplete;
      expect([renders, language(widget)]).to.deep.equal([1, 'fr']);
      places[0]!.lang = 'fr-CA';
      await Promise.resolve();
      await widget.updateComplete;
      expect([renders, language(widget)]).to.deep.equal([2, 'fr-CA']);
    });

    it('goes on where moveBefore puts it', async function () {
      const {moveBefore} = Element.prototype as {moveBefore?: (node: Node, child: Node | null) => void};
      if (!moveBefore) this.skip();
      const [english, french] = ['en', 'fr'].map((lang) => place.appendChild(Object.assign(document.createElement('div'), {lang})));
      const widget = await shown(kind, english);
      for (const [home, lang] of [
        [french!, 'fr'],
        [english!, 'en'],
      ] as const) {
        moveBefore.call(home, widget, null);
        await widget.updateComplete;
        expect(language(widget)).to.equal(lang);
        home.lang = lang === 'fr' ? 'en' : 'fr';
        await Promise.resolve();
        await widget.updateComplete;
        expect(language(widget)).to.equal(home.lang);
        home.lang = lang;
      }
      await Promise.resolve();
      await widget.updateComplete;
      expectShown(widget, kind.tag);
    });

    for (const [name, enter] of Object.entries(elsewhere)) {
      for (const born of [false, true]) {
        it(`taken into ${name} ${born ? 'before it was ever shown' : 'while shown'}, and back: keeps its look and its language`, async function () {
          const {body, leave} = enter();
          // WebKitGTK under automation opens no window.
          if (!body) this.skip();
          try {
            const widget = born ? make(kind) : await shown(kind);
            body.append(widget);
            await settled();
            if (body.ownerDocument.defaultView) {
              expectShown(widget, name);
              expectStyled(widget, name);
              body.ownerDocument.documentElement.lang = 'fr';
              await settled();
              expect(language(widget)).to.equal('fr');
              expect(widget.getBoundingClientRect().height).to.be.greaterThan(isBlock(widget) ? 100 : 8);
            }
            place.append(widget);
            await widget.updateComplete;
            expectShown(widget, 'back');
            expectStyled(widget, 'back');
            expect(language(widget)).to.equal('en');
          } finally {
            leave();
          }
        });
      }
    }

    it('cloned into another document, where nobody has registered it, is the author’s words', () => {
      const {body, leave} = elsewhere['a frame']!();
      const clone = body.appendChild(body.ownerDocument.importNode(make(kind), true));
      expect([clone.shadowRoot, clone.innerText]).to.deep.equal([null, 'The author’s words']);
      leave();
    });
  });
}
