import {contrast, ground, opaque} from './colours.js';
import {setOnce} from './set-once.js';

/** A text of a widget as it stands on the page: what it says, its element, and where its ink may be, a box a line. */
interface Printed {
  readonly text: string;
  readonly element: Element;
  readonly boxes: readonly DOMRect[];
}

const pen = document.createElement('canvas').getContext('2d')!;

/** From the boxes of lines, which hold accents and descenders that a text may not have, to those of its ink. */
function ink(text: string, element: Element, lines: readonly DOMRect[]): DOMRect[] {
  const {fontStyle, fontWeight, fontSize, fontFamily} = getComputedStyle(element);
  pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const {fontBoundingBoxAscent: above, fontBoundingBoxDescent: below, ...size} = measured(text);
  return lines.map(({x, y, width, height}) => {
    const scale = height / (above + below);
    return new DOMRect(x, y + (above - size.ascent) * scale, width, (size.ascent + size.descent) * scale);
  });
}

function measured(text: string) {
  const {fontBoundingBoxAscent, fontBoundingBoxDescent, actualBoundingBoxAscent, actualBoundingBoxDescent} = pen.measureText(text);
  return {fontBoundingBoxAscent, fontBoundingBoxDescent, ascent: actualBoundingBoxAscent, descent: actualBoundingBoxDescent};
}

/** Lets a widget be drawn although it is far outside of the window, as it is when a reader comes near. */
export function draw(widget: Element): void {
  setOnce(widget as HTMLElement, '--lifesci-content-visibility', 'visible');
}

/** What is printed on a widget, without the phrases that only a screen reader gets. */
export function printedIn(widget: Element): Printed[] {
  draw(widget);
  const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_TEXT);
  const found: Printed[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim();
    if (!element || !text || element.closest('.speech, style')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter(({width}) => width > 0.5);
    found.push({text, element, boxes: ink(text, element, lines)});
  }
  return found;
}

/** An element and what surrounds it, through shadow roots. */
function* outwards(start: Element | null): Generator<Element> {
  for (let element = start; element; element = element.assignedSlot ?? element.parentElement ?? hostOf(element)) yield element;
}
const hostOf = (element: Element) => (element.getRootNode() as ShadowRoot).host ?? null;

const cuts = (element: Element) => /hidden|clip|auto|scroll/.test(getComputedStyle(element).overflow);

/** Whether a line of somebody's runs under, over or through an element: such lines pass on to all but floats, atoms and what is positioned. */
function isDecorated(text: Element): boolean {
  for (const element of outwards(text)) {
    const {textDecorationLine, float, position, display} = getComputedStyle(element);
    // A questioned number has a line of ours.
    if (textDecorationLine !== 'none' && !element.matches('.questioned')) return true;
    if (float !== 'none' || /absolute|fixed/.test(position) || /^inline-/.test(display)) return false;
  }
  return false;
}

/** How far ink may stand out: a number by its bearing, a trimmed last line by its descenders, all by fractions of a pixel. */
const slack = ({height}: DOMRect) => 1 + 0.05 * height;

/** How far a line's box may stand out above and below: in some fonts, a tenth of it is room that no letter fills. */
const verticalSlack = ({height}: DOMRect) => 1 + 0.1 * height;

const overlap = (one: DOMRect, other: DOMRect) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;

/** Whether a word is parted although its lines would hold it: a number or letters, without hyphens. */
function isBroken(node: Text): string | undefined {
  const room = Math.max(...[...outwards(node.parentElement)].slice(0, 3).map((one) => one.clientWidth));
  for (const {0: word, index} of node.data.matchAll(/[\p{L}\d]+/gu)) {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const boxes = [...range.getClientRects()].filter(({width}) => width > 0.5);
    if (new Set(boxes.map(({top}) => Math.round(top))).size > 1 && boxes.reduce((all, {width}) => all + width, 0) < room) return word;
  }
  return undefined;
}

/**
 * What keeps a reader from reading a widget where it stands, in words; nothing where all is well.
 * @param isBlock Whether it is meant to be a block, and so has some height, and no lines of the page's.
 */
export function faults(widget: Element, isBlock = true): string[] {
  const printed = printedIn(widget);
  const place = widget.shadowRoot!.querySelector('.widget')!;
  const box = place.getBoundingClientRect();
  const found: string[] = [];
  if (!(widget as HTMLElement).checkVisibility({visibilityProperty: true})) found.push('not visible');
  if (box.height < (isBlock ? 80 : 4)) found.push(`${box.height} high`);
  if (isBlock && place.scrollWidth > place.clientWidth) found.push(`${place.scrollWidth - place.clientWidth} wider than its place`);

  for (const {text, element, boxes} of printed) {
    for (const node of isBlock ? element.childNodes : []) {
      const word = node instanceof Text && isBroken(node);
      if (word) found.push(`"${word}" is broken in "${text}"`);
    }
    if (!boxes.length) found.push(`"${text}" has no box`);
    if (isBlock && isDecorated(element)) found.push(`"${text}" has a line of the page's`);
    const behind = ground(outwards(element));
    const value = contrast(opaque(getComputedStyle(element).color, behind), behind);
    if (value < 4.5) found.push(`"${text}" has a contrast of ${value.toFixed(1)}`);
    for (const line of boxes) {
      const out = slack(line);
      if (line.left < box.left - out || line.right > box.right + 1) found.push(`"${text}" sticks out sideways`);
      // In a line, what is above and below is the sentence's.
      const beyond = verticalSlack(line);
      if (isBlock && (line.top < box.top - beyond || line.bottom > box.bottom + beyond)) found.push(`"${text}" sticks out above or below`);
      for (const around of outwards(element)) {
        if (!cuts(around)) continue;
        const edge = around.getBoundingClientRect();
        if (line.right > edge.right + 1 || line.left < edge.left - out) found.push(`"${text}" is cut`);
      }
    }
  }
  for (const bar of widget.shadowRoot!.querySelectorAll('.share')) {
    const behind = ground(outwards(bar));
    const value = contrast(opaque(getComputedStyle(bar, '::before').backgroundColor, behind), behind);
    if (value < 3) found.push(`a bar has a contrast of ${value.toFixed(1)}`);
  }
  // The height of a sentence's lines is the page's.
  const lines = (isBlock ? printed : []).flatMap(({text, boxes}) => boxes.map((line) => ({text, line})));
  lines.forEach(({text, line}, index) => {
    for (const other of lines.slice(index + 1))
      if (overlap(line, other.line)) found.push(`"${text}" and "${other.text}" stand in each other's place`);
  });
  return found;
}
