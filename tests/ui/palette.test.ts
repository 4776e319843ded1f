import {expect} from '@open-wc/testing';
import '../../src/lifesci-widgets.js';
import {contrast, opaque, painted, type Colour} from '../host-styles/colours.js';
import {grounds, sectionOn} from '../host-styles/grounds.js';

let page: HTMLElement;

/** Every colour that a widget paints of its own, by what it is painted on. */
interface Painted {
  readonly bars: readonly string[];
  readonly notes: readonly string[];
  readonly texts: readonly string[];
}

const inside = (selector: string) =>
  [...page.querySelectorAll('[figure], [breakdown]')].flatMap(({shadowRoot}) => [...shadowRoot!.querySelectorAll(selector)]);
const style = (element: Element, pseudo?: string) => getComputedStyle(element, pseudo);

function paintedNow(): Painted {
  const shares = inside('.share').map((share) => style(share, '::before').backgroundColor);
  const segments = inside('[part~=segment]').map((segment) => style(segment).backgroundColor);
  const marks = inside('.questioned').map((mark) => style(mark).textDecorationColor);
  expect([shares.length, segments.length, marks.length]).to.deep.equal([1, 4, 1]);
  return {
    bars: [...shares, ...segments, ...marks],
    notes: inside('[part~=note]').map((note) => style(note).color),
    texts: inside('[part~=source], [part~=subject], button').map((text) => style(text).color),
  };
}

/** Shows markup with widgets in it, and waits for them. */
async function show(markup: string): Promise<Painted> {
  page.innerHTML = markup;
  await Promise.all(
    [...page.querySelectorAll<HTMLElement & {updateComplete: Promise<unknown>}>('[figure], [breakdown]')].map(
      (widget) => widget.updateComplete,
    ),
  );
  return paintedNow();
}

/** What stands out too little, in words. */
function faint({bars, notes, texts}: Painted, behind: string): string[] {
  const ground = painted(behind);
  const ratio = (colour: string) => contrast(opaque(colour, ground), ground);
  const fainter = (kind: string, colours: readonly string[], least: number) => {
    expect(colours, kind).not.to.be.empty;
    return colours.filter((colour) => ratio(colour) < least).map((colour) => `${kind} in ${colour}: ${ratio(colour).toFixed(2)}`);
  };
  return [...fainter('a bar', bars, 3), ...fainter('a note', notes, 4.5), ...fainter('a text', texts, 4.5)];
}

describe('the palette', () => {
  beforeEach(() => {
    page = document.body.appendChild(document.createElement('main'));
  });
  afterEach(() => page.remove());

  for (const ground of grounds) {
    it(`stands out on ${ground.name}, whatever is declared`, async () => {
      for (const declared of ['', `color-scheme: ${ground.scheme}`])
        expect(faint(await show(sectionOn(ground, '', declared)), ground.behind), declared).to.deep.equal([]);
      expect(faint(await show(sectionOn(ground, `theme="${ground.scheme}"`)), ground.behind), 'theme').to.deep.equal([]);
    });
  }

  const rgb = (colours: readonly string[]): Colour[] => colours.map(painted);
  const [white, black] = [grounds[0]!, grounds[4]!];

  it('follows the ink that a page sets for the widgets alone', async () => {
    const {bars} = await show(`<div style="--lifesci-text: #fff">${sectionOn(white)}</div>`);
    expect(rgb(bars)).to.deep.equal(rgb((await show(sectionOn(black))).bars));
  });

  it('is that of the theme, whatever the ink', async () => {
    for (const ground of [white, black]) {
      const light = await show(sectionOn(ground, 'theme="light"'));
      expect(rgb([light.bars[0]!, ...light.notes])).to.deep.equal(rgb(['#1c2fae', '#8a3200']));
      const dark = await show(sectionOn(ground, 'theme="dark"'));
      const ink = style(page.querySelector('section')!).color;
      expect(rgb([dark.bars[0]!, ...dark.notes])).to.deep.equal(rgb(['#ccd5ff', ink]));
    }
  });

  it('is opaque under an ink that is not, where the ink is dark', async () => {
    const {bars, notes} = await show(`<div style="--lifesci-text: rgb(0 0 0 / 60%)">${sectionOn(white)}</div>`);
    expect(rgb([bars[0]!, ...notes]).map(([, , , alpha]) => alpha)).to.deep.equal([1, 1]);
  });

  it('gives way to what a page sets, on every ground and under every theme', async () => {
    const set = '--lifesci-accent: #b8005c; --lifesci-note: #00695c';
    for (const ground of [white, black]) {
      for (const told of ['', 'theme="light"', 'theme="dark"']) {
        const {bars, notes} = await show(sectionOn(ground, told, set));
        expect(rgb([bars[0]!, bars[1]!, bars.at(-1)!, ...notes]), told).to.deep.equal(rgb(['#b8005c', '#b8005c', '#00695c', '#00695c']));
      }
    }
  });
});
