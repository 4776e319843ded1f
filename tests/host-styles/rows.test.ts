import {expect} from '@open-wc/testing';
import '../../src/lifesci-widgets.js';
import type {KeyFigure} from '../../src/elements/key-figure/key-figure.js';
import {draw, faults} from './faults.js';

/** Bounds and none, numbers that are fitted to a column and not, a share, a note, subjects of one line and of two. */
const figures = [
  'medicen.members',
  'paris-region.surgical-procedures',
  'sanofi.employees',
  'medicen.total-investment',
  'paris-region.gdp',
  'medicen.founded',
  'paris-region.patients',
  'paris-region.life-sciences-rank',
];
const card = (figure: string, more = '') => `<lifesci-key-figure figure="${figure}" ${more}></lifesci-key-figure>`;
const row = figures.map((figure) => card(figure, 'in-row')).join('');
const grid = (columns: number, more = '') => `display: grid; gap: 24px; grid-template-columns: repeat(${columns}, minmax(0, 1fr)); ${more}`;

let page: HTMLElement;
afterEach(() => page.remove());

async function open(html: string, style: string, lang = 'en'): Promise<KeyFigure[]> {
  page = document.createElement('main');
  page.innerHTML = `<div lang="${lang}" style="${style}">${html}</div>`;
  document.body.append(page);
  const placeholders: KeyFigure[] = [];
  for (const place of page.querySelectorAll('[data-lifesci]')) {
    while (!place.shadowRoot) await new Promise(requestAnimationFrame);
    placeholders.push(place.shadowRoot.querySelector('lifesci-key-figure')!);
  }
  const cards = [...page.querySelectorAll('lifesci-key-figure'), ...placeholders];
  await Promise.all(cards.map(({updateComplete}) => updateComplete));
  cards.forEach(draw);
  return cards;
}

/** Where the baseline of the first line of an element is; undefined where it has no text. */
function baseline(widget: KeyFigure, selector: string): number | undefined {
  const element = widget.shadowRoot!.querySelector(selector);
  if (!element?.textContent?.trim()) return undefined;
  // An empty box on the line stands on its baseline.
  const probe = Object.assign(document.createElement('span'), {style: 'display: inline-block; inline-size: 0; block-size: 0'});
  element.prepend(probe);
  const {bottom} = probe.getBoundingClientRect();
  probe.remove();
  return bottom;
}

const lines = ['.subject', '.bound', '.number', '.label', '.source'];

/** What of these cards does not stand on one line. */
const uneven = (cards: readonly KeyFigure[], selectors = lines): string[] =>
  selectors.flatMap((selector) => {
    const places = cards.map((one) => baseline(one, selector)).filter((place) => place !== undefined);
    const spread = Math.max(...places) - Math.min(...places);
    return spread > 0.5 ? [`${selector}: ${places.map((place) => place.toFixed(1)).join(' ')}`] : [];
  });

/** What keeps a reader from reading these cards. The buttons are underlined on purpose. */
const allFaults = (cards: readonly KeyFigure[]) =>
  cards.flatMap((one) =>
    faults(one)
      .filter((fault) => !/^"(About this figure|Copy [^"]*|Close)" has a line/.test(fault))
      .map((fault) => `${one.figure}: ${fault}`),
  );

/** Which of these boxes overlap. */
const inEachOther = (elements: readonly Element[]): string[] => {
  const boxes = elements.map((element) => element.getBoundingClientRect());
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1)
      .filter((other) => Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1)
      .map((other) => `boxes at ${one.y} and ${other.y}`),
  );
};

