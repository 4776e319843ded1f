import {expect} from '@open-wc/testing';
import {LitElement} from 'lit';
import {define, registered} from '../../../src/ui/element/define.js';
import '../../../src/lifesci-widgets.js';
import {isVisible} from '../../tools/contract.js';
import {meet, widgetIn} from '../../tools/placeholders.js';
import {settled, uncaught, warnings} from '../../tools/witness.js';

const place = document.body.appendChild(document.createElement('section'));

const placeholder = (figure: string, more = '', tag = 'div'): string =>
  `<${tag} data-lifesci="key-figure" data-figure="${figure}" ${more}>Words</${tag}>`;
const first = () => place.querySelector<HTMLElement>('[data-lifesci]')!;

/** Puts markup on the page, and waits until what is in it shows. */
async function put(html: string): Promise<HTMLElement> {
  place.innerHTML = html;
  meet();
  await settled();
  return first();
}

/** The phrase that readers get of a placeholder; nothing where they get its words. */
const phrase = (one: Element): string | null => widgetIn(one)?.shadowRoot!.querySelector<HTMLElement>('.speech')?.dataset['phrase'] ?? null;
const members = 'over 300 members';
const founded = 'founded in 2005';

/** Whether there is a root; said so, for a test that fails with a root in its hand ends the browser that tries to print it. */
const hasRoot = ({shadowRoot}: Element): boolean => shadowRoot !== null;

