import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {expectProblem, expectShown} from '../../tools/contract.js';
import {kinds, make} from '../../tools/registered.js';
import {problemsOf, settled, uncaught} from '../../tools/witness.js';

const place = document.body.appendChild(document.createElement('section'));
const elsewhere = document.body.appendChild(document.createElement('section'));
elsewhere.lang = 'fr';

/** How often a widget renders from now on. */
function countRenders(widget: LitElement): () => number {
  let renders = 0;
  widget.addController({hostUpdated: () => void (renders += 1)});
  return () => renders;
}
const language = (widget: Element) => widget.shadowRoot!.querySelector('[lang]')?.getAttribute('lang');

for (const kind of kinds) {
  const [attribute, good] = Object.entries(kind.valid)[0]!;
  const shown = async () => {
    const widget = make(kind);
    place.append(widget);
    await widget.updateComplete;
    return widget;
  };
  const wrong = (widget: LitElement) => widget.setAttribute(attribute, 'no-such-thing');
  const right = (widget: LitElement) => widget.setAttribute(attribute, good);

  describe(`<${kind.tag}>, interrupted`, () => {
    afterEach(async () => {
      await settled();
      place.replaceChildren();
      elsewhere.replaceChildren();
      place.removeAttribute('lang');
      expect(uncaught).to.deep.equal([]);
    });

    it('renders once for ten thousand changes of its attribute, and ends right', async () => {
      const widget = await shown();
      const renders = countRenders(widget);
      for (const last of [right, wrong]) {
        for (let time = 0; time < 10_000; time++) {
          [right, wrong, () => widget.removeAttribute(attribute)][time % 3]!(widget);
        }
        last(widget);
        await widget.updateComplete;
      }
      expect(renders()).to.equal(2);
      expectProblem(widget, kind.tag);
    });

    it('renders once for ten thousand changes of the language around it, and ends right', async () => {
      const widget = await shown();
      const renders = countRenders(widget);
      for (let time = 0; time <= 10_000; time++) place.lang = ['fr', 'auto', 'en'][time % 3]!;
      place.lang = 'fr';
      await Promise.resolve();
      await widget.updateComplete;
      expect(renders()).to.equal(1);
      expect(language(widget)).to.equal('fr');
    });

    it('ends right after changes that are each rendered', async () => {
      const widget = await shown();
      for (let time = 0; time < 50; time++) {
        (time % 2 ? right : wrong)(widget);
        await Promise.resolve();
        if (time % 3) await widget.updateComplete;
      }
      await widget.updateComplete;
      expectShown(widget, kind.tag, problemsOf(widget).length);
    });

    /** What a page may do while it hears of a problem, and how the widget is left. */
    const answers: Record<string, [answer: (widget: LitElement) => void, left: (widget: LitElement) => void]> = {
      'removes it': [(widget) => widget.remove(), (widget) => place.append(widget)],
      'moves it': [(widget) => elsewhere.append(widget), () => {}],
      'empties the place': [() => place.replaceChildren(), (widget) => place.append(widget)],
      'puts other words into it': [(widget) => (widget.textContent = 'The author’s words'), () => {}],
      'asks for another render': [(widget) => widget.requestUpdate(), () => {}],
      'asks for the same thing again': [wrong, () => {}],
      'changes the language': [() => (place.lang = 'fr'), () => {}],
    };
    for (const [name, [answer, afterwards]] of Object.entries(answers)) {
      it(`while the page that hears of a problem ${name}, keeps to the contract and heals`, async () => {
        const widget = await shown();
        widget.addEventListener('lifesci-error', () => answer(widget), {once: true});
        wrong(widget);
        await widget.updateComplete;
        afterwards(widget);
        await widget.updateComplete;
        expectProblem(widget, name);
        right(widget);
        await widget.updateComplete;
        expectShown(widget, name, 1);
      });
    }

    it('shows what a page asks for instead while it hears of a problem', async () => {
      const widget = await shown();
      widget.addEventListener('lifesci-error', () => right(widget));
      wrong(widget);
      await widget.updateComplete;
      await widget.updateComplete;
      expectShown(widget, kind.tag, 1);
    });

    it('lets the browser breathe where a page answers each problem with the next, by event or by a promise', async () => {
      for (const later of [(act: () => void) => act(), (act: () => void) => void Promise.resolve().then(act)]) {
        const widget = await shown();
        let answered = 0;
        widget.addEventListener('lifesci-error', () => {
          answered += 1;
          if (answered < 1000) later(() => widget.setAttribute(attribute, `no-such-thing-${answered}`));
        });
        wrong(widget);
        await settled();
        expect(answered).to.be.within(1, 10);
        answered = 1000;
        right(widget);
        await widget.updateComplete;
        await widget.updateComplete;
        expectShown(widget, kind.tag, problemsOf(widget).length);
      }
    });

    it('may leave the page between a change and its render, by the page’s hand or an observer’s', async () => {
      const widget = await shown();
      wrong(widget);
      widget.remove();
      await widget.updateComplete;
      right(widget);
      place.append(widget);
      await widget.updateComplete;
      expectShown(widget, 'by hand', problemsOf(widget).length);

      const observer = new MutationObserver(() => widget.remove());
      observer.observe(widget, {attributes: true});
      wrong(widget);
      await widget.updateComplete;
      await Promise.resolve();
      expect(widget.isConnected).to.equal(false);
      observer.disconnect();
      place.append(widget);
      right(widget);
      await widget.updateComplete;
      expectShown(widget, 'by an observer', problemsOf(widget).length);
    });

    it('follows what stands inside it, while in error and while shown, and a listener of that may take it away', async () => {
      const widget = await shown();
      wrong(widget);
      await widget.updateComplete;
      widget.textContent = 'The author’s words';
      expectProblem(widget, 'other words in error');
      const slot = widget.shadowRoot!.querySelector('slot')!;
      expect(slot.assignedNodes()).to.deep.equal([...widget.childNodes]);
      const heard = new Promise<void>((resolve) => {
        slot.addEventListener('slotchange', () => (widget.remove(), resolve()), {once: true});
      });
      widget.append(' and more');
      await heard;
      right(widget);
      place.append(widget);
      await widget.updateComplete;
      widget.textContent = 'Other words';
      expectShown(widget, 'other words while shown', 1);
      wrong(widget);
      widget.textContent = 'The author’s words';
      await widget.updateComplete;
      expect(widget.matches(':state(error)')).to.equal(true);
      expect((widget as HTMLElement).innerText).to.equal('The author’s words');
    });
  });
}

describe('a widget of which a page’s listener throws', () => {
  it('keeps to the contract and heals', async () => {
    const [kind] = kinds;
    const widget = make(kind!);
    const [attribute, good] = Object.entries(kind!.valid)[0]!;
    const {onerror} = window;
    window.onerror = () => true;
    widget.addEventListener('lifesci-error', () => {
      throw new Error('thrown by the page, on purpose');
    });
    widget.setAttribute(attribute, 'no-such-thing');
    place.append(widget);
    await widget.updateComplete;
    window.onerror = onerror;
    expectProblem(widget, kind!.tag);
    expect(uncaught.splice(0).map(String).join()).to.match(/^[^,]*thrown by the page, on purpose$/);
    widget.setAttribute(attribute, good);
    await widget.updateComplete;
    expectShown(widget, kind!.tag, 1);
  });
});