describe('cards in a row', () => {
  for (const lang of ['en', 'fr']) {
    for (const columns of [2, 3, 4]) {
      for (const boxed of [false, true]) {
        it(`stand on the same lines: ${columns} up, ${lang}${boxed ? ', in boxes' : ''}`, async () => {
          // A box of a quarter of the narrowest has 100 pixels for words of 110.
          for (const width of columns === 4 && boxed ? [960, 1280] : [640, 960, 1280]) {
            const css = boxed ? 'lifesci-key-figure {border: 1px solid; padding: 16px 20px}' : '';
            const cards = await open(`${row}<style>${css}</style>`, grid(columns, `inline-size: ${width}px`), lang);
            const found = allFaults(cards);
            for (let first = 0; first < cards.length; first += columns) found.push(...uneven(cards.slice(first, first + columns)));
            expect(found.map((fault) => `${width} px: ${fault}`).join('\n')).to.equal('');
            expect(inEachOther(cards)).to.deep.equal([]);
            page.remove();
          }
        });
      }
    }
  }

  it('do not where they are not asked to, which shows that the lines are measured', async () => {
    const cards = await open(row.replaceAll('in-row', 'in-row="false"'), grid(4, 'inline-size: 960px'));
    expect(uneven(cards.slice(0, 4)).map((line) => line.split(':')[0])).to.include.members(['.number', '.label', '.source']);
  });

  for (const [where, html, style] of [
    ['without a grid', row, 'inline-size: 400px'],
    ['in a flex row', row, 'display: flex; inline-size: 2400px; gap: 24px'],
    ['beside a tall neighbour', `<div style="block-size: 900px"></div>${row}`, grid(3, 'inline-size: 960px')],
    [
      'with a grid area of the page’s',
      `${card('medicen.members', 'in-row style="grid-area: 1 / 2"')}${card('sanofi.employees', 'in-row style="grid-area: 1 / 1"')}`,
      grid(2, 'inline-size: 800px'),
    ],
    ['in rows of one height', row, grid(4, 'inline-size: 1100px; grid-auto-rows: minmax(40px, auto)')],
    ['beside cards that are not', `${row}${card('sanofi.france-sites')}${card('paris-region.gdp')}`, grid(4, 'inline-size: 1100px')],
  ] as const) {
    it(`are whole ${where}`, async () => {
      const cards = await open(html, style);
      expect(allFaults(cards).join('\n')).to.equal('');
      expect(inEachOther([...page.firstElementChild!.children])).to.deep.equal([]);
    });
  }

  it('are placeholders too', async () => {
    const placeholder = '<div data-lifesci="key-figure" data-figure="sanofi.employees" data-in-row>Over 100,000</div>';
    const cards = await open(`${card('medicen.members', 'in-row')}${placeholder}`, grid(2, 'inline-size: 800px'));
    expect(cards).to.have.lengthOf(2);
    expect(allFaults(cards).join('\n')).to.equal('');
    expect(uneven(cards)).to.deep.equal([]);
  });

  it('stay on their lines when About of one opens, which has room below its source', async () => {
    const cards = await open(row.replaceAll('in-row', 'in-row details'), grid(3, 'inline-size: 1000px'));
    cards[1]!.shadowRoot!.querySelector<HTMLElement>('[aria-expanded]')!.click();
    await cards[1]!.updateComplete;
    const about = cards[1]!.shadowRoot!.querySelector('.about')!.getBoundingClientRect();
    expect(about.height).to.be.greaterThan(100);
    expect(cards[1]!.getBoundingClientRect().bottom).to.be.at.least(about.bottom);
    expect([uneven(cards.slice(0, 3)), uneven(cards.slice(3, 6))]).to.deep.equal([[], []]);
    expect(allFaults(cards).join('\n')).to.equal('');
    expect(inEachOther(cards)).to.deep.equal([]);
  });

  it('come to stand so when they are asked to, and cease when they no longer are', async () => {
    const cards = await open(row, grid(4, 'inline-size: 1100px'));
    const first = cards.slice(0, 4);
    for (const inRow of [false, true]) {
      cards.forEach((one) => (one.inRow = inRow));
      await Promise.all(cards.map(({updateComplete}) => updateComplete));
      expect(uneven(first).length === 0, String(inRow)).to.equal(inRow);
      expect(allFaults(cards).join('\n')).to.equal('');
    }
  });

  it('can be read where there is no subgrid', async () => {
    const cards = await open(row, grid(4, 'inline-size: 1100px'));
    const rules = cards[0]!.shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]) as CSSStyleRule[];
    const subgrids = rules.filter(({style}) => style?.gridTemplateRows === 'subgrid');
    expect(subgrids).to.have.lengthOf(1);
    subgrids[0]!.style.gridTemplateRows = '';
    try {
      expect(allFaults(cards).join('\n')).to.equal('');
      expect(inEachOther(cards)).to.deep.equal([]);
    } finally {
      subgrids[0]!.style.gridTemplateRows = 'subgrid';
    }
  });
});

