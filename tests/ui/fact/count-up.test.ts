import {expect, html} from '@open-wc/testing';
import '../../../src/elements/key-figure/lifesci-key-figure.js';
import type {KeyFigure} from '../../../src/elements/key-figure/key-figure.js';
import {keyFigureStyles} from '../../../src/elements/key-figure/key-figure.styles.js';
import {draw} from '../../host-styles/faults.js';
import {spaced} from '../../tools/visible-spaces.js';
import {printed, rendered, showsAuthorsWords, spoken} from '../../tools/widget.js';

const card = (figure: string, {lang = 'en', below = 0, animate = true} = {}) =>
  rendered<KeyFigure>(
    html`<lifesci-key-figure style="inline-size: 400px; margin-block-start: ${below}px" figure=${figure} lang=${lang} ?animate=${animate}
      >Words</lifesci-key-figure
    >`,
  );
const digits = (widget: KeyFigure) => widget.shadowRoot!.querySelector('.number b');
const now = (widget: KeyFigure) => digits(widget)?.getAttribute('data-now') ?? null;
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await frame();
}
/** Enough frames for whoever was to be told that it is seen. */
async function aWhile(): Promise<void> {
  for (let time = 0; time < 10; time++) await frame();
}

/** Every value on the way, until there is none. */
async function counted(widget: KeyFigure): Promise<string[]> {
  await until(() => now(widget) !== null);
  const seen: string[] = [];
  for (let value = now(widget); value !== null; value = now(widget)) {
    seen.push(value);
    await frame();
  }
  return seen;
}

