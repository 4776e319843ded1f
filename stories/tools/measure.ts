/** Where something is on the page, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A run of text as the eye sees it: from the tops of its capitals to its last baseline. */
export interface Ink extends Box {
  readonly element: Element;
}

/** Everything in an element's shadow root, and in the shadow roots in it. */
export const allIn = (widget: Element): Element[] =>
  [...(widget.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((element) => [element, ...allIn(element)]);

/** The smallest box around others. */
export const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({left}) => left)),
  top: Math.min(...boxes.map(({top}) => top)),
  right: Math.max(...boxes.map(({right}) => right)),
  bottom: Math.max(...boxes.map(({bottom}) => bottom)),
});

const canvas = document.createElement('canvas').getContext('2d')!;

/** The size at which fonts are measured: at small ones, an engine's figures include the softened edges of letters. */
const measuredSize = 400;

/** Of a font: how far its lines reach above and below the baseline, in whole pixels as engines have it, and how tall its capitals are. */
function metricsOf(element: Element) {
  const {fontStyle, fontWeight, fontSize, fontFamily} = getComputedStyle(element);
  canvas.font = `${fontStyle} ${fontWeight} ${measuredSize}px ${fontFamily}`;
  const {fontBoundingBoxAscent, fontBoundingBoxDescent, actualBoundingBoxAscent} = canvas.measureText('H');
  const scale = parseFloat(fontSize) / measuredSize;
  return {
    above: Math.round(fontBoundingBoxAscent * scale),
    below: Math.round(fontBoundingBoxDescent * scale),
    capital: actualBoundingBoxAscent * scale,
  };
}

/** The element that a text belongs to: a part, or whatever begins lines of its own. */
function ownerOf(element: Element): Element {
  const inline = getComputedStyle(element).display.startsWith('inline');
  return element.hasAttribute('part') || !inline || !element.parentElement ? element : ownerOf(element.parentElement);
}

const isSeen = (element: Element) => element.checkVisibility({opacityProperty: true, visibilityProperty: true});

/** The lines of one text on the page. */
function linesOf(text: Text): Box[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  const {above, below, capital} = metricsOf(text.parentElement!);
  return [...range.getClientRects()]
    .filter(({width}) => width > 1)
    .map(({left, right, top, height}) => {
      const baseline = top + (height * above) / (above + below);
      return {left, right, top: baseline - capital, bottom: baseline};
    });
}

/** Every text that is seen in a widget, each with the part or block that it belongs to. */
export function inksIn(widget: Element): Ink[] {
  const found = new Map<Element, Box[]>();
  for (const element of allIn(widget).filter(isSeen))
    for (const text of element.childNodes) {
      if (!(text instanceof Text) || !text.data.trim()) continue;
      const owner = ownerOf(element);
      found.set(owner, [...(found.get(owner) ?? []), ...linesOf(text)]);
    }
  return [...found].filter(([, lines]) => lines.length).map(([element, lines]) => ({element, ...around(lines)}));
}

/** The first part of a name in a widget that is seen. */
export const partIn = (widget: Element, name: string): Element | undefined =>
  allIn(widget).find((element) => element.getAttribute('part')?.split(' ').includes(name) && isSeen(element));

/** How high what a widget shows is, also where it is out of sight and the widget itself is not laid out. */
export const heightOf = (widget: Element): number =>
  Math.max(0, ...allIn(widget).map((element) => element.getBoundingClientRect().bottom)) - widget.getBoundingClientRect().top;