describe('a card alone', () => {
  it('has its bound as far above its number as ever, where the number is fitted to its column', async () => {
    const above = async (width: number) => {
      const [one] = await open(card('sanofi.employees'), `inline-size: ${width}px`);
      const size = parseFloat(getComputedStyle(one!.shadowRoot!.querySelector('.number')!).fontSize);
      const distance = baseline(one!, '.number')! - baseline(one!, '.bound')!;
      page.remove();
      return {size, distance};
    };
    const narrow = await above(150);
    const wide = await above(700);
    expect(wide.size / narrow.size).to.be.greaterThan(2);
    // From baseline to baseline: the height of the number's capitals, and the same air above it.
    expect(narrow.distance / narrow.size).to.be.closeTo(wide.distance / wide.size, 0.25);
    expect(narrow.distance).to.be.lessThan(wide.distance * 0.7);
  });

  const stretches = CSS.supports('block-size', 'stretch');
  for (const [where, html, style] of [
    ['a grid', '{card}<div style="block-size: 700px"></div>', grid(2, 'inline-size: 800px')],
    ['a wide grid', '{card}<div style="block-size: 700px"></div>', 'display: grid; inline-size: 1000px; grid-template-columns: 1fr 20px'],
    ['a flex row', '{card}<div style="block-size: 700px"></div>', 'display: flex; inline-size: 800px'],
    ['a place of that height', '{card}', 'display: grid; block-size: 700px; inline-size: 400px'],
  ] as const) {
    it(`has its source at the foot of ${where} that stretches it${stretches ? '' : ', where the engine can'}`, async () => {
      const more = 'details style="flex: 1"';
      const [one] = await open(html.replace('{card}', card('medicen.members', more)), style);
      const place = one!.getBoundingClientRect();
      const {bottom} = one!.shadowRoot!.querySelector('[aria-expanded]')!.getBoundingClientRect();
      expect(place.height).to.be.closeTo(700, 1);
      if (stretches) expect(place.bottom - bottom).to.be.within(0, 20);
      else expect(place.bottom - bottom).to.be.greaterThan(0);
      expect(allFaults([one!])).to.deep.equal([]);
    });
  }

  it('is no higher than its content elsewhere, with a doctype and without', async () => {
    const frame = document.body.appendChild(Object.assign(document.createElement('iframe'), {style: 'block-size: 900px'}));
    page = frame;
    for (const doctype of ['<!doctype html>', '']) {
      const written = frame.contentDocument!;
      written.open();
      written.write(`${doctype}<html lang="en"><body></body></html>`);
      written.close();
      expect(written.compatMode).to.equal(doctype ? 'CSS1Compat' : 'BackCompat');
      const place = written.body.appendChild(written.createElement('div'));
      place.append(Object.assign(document.createElement('lifesci-key-figure'), {figure: 'medicen.members'}));
      const one = place.firstElementChild as KeyFigure;
      await one.updateComplete;
      draw(one);
      expect(one.getBoundingClientRect().height).to.be.within(100, 400);
    }
  });
});