describe('counting up', () => {
  afterEach(() => window.scrollTo(0, 0));

  for (const [figure, lang, final, phrase] of [
    ['medicen.members', 'en', '300', 'over 300 members'],
    ['paris-region.surgical-procedures', 'fr', '335^000', '335000 interventions chirurgicales'],
  ] as const) {
    it(`has the number of ${figure} from the start, printed and heard, and none but the moving copy changes`, async () => {
      const widget = await card(figure, {lang});
      draw(widget);
      const text = printed(widget);
      expect([spoken(widget)[0], digits(widget)!.textContent]).to.deep.equal([spaced(phrase), spaced(final)]);
      const number = widget.shadowRoot!.querySelector('.number')!.getBoundingClientRect();
      const box = () =>
        JSON.stringify([widget.getBoundingClientRect(), widget.shadowRoot!.querySelector('.number')!.getBoundingClientRect()]);
      const before = box();
      expect(number.width).to.be.greaterThan(50);
      await until(() => now(widget) !== null);
      const values: number[] = [];
      for (let value = now(widget); value !== null; value = now(widget)) {
        values.push(Number(value.replace(/\D/g, '')));
        expect([printed(widget), spoken(widget)[0], box()]).to.deep.equal([text, spaced(phrase), before]);
        await frame();
      }
      const whole = Number(final.replace(/\D/g, ''));
      expect(values[0]).to.be.within(whole * 0.6 - 1, whole);
      expect(values).to.deep.equal([...values].sort((one, other) => one - other));
      expect([printed(widget), digits(widget)!.textContent]).to.deep.equal([text, spaced(final)]);
    });
  }

  for (const [what, figure, options] of [
    ['where the page does not ask for it', 'medicen.members', {animate: false}],
    ['where it is not seen', 'medicen.members', {below: 5000}],
    ['a place in a ranking', 'paris-region.gdp-rank', {}],
    ['a year', 'medicen.founded', {}],
  ] as const) {
    it(`counts nothing: ${what}`, async () => {
      const widget = await card(figure, options);
      await aWhile();
      expect(now(widget)).to.equal(null);
    });
  }

  it('begins when half of it is seen, and does so once', async () => {
    const widget = await card('medicen.members', {below: 5000});
    const {top, height} = widget.getBoundingClientRect();
    const show = (part: number) => window.scrollTo(0, top + height * part - innerHeight);
    show(0.3);
    await aWhile();
    expect(now(widget)).to.equal(null);
    show(0.7);
    await counted(widget);
    show(-1);
    await aWhile();
    show(1);
    await aWhile();
    expect(now(widget)).to.equal(null);
  });

  it('begins when it is asked to later', async () => {
    const widget = await card('medicen.members', {animate: false});
    widget.animate = true as never;
    await widget.updateComplete;
    expect((await counted(widget)).length).to.be.greaterThan(1);
  });

  it('goes on in another language, and ends at once with another figure or in an error', async () => {
    const widget = await card('paris-region.surgical-procedures');
    await until(() => now(widget) !== null);
    widget.lang = 'fr';
    await widget.updateComplete;
    await frame();
    expect(now(widget)).to.match(/^\d{3}\u202f\d{3}$/);
    widget.figure = 'medicen.projects-certified';
    await widget.updateComplete;
    expect(now(widget), 'before it is painted').to.equal(null);
    expect(digits(widget)!.textContent).to.equal('303');
    expect(spoken(widget)).to.deep.equal(['303 projets labellisés depuis 2005']);
    await aWhile();
    expect(now(widget)).to.equal(null);
  });

  it('counts nothing when it is seen, where it shows a figure that does not count by then', async () => {
    const widget = await card('paris-region.publications', {below: 5000});
    await aWhile();
    widget.figure = 'medicen.founded';
    await widget.updateComplete;
    widget.scrollIntoView();
    for (let time = 0; time < 20; time++) {
      await frame();
      expect(now(widget)).to.equal(null);
    }
    widget.figure = 'medicen.members';
    await widget.updateComplete;
    expect((await counted(widget)).length).to.be.greaterThan(1);
  });

  it('ends at once with a figure that does not count', async () => {
    const widget = await card('medicen.members');
    await until(() => now(widget) !== null);
    widget.figure = 'medicen.founded';
    await widget.updateComplete;
    expect([now(widget), digits(widget)!.textContent]).to.deep.equal([null, '2005']);
    await aWhile();
    expect(now(widget)).to.equal(null);
  });

  it('ends though no frame comes any more', async () => {
    const widget = await card('medicen.members');
    await until(() => now(widget) !== null);
    const nextFrame = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = () => 0;
    try {
      const stalled = now(widget);
      await new Promise((resolve) => setTimeout(resolve, 1200));
      expect([stalled === null, now(widget)]).to.deep.equal([false, null]);
    } finally {
      window.requestAnimationFrame = nextFrame;
    }
  });

  for (const interruption of ['beforeprint', 'pagehide', 'visibilitychange']) {
    it(`ends at once on ${interruption}`, async () => {
      const widget = await card('medicen.members');
      await until(() => now(widget) !== null);
      window.dispatchEvent(new Event(interruption));
      expect(now(widget)).to.equal(null);
      await aWhile();
      expect(now(widget)).to.equal(null);
    });
  }

  for (const [what, interrupt, mend] of [
    ['taken away', (widget: KeyFigure) => widget.remove(), (widget: KeyFigure) => document.body.append(widget)],
    [
      'in error',
      (widget: KeyFigure) => Object.assign(widget, {figure: 'none'}),
      (widget: KeyFigure) => (widget.figure = 'medicen.members'),
    ],
  ] as const) {
    it(`leaves the right number where it is ${what} on the way`, async () => {
      const widget = await card('medicen.members');
      await until(() => now(widget) !== null);
      interrupt(widget);
      await widget.updateComplete;
      if (widget.isConnected) expect(showsAuthorsWords(widget)).to.equal(true);
      await aWhile();
      mend(widget);
      await widget.updateComplete;
      await until(() => now(widget) === null);
      expect([digits(widget)!.textContent, spoken(widget)[0]]).to.deep.equal(['300', 'over 300 members']);
      widget.remove();
    });
  }

  it('shows the moving copy on screens alone, and to none who want no motion', async () => {
    const widget = await card('medicen.members', {animate: false});
    const rules = widget.shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
    const moving = rules.filter(({cssText}) => cssText.includes('data-now'));
    expect(moving).to.have.lengthOf(1);
    expect((moving[0] as CSSMediaRule).media.mediaText).to.equal('screen and (prefers-reduced-motion: no-preference)');
    expect(keyFigureStyles.cssText.match(/data-now/g), 'the number, its copy, its text').to.have.lengthOf(3);
    digits(widget)!.setAttribute('data-now', '180');
    expect([getComputedStyle(digits(widget)!).visibility, getComputedStyle(digits(widget)!, '::after').visibility]).to.deep.equal([
      'hidden',
      'visible',
    ]);
  });

  it('leaves the platform its method, and takes the property', async () => {
    const widget = await card('medicen.members', {animate: false});
    const isMethod = () => Reflect.get(widget, 'animate') === Reflect.get(HTMLElement.prototype, 'animate');
    expect(isMethod()).to.equal(true);
    widget.animate = true as never;
    await widget.updateComplete;
    expect([isMethod(), widget.hasAttribute('animate')]).to.deep.equal([true, true]);
    widget.animate = false as never;
    await widget.updateComplete;
    expect(widget.hasAttribute('animate')).to.equal(false);
    const animation = widget.animate([{opacity: 1}, {opacity: 1}], 1);
    expect(animation).to.be.instanceOf(Animation);
    animation.cancel();
  });
});