/** Until a test says true; it fails where that takes seconds. */
async function until(test: () => boolean): Promise<void> {
  for (let time = 0; !test(); time++) {
    if (time === 300) throw Error(`not in all that time: ${test.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

afterEach(async () => {
  place.replaceChildren();
  await settled();
  expect(uncaught).to.deep.equal([]);
});

describe('a placeholder', () => {
  it('stays what it is and where it is, in every way in which a page can tell', async () => {
    place.innerHTML = `<p>Before</p>${placeholder('medicen.members', 'id="it" class="box" style="color: red"')}<p>After</p>`;
    const written = place.innerHTML;
    const nodes = [...place.childNodes];
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((news) => void records.push(...news));
    observer.observe(place, {attributes: true, childList: true, characterData: true, subtree: true});
    meet();
    await settled();
    expect(phrase(first())).to.equal(members);
    observer.disconnect();
    expect(records).to.deep.equal([]);
    expect([...place.childNodes]).to.deep.equal(nodes);
    expect(place.innerHTML).to.equal(written);
  });

  it('is met before the next frame when it comes, and a little later where no frame comes', async () => {
    place.innerHTML = placeholder('medicen.members');
    await until(() => phrase(first()) === members);
    const request = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = () => 0;
    try {
      place.innerHTML = placeholder('medicen.founded');
      await until(() => phrase(first()) === founded);
    } finally {
      window.requestAnimationFrame = request;
    }
  });

  it('is a block, a span too, unless it is hidden or stands for the figure in a sentence', async () => {
    if (!registered.has('lifesci-figure')) define('lifesci-figure', class extends LitElement {});
    await put(
      `<p>${placeholder('medicen.members', '', 'span')}</p>${placeholder('medicen.members')}
      <p>${placeholder('medicen.members', 'hidden', 'span')}</p><p><span data-lifesci="figure" data-figure="medicen.members">300</span></p>`,
    );
    const displays = [...place.querySelectorAll('[data-lifesci]')].map((one) => getComputedStyle(one).display);
    expect(displays).to.deep.equal(['block', 'block', 'none', 'inline']);
  });

  it('follows its attributes: changed, added, taken away', async () => {
    const one = await put(placeholder('medicen.members'));
    const widget = widgetIn(one)!;
    for (const [name, value, shown, attributes] of [
      ['data-figure', 'medicen.founded', founded, 'figure'],
      ['data-theme', 'dark', founded, 'figure theme'],
      ['data-theme', null, founded, 'figure'],
      ['data-figure', null, null, ''],
      ['data-figure', ' “medicen.members” ', members, 'figure'],
      ['lang', 'fr', 'plus de 300 membres', 'figure lang'],
    ] as const) {
      if (value === null) one.removeAttribute(name);
      else one.setAttribute(name, value);
      await settled();
      expect(phrase(one), name).to.equal(shown);
      const names = widget.getAttributeNames().filter((each) => each !== 'exportparts');
      expect(names.sort().join(' '), name).to.equal(attributes);
      expect(widgetIn(one)).to.equal(widget);
    }
  });

  it('shows another kind when it is asked for, its words when none is, and a widget again', async () => {
    const one = await put(placeholder('medicen.members', 'data-organization="sanofi"', 'span'));
    for (const [kind, tag] of [
      ['organization-profile', 'lifesci-organization-profile'],
      ['no-such-kind', undefined],
      ['key-figure', 'lifesci-key-figure'],
      ['', undefined],
      ['lifesci-key-figure', undefined],
      ['__proto__', undefined],
      ['key-figure', 'lifesci-key-figure'],
      [null, undefined],
      ['key-figure', 'lifesci-key-figure'],
    ] as const) {
      if (kind === null) one.removeAttribute('data-lifesci');
      else one.setAttribute('data-lifesci', kind);
      await settled();
      const span = place.firstElementChild!;
      expect(widgetIn(span)?.localName, String(kind)).to.equal(tag);
      expect(isVisible(span.firstChild!)).to.equal(!tag);
      expect(getComputedStyle(span).display).to.equal(tag ? 'block' : 'inline');
    }
  });

  it('shows its words where the widget cannot show what was asked for, and tells so from its own place', async () => {
    const told: unknown[] = [];
    place.addEventListener('lifesci-error', ({target}) => void told.push(target), {once: true});
    const one = await put(placeholder('no.such.figure'));
    expect([phrase(one), isVisible(one.firstChild!)]).to.deep.equal([null, true]);
    expect(told).to.deep.equal([one]);
    one.dataset.figure = 'medicen.members';
    await settled();
    expect([phrase(one), isVisible(one.firstChild!)]).to.deep.equal([members, false]);
  });

  it('offers the parts of what it shows', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[data-lifesci]::part(value), [data-lifesci]::part(note) { letter-spacing: 7px }');
    document.adoptedStyleSheets = [sheet];
    try {
      const one = await put(placeholder('medicen.members'));
      const spaced = (part: string) => getComputedStyle(widgetIn(one)!.shadowRoot!.querySelector(`[part="${part}"]`)!).letterSpacing;
      expect(spaced('value')).to.equal('7px');
      // A part that comes with another figure.
      one.dataset.figure = 'paris-region.gdp';
      await settled();
      expect(spaced('note')).to.equal('7px');
    } finally {
      document.adoptedStyleSheets = [];
    }
  });

  it('speaks the language of its place, and follows it', async () => {
    await put(`<div lang="fr">${placeholder('medicen.members')}</div>`);
    expect(phrase(first())).to.equal('plus de 300 membres');
    place.firstElementChild!.setAttribute('lang', 'en');
    await settled();
    expect(phrase(first())).to.equal(members);
    first().lang = 'fr';
    await settled();
    expect(phrase(first())).to.equal('plus de 300 membres');
    first().removeAttribute('lang');
    await settled();
    expect(phrase(first())).to.equal(members);
  });

  it('lets nothing through that the widget does not know', async () => {
    const one = await put(
      placeholder('medicen.members', 'data-onclick="alert(1)" data-style="color: red" data-class="x" data-id="x" data-slot="x"'),
    );
    expect(widgetIn(one)!.getAttributeNames().sort()).to.deep.equal(['exportparts', 'figure']);
  });

  it('is the page’s own: hidden, dir, slot and style act on it', async () => {
    place.innerHTML = '<div></div>';
    const root = place.firstElementChild!.attachShadow({mode: 'open'});
    root.append(Object.assign(document.createElement('slot'), {name: 'here'}));
    place.firstElementChild!.innerHTML = placeholder('medicen.members', 'slot="here" dir="rtl" style="width: 123px"');
    meet();
    await settled();
    expect(root.querySelector('slot')!.assignedElements()).to.deep.equal([first()]);
    expect(getComputedStyle(widgetIn(first())!).direction).to.equal('rtl');
    expect(widgetIn(first())!.getBoundingClientRect().width).to.equal(123);
    first().hidden = true;
    expect(widgetIn(first())!.checkVisibility()).to.equal(false);
  });

  it('is a fresh one as a clone, from its own markup, and in a fragment', async () => {
    const one = await put(placeholder('medicen.members'));
    const clone = one.cloneNode(true) as HTMLElement;
    expect(hasRoot(clone)).to.equal(false);
    clone.dataset.figure = 'medicen.founded';
    place.append(clone, document.createRange().createContextualFragment(one.outerHTML));
    meet();
    await settled();
    expect([...place.children].map(phrase)).to.deep.equal([members, founded, members]);
    place.innerHTML += '';
    meet();
    await settled();
    expect([...place.children].map(phrase)).to.deep.equal([members, founded, members]);
  });

  it('goes on where it is moved to, and when it comes back', async () => {
    const one = await put(`${placeholder('medicen.members')}<div lang="fr"></div>`);
    const widget = widgetIn(one);
    place.lastElementChild!.append(one);
    await settled();
    expect([phrase(one), widgetIn(one)]).to.deep.equal(['plus de 300 membres', widget]);
    one.remove();
    one.dataset.figure = 'medicen.founded';
    await settled();
    place.append(one);
    await settled();
    expect(phrase(one)).to.equal(founded);
  });

  it('keeps its look in another document', async () => {
    const one = await put(placeholder('medicen.members', '', 'span'));
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentDocument!.body.append(one);
    await settled();
    expect(frame.contentWindow!.getComputedStyle(one).display).to.equal('block');
    place.append(one);
    await settled();
    expect(getComputedStyle(one).display).to.equal('block');
    frame.remove();
  });

  it('that cannot show does not keep the next from showing', async () => {
    place.innerHTML = placeholder('medicen.members').repeat(4);
    const [closed, open, odd] = place.children as unknown as HTMLElement[];
    const roots = [closed!.attachShadow({mode: 'closed'}), open!.attachShadow({mode: 'open'})];
    roots.forEach((root) => root.append('The page’s own'));
    const broken = Object.create(HTMLDivElement.prototype, {
      attachShadow: {
        value() {
          throw Error('not here');
        },
      },
    }) as HTMLElement;
    Object.setPrototypeOf(odd!, broken);
    const told = warnings.length;
    meet();
    await settled();
    expect(roots.map((root) => root.textContent)).to.deep.equal(['The page’s own', 'The page’s own']);
    expect([...place.children].map((one) => one.textContent)).to.deep.equal(['Words', 'Words', 'Words', 'Words']);
    expect([hasRoot(odd!), isVisible(odd!)]).to.deep.equal([false, true]);
    expect(phrase(place.lastElementChild!)).to.equal(members);
    expect(warnings.slice(told).filter((warning) => warning.includes('A placeholder stays as it is'))).to.have.lengthOf(3);
  });

  it('is none on a link, on which the console says what to write, once', async () => {
    await put(`<a href="#there" data-lifesci="key-figure" data-figure="medicen.members">Words</a>`.repeat(2));
    expect([...place.children].map(hasRoot)).to.deep.equal([false, false]);
    const line = '<a href="…"><span data-lifesci="…">…</span></a>';
    expect(warnings.filter((warning) => warning.includes(line))).to.have.lengthOf(1);
    const inside = await put(`<a href="#there">${placeholder('medicen.members', '', 'span')}</a>`);
    expect(phrase(inside)).to.equal(members);
    inside.click();
    await until(() => location.hash === '#there');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is none on any other element, which is told of once', async () => {
    const tags = ['p', 'h2', 'li', 'button', 'lifesci-key-figure', 'x-stranger'];
    await put(
      tags
        .map((tag) => placeholder('medicen.members', '', tag))
        .join('')
        .repeat(2) + '<form data-lifesci="x"><input name="localName"><input name="matches"></form>',
    );
    document.body.setAttribute('data-lifesci', 'key-figure');
    meet();
    document.body.removeAttribute('data-lifesci');
    for (const tag of [...tags, 'form', 'body'])
      expect(
        warnings.filter((warning) => warning.includes(`<${tag} data-lifesci> stays as it is`)),
        tag,
      ).to.have.lengthOf(1);
    expect(hasRoot(document.body)).to.equal(false);
  });
});

describe('a placeholder that is edited', () => {
  const isBare = (one: Element) => one.shadowRoot === null || [...one.shadowRoot.childNodes].every(({nodeName}) => nodeName === 'SLOT');

  for (const value of ['', 'true', 'TRUE', 'plaintext-only']) {
    it(`by contenteditable="${value}" shows its words until it is read again, itself and in what it stands in`, async () => {
      await put(`<div><p></p>${placeholder('medicen.members', '', 'span')}</div>`);
      for (const editor of [first(), place.firstElementChild!, place]) {
        editor.setAttribute('contenteditable', value);
        await settled();
        expect([isBare(first()), isVisible(first().firstChild!)]).to.deep.equal([true, true]);
        expect(getComputedStyle(first()).display).to.equal('inline');
        editor.removeAttribute('contenteditable');
        await settled();
        expect(phrase(first())).to.equal(members);
      }
    });
  }

  it('from the start has no root of ours, and one when it is read', async () => {
    await put(`<div contenteditable="true">${placeholder('medicen.members')}</div>`);
    expect(hasRoot(first())).to.equal(false);
    place.firstElementChild!.setAttribute('contenteditable', 'false');
    await settled();
    expect(phrase(first())).to.equal(members);
  });

  it('shows the widget where it is shut in what is edited, and where the value says nothing', async () => {
    await put(`<div contenteditable="true">${placeholder('medicen.members', 'contenteditable="false"')}</div>`);
    expect(phrase(first())).to.equal(members);
    await put(`<div contenteditable="maybe">${placeholder('medicen.members')}</div>`);
    expect(phrase(first())).to.equal(members);
  });

  it('shows its words as soon as somebody points at a document that is edited as a whole', async () => {
    await put(placeholder('medicen.members'));
    document.designMode = 'on';
    meet();
    document.designMode = 'off';
    expect([isBare(first()), isVisible(first().firstChild!)]).to.deep.equal([true, true]);
    meet();
    await settled();
    expect(phrase(first())).to.equal(members);
  });

  it('is found to be when it is moved into what is edited', async () => {
    const one = await put(`${placeholder('medicen.members')}<div contenteditable="true"></div>`);
    place.lastElementChild!.append(one);
    await until(() => isBare(one));
    place.append(one);
    await until(() => phrase(one) === members);
  });

  it('keeps what is typed', async () => {
    const one = await put(`<div contenteditable="true">${placeholder('medicen.members')}</div>`);
    (place.firstElementChild as HTMLElement).focus();
    getSelection()!.collapse(one.firstChild, 5);
    document.execCommand('insertText', false, ' and more');
    expect(one.outerHTML).to.equal('<div data-lifesci="key-figure" data-figure="medicen.members">Words and more</div>');
  });
});

describe('the watching', () => {
  it('leaves a page alone that adds and removes what is none of ours, and finds what comes then', async () => {
    const {observe} = Object.getOwnPropertyDescriptors(MutationObserver.prototype);
    let watched = 0;
    MutationObserver.prototype.observe = function (this: MutationObserver, node, options) {
      if (options?.subtree) watched += 1;
      (observe.value as MutationObserver['observe']).call(this, node, options);
    };
    const tasks = 500;
    for (let task = 0; task < tasks; task++) {
      const node = place.appendChild(document.createElement('p'));
      node.remove();
      await new Promise((resolve) => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(0);
      });
    }
    Object.defineProperty(MutationObserver.prototype, 'observe', observe);
    expect(watched).to.be.lessThan(tasks / 10);
    place.innerHTML = placeholder('medicen.members');
    await until(() => phrase(first()) === members);
  });

  it('tells no page that puts its markup back of anything to put back', async () => {
    place.innerHTML = `<div>${placeholder('medicen.members')}</div>`;
    const written = place.innerHTML;
    let told = 0;
    const observer = new MutationObserver(() => {
      told += 1;
      if (told < 100) place.innerHTML = written;
    });
    observer.observe(place, {attributes: true, childList: true, characterData: true, subtree: true});
    meet();
    await settled();
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
    observer.disconnect();
    expect(told).to.equal(0);
    expect(phrase(first())).to.equal(members);
  });
});
