import {expect} from '@open-wc/testing';
import '../../src/lifesci-widgets.js';
import {draw, faults, printedIn} from './faults.js';
import {anyWidget, tags as all} from './widgets.js';

/** Those that are blocks: a figure in a sentence has the room of its line. */
const tags = all.filter((tag) => !tag.startsWith('<lifesci-figure'));

let page: HTMLElement;
afterEach(() => {
  page.remove();
  document.documentElement.removeAttribute('style');
});

type Shown = HTMLElement & {readonly updateComplete: Promise<unknown>};

/** Opens a page with a widget in each place. */
async function open(html: string): Promise<Shown[]> {
  page = document.createElement('main');
  page.innerHTML = html;
  document.body.append(page);
  const widgets = [...page.querySelectorAll<Shown>(anyWidget)];
  expect(widgets.length).to.be.greaterThan(0);
  await Promise.all(widgets.map(({updateComplete}) => updateComplete));
  widgets.forEach(draw);
  return widgets;
}

const card = '<lifesci-key-figure figure="medicen.members" lang="en"></lifesci-key-figure>';
const inside = (widget: Element) => widget.shadowRoot!.querySelector('.widget')!.getBoundingClientRect();
const textSize = (widget: Element) => getComputedStyle(widget.shadowRoot!.querySelector('.widget')!).fontSize;

describe('the size of text', () => {
  for (const [reader, expected] of [
    [32, '32px'],
    [20, '20px'],
    [14, '14px'],
    [10, '14px'],
  ] as const) {
    it(`is the reader's, and never too small: ${expected} where the page's is ${reader} px`, async () => {
      document.documentElement.style.fontSize = `${reader}px`;
      const widgets = await open(tags.map((tag) => `<div style="inline-size: ${40 * reader}px">${tag}</div>`).join(''));
      for (const widget of widgets) {
        expect(textSize(widget), widget.outerHTML).to.equal(expected);
        expect(faults(widget), widget.outerHTML).to.deep.equal([]);
      }
    });
  }
});

describe('the room of a widget', () => {
  const float = (inlineSize: string) => `<div style="float: left; inline-size: ${inlineSize}; block-size: 120px"></div>`;
  const beside = async (width: number) => {
    const widgets = await open(
      tags.map((tag) => `<div style="display: flow-root; inline-size: 700px">${float(`${width}px`)}${tag}</div>`).join(''),
    );
    return widgets.map((widget) => {
      const place = widget.parentElement!.getBoundingClientRect();
      const box = inside(widget);
      return {tag: widget.outerHTML, right: box.x - place.x, down: box.y - place.y, over: box.right - place.right, widget};
    });
  };

  it('is beside a float where there is some', async () => {
    for (const {tag, right, down, over, widget} of await beside(300)) {
      expect([right, down], tag).to.deep.equal([300, 0]);
      expect(over, tag).to.be.at.most(0.5);
      expect(faults(widget), tag).to.deep.equal([]);
    }
  });

  it('is below a float where hardly any is left beside it', async () => {
    for (const {tag, right, down, over, widget} of await beside(640)) {
      expect([right, down], tag).to.deep.equal([0, 120]);
      expect(over, tag).to.be.at.most(0.5);
      expect(faults(widget), tag).to.deep.equal([]);
    }
  });

  it('is never more than that of a narrow flex row', async () => {
    for (const tag of tags) {
      const [widget] = await open(
        `<div style="display: flex; inline-size: 240px"><p style="flex: none; inline-size: 60px; margin: 0">Text</p>${tag}</div>`,
      );
      expect(page.firstElementChild!.scrollWidth, tag).to.equal(240);
      expect(inside(widget!).right - page.firstElementChild!.getBoundingClientRect().right, tag).to.be.at.most(0.5);
      page.remove();
    }
  });

  it('is shared evenly by two cards in the cells of a table', async () => {
    const cells = await open(`<table style="inline-size: 360px; border-spacing: 0"><tr><td>${card}</td><td>${card}</td></tr></table>`);
    const [one, other] = cells.map((cell) => inside(cell).width);
    expect(Math.abs(one! - other!)).to.be.at.most(1);
    expect(one!).to.be.greaterThan(150);
    for (const cell of cells) expect(faults(cell)).to.deep.equal([]);
  });

  it('is enough to read in, in a column that is as narrow as can be', async () => {
    for (const tag of tags) {
      const [widget] = await open(`<div style="display: grid; grid-template-columns: min-content; inline-size: 900px">${tag}</div>`);
      expect(inside(widget!).width, tag).to.be.within(140, 320);
      expect(faults(widget!), tag).to.deep.equal([]);
      page.remove();
    }
  });

  it('has as much of it at its foot as at its head, where widgets stand one under the other without a margin', async () => {
    for (const width of [320, 640, 1280]) {
      const widgets = await open(`<div style="inline-size: ${width}px">${tags.join('')}</div>`);
      const [first] = widgets;
      const head = getComputedStyle(first!.shadowRoot!.querySelector('.hung')!).paddingBlockStart;
      expect(head).to.equal('14px');
      widgets.forEach((widget, index) => {
        const {bottom} = widget.getBoundingClientRect();
        const last = Math.max(...printedIn(widget).flatMap(({boxes}) => boxes.map((line) => line.bottom)));
        // A last line may have descenders.
        expect(bottom - last, `${width} px: ${widget.outerHTML}`).to.be.within(8, 28);
        const next = widgets[index + 1]?.getBoundingClientRect().top ?? bottom;
        expect(next).to.be.closeTo(bottom, 0.5);
      });
      page.remove();
    }
  });

  it('is no more than 75em for a card, in a window of any width', async () => {
    for (const more of ['', 'details']) {
      const [widget] = await open(`<div style="inline-size: 1920px">${card.replace(' lang', ` ${more} lang`)}</div>`);
      expect(widget!.shadowRoot!.querySelector('[part=card]')!.getBoundingClientRect().width).to.be.closeTo(1200, 0.5);
      page.remove();
    }
  });
});
