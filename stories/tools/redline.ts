import {allIn, inksIn, type Box} from './measure.js';

/** A space between two things in a widget, as it is measured on the page. */
export interface Space extends Box {
  readonly across: boolean;
  /** In pixels, and in the size of the widget's text. */
  readonly pixels: number;
  readonly ems: number;
}

/** How far apart the starts of two things may be, in pixels, that stand below one another. */
const aligned = 12;

const isPainted = (colour: string) => !/^transparent$|, 0\)$|\/ 0\)$/.test(colour);

/** Rules and bars: lines and areas of colour, those before an element's content among them. */
function drawnIn(widget: Element): Box[] {
  return allIn(widget).flatMap((element) => {
    const {left, right, top, bottom} = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const [over, under] = ['block-start', 'block-end'].map((side) =>
      isPainted(style.getPropertyValue(`border-${side}-color`)) ? parseFloat(style.getPropertyValue(`border-${side}-width`)) : 0,
    );
    const before = getComputedStyle(element, '::before');
    const isFilled = isPainted(style.backgroundColor) || (before.content !== 'none' && isPainted(before.backgroundColor));
    const boxes = [
      {left, right, top, bottom: top + over!},
      {left, right, top: bottom - under!, bottom},
      ...(isFilled ? [{left, right, top, bottom}] : []),
    ];
    return boxes.filter((box) => box.bottom > box.top && right > left);
  });
}

/** Things of a part that stand side by side, other than words: the gap between the first two. */
function gapsIn(widget: Element): Box[] {
  const words = inksIn(widget).map(({element}) => element);
  const parts = allIn(widget).filter((element) => element.hasAttribute('part') && !words.includes(element));
  const names = [...new Set(parts.map((part) => part.getAttribute('part')!))];
  return names.flatMap((name) => {
    // A bound that is not there has no width.
    const [one, other] = parts
      .filter((part) => part.getAttribute('part') === name)
      .map((part) => part.getBoundingClientRect())
      .filter(({width}) => width);
    if (!one || !other || Math.abs(one.top - other.top) > 2 || other.left <= one.right) return [];
    return [{left: one.right, right: other.left, top: one.top, bottom: Math.min(one.bottom, other.bottom)}];
  });
}

/** Every space in the first column of a widget, from its top to its bottom, and the gaps between columns. */
export function spacesIn(widget: HTMLElement): Space[] {
  const host = widget.getBoundingClientRect();
  const things: Box[] = [...inksIn(widget), ...drawnIn(widget)].filter(({left}) => left - host.left < aligned);
  things.sort((one, other) => one.top - other.top);
  // Whatever holds all the rest has the size of the text.
  const size = parseFloat(getComputedStyle(allIn(widget).find(({children}) => children.length)!).fontSize);
  const space = (box: Box, across: boolean): Space => {
    const pixels = across ? box.right - box.left : box.bottom - box.top;
    return {...box, across, pixels, ems: pixels / size};
  };
  const spaces: Space[] = [];
  let reached = host.top;
  const {left, right} = host;
  for (const {top, bottom} of [...things, {top: host.bottom, bottom: host.bottom}]) {
    if (top - reached >= 1) spaces.push(space({left, right, top: reached, bottom: top}, false));
    reached = Math.max(reached, bottom);
  }
  return [...spaces, ...gapsIn(widget).map((box) => space(box, true))];
}
