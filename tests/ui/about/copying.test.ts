import {expect, fixture, html} from '@open-wc/testing';
import {settled, uncaught} from '../../tools/witness.js';
import {spaced} from '../../tools/visible-spaces.js';
import {all, copy, fields, founded, members, open, said, toggle, withClipboard, type Shown} from './opened.js';

/** Lets the browser pass for one of another system. */
async function withAgent(agent: string, action: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'userAgent', {value: `Mozilla/5.0 (${agent})`, configurable: true});
  try {
    await action();
  } finally {
    delete (navigator as {userAgent?: string}).userAgent;
  }
}

const fail = (): never => {
  throw new TypeError('thrown on purpose');
};

/** What the keys copy: the selection of the field that has the focus. */
const selected = (widget: Shown): string => {
  const field = widget.shadowRoot!.activeElement;
  return field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : '';
};

describe('copying from about', () => {
  it('says "Copied" of what was copied, and no more of anything else', async () => {
    const widget = await open(members());
    const other = await open(founded('fr'));
    await withClipboard({writeText: () => Promise.resolve()}, async () => {
      expect(said(widget), 'there before it says anything').to.deep.equal(['', '']);
      await copy(widget, 0);
      expect(said(widget)).to.deep.equal(['Copied', '']);
      await copy(widget, 1);
      expect(said(widget)).to.deep.equal(['', 'Copied']);
      await copy(other, 0);
      expect([...said(widget), ...said(other)]).to.deep.equal(['', '', 'Copié', '']);
      widget.remove();
      expect(said(other)).to.deep.equal(['Copié', '']);
      document.body.dispatchEvent(new ClipboardEvent('copy', {bubbles: true}));
      await settled();
      expect(said(other), 'something else on the page').to.deep.equal(['', '']);
    });
  });

  it('says "Copied" again when the same is copied again', async () => {
    const widget = await open(members());
    let finish!: () => void;
    await withClipboard({writeText: () => new Promise<void>((resolve) => (finish = resolve))}, async () => {
      for (let time = 0; time < 2; time++) {
        await copy(widget, 0);
        expect(said(widget)).to.deep.equal(['', '']);
        finish();
        await settled();
        expect(said(widget)).to.deep.equal(['Copied', '']);
      }
    });
  });

  for (const [name, change, left] of [
    ['another figure', (widget: Shown) => widget.setAttribute('figure', 'medicen.founded'), ['', '']],
    ['another language', (widget: Shown) => (widget.lang = 'fr'), ['', '']],
    ['another embed code', (widget: Shown) => (widget.theme = 'dark'), ['Copied', '']],
    ['the same', (widget: Shown) => widget.requestUpdate(), ['Copied', '']],
  ] as const) {
    it(`says "Copied" only of the text that it shows: ${name}`, async () => {
      const widget = await open(members());
      await withClipboard({writeText: () => Promise.resolve()}, () => copy(widget, 0));
      change(widget);
      await settled();
      expect(said(widget)).to.deep.equal(left);
    });
  }

  it('says "Copied" no more when it shows the same again, or is opened or put on the page again', async () => {
    const widget = await open(members());
    const changes: readonly (() => unknown)[][] = [
      [() => widget.setAttribute('figure', 'medicen.founded'), () => widget.setAttribute('figure', 'medicen.members')],
      [() => toggle(widget).click(), () => toggle(widget).click()],
      [() => document.body.append(widget)],
    ];
    for (const steps of changes) {
      await withClipboard({writeText: () => Promise.resolve()}, () => copy(widget, 0));
      expect(said(widget)).to.deep.equal(['Copied', '']);
      for (const step of steps) {
        step();
        await settled();
      }
      expect(said(widget)).to.deep.equal(['', '']);
    }
    widget.remove();
  });

  it('copies where the browser lets it, and says so', async () => {
    const widget = await open(members());
    const copied: string[] = [];
    await withClipboard({writeText: (text) => Promise.resolve(void copied.push(text))}, async () => {
      for (const index of [0, 1]) await copy(widget, index);
    });
    expect(copied).to.deep.equal(fields(widget));
  });

  for (const [name, clipboard] of [
    ['refuses', {writeText: () => Promise.reject(new DOMException('', 'NotAllowedError'))}],
    ['throws', {writeText: () => fail()}],
    ['has no clipboard', undefined],
  ] as const) {
    it(`selects the text where the browser ${name}, and says which keys copy it`, async () => {
      for (const [lang, agent, message] of [
        ['en', 'Windows NT 10.0', 'Selected: press Ctrl+C to copy'],
        ['en', 'Macintosh; Intel Mac OS X 10_15_7', 'Selected: press ⌘C to copy'],
        ['fr', 'X11; Linux x86_64', 'Sélectionné~: appuyez sur Ctrl+C pour copier'],
        ['fr', 'iPad; CPU OS 17_0 like Mac OS X', 'Sélectionné~: appuyez sur ⌘C pour copier'],
      ] as const) {
        const widget = await open(members(lang));
        await withAgent(agent, () => withClipboard(clipboard, () => copy(widget, 1)));
        expect(selected(widget)).to.equal(fields(widget)[1]);
        expect(said(widget)).to.deep.equal(['', spaced(message)]);
        await expect(widget).to.be.accessible();
      }
    });
  }

  it('says "Copied" once the reader has pressed the keys, with all of the text selected', async () => {
    const widget = await open(members());
    await withClipboard(undefined, () => copy(widget, 0));
    const [field] = all<HTMLTextAreaElement>(widget, 'textarea');
    const take = async () => {
      field!.dispatchEvent(new ClipboardEvent('copy', {bubbles: true, composed: true}));
      await settled();
    };
    for (let time = 0; time < 2; time++) {
      await take();
      expect(said(widget)).to.deep.equal(['Copied', '']);
    }
    field!.setSelectionRange(0, 5);
    await take();
    expect(said(widget)).to.deep.equal(['', '']);
  });

  describe('where the browser hesitates', () => {
    let answers: {allow: () => void; refuse: () => void}[] = [];
    const slow = {
      writeText: () =>
        new Promise<void>(
          (resolve, reject) => void answers.push({allow: resolve, refuse: () => reject(new DOMException('', 'NotAllowedError'))}),
        ),
    };
    beforeEach(() => (answers = []));

    const begin = async (template = members()) => {
      const widget = await open(template);
      await withClipboard(slow, () => copy(widget, 0));
      return widget;
    };
    const answer = async (act: () => void) => {
      act();
      await settled();
    };
    const patience = () => new Promise((resolve) => setTimeout(resolve, 1100));

    it('selects the text after a second; what comes of the question is said later', async () => {
      const widget = await begin();
      await patience();
      expect(selected(widget)).to.equal(fields(widget)[0]);
      expect(said(widget)).to.deep.equal(['Selected: press Ctrl+C to copy', '']);
      await answer(answers[0]!.allow);
      expect(said(widget)).to.deep.equal(['Copied', '']);
    });

    it('does not select it a second time', async () => {
      const widget = await begin();
      await patience();
      toggle(widget).focus();
      await answer(answers[0]!.refuse);
      expect(widget.shadowRoot!.activeElement).to.equal(toggle(widget));
    });

    it('takes no notice of an answer when something else was copied since', async () => {
      const widget = await begin();
      await withClipboard(slow, () => copy(widget, 1));
      await answer(answers[1]!.allow);
      for (const act of ['refuse', 'allow'] as const) {
        await answer(answers[0]![act]);
        expect(said(widget)).to.deep.equal(['', 'Copied']);
      }
      await patience();
      expect(said(widget)).to.deep.equal(['', 'Copied']);
      expect(selected(widget)).to.equal('');
    });

    it('does not call back a reader who has gone on', async () => {
      const widget = await begin();
      const elsewhere = await fixture<HTMLInputElement>(html`<input aria-label="elsewhere" />`);
      elsewhere.focus();
      await answer(answers[0]!.refuse);
      expect(document.activeElement).to.equal(elsewhere);
      expect(said(widget)).to.deep.equal(['', '']);
    });

    for (const [name, leave] of [
      ['is removed', (widget: Shown) => widget.remove()],
      ['is closed', (widget: Shown) => toggle(widget).click()],
      ['shows something else', (widget: Shown) => widget.setAttribute('figure', 'medicen.founded')],
      ['loses what it offered', (widget: Shown) => (widget.details = false)],
    ] as const) {
      for (const act of ['allow', 'refuse'] as const) {
        it(`says and does nothing where the widget ${name} meanwhile: ${act}`, async () => {
          const widget = await begin();
          leave(widget);
          await settled();
          const {activeElement} = document;
          await answer(answers[0]![act]);
          await patience();
          expect(said(widget).join('')).to.equal('');
          expect(document.activeElement).to.equal(activeElement);
          expect(uncaught).to.deep.equal([]);
        });
      }
    }
  });
});
