import {elementNamed, type Feature} from '../../.storybook/manifest.js';
import {allIn, around, inksIn, partIn, type Box} from './measure.js';

/** A numbered part of a live widget. */
export interface Marked {
  readonly number: number;
  readonly feature: Feature;
  /** Where it is, and where its number stands; nothing where no sample has it. */
  readonly box?: Box;
  readonly at?: Place;
  /** Which of the samples it is on. */
  readonly sample?: number;
}

/** The width of a number, in pixels, with the gap beside it. */
const step = 26;

/** The size of a number, in pixels. */
const size = 20;

interface Place {
  readonly left: number;
  readonly top: number;
}

/** Where a number stands: beside its part, unless it would hide words there; then above or below. */
function placeOf({left, top, right, bottom}: Box, beside: Place, widget: Element): Place {
  const middle = (left + right - size) / 2;
  const inks = inksIn(widget);
  const isFree = (at: Place) =>
    inks.every((ink) => at.left + size <= ink.left || at.left >= ink.right || at.top + size <= ink.top || at.top >= ink.bottom);
  return [beside, {left: middle, top: top - step}, {left: middle, top: bottom + 6}].find(isFree) ?? beside;
}

/** A part's own words if it has any, else its box. */
function boxOf(part: Element, widget: Element): Box {
  const inks = inksIn(widget).filter(({element}) => element === part);
  if (inks.length) return around(inks);
  const {left, top, right, bottom} = part.getBoundingClientRect();
  if (right > left && bottom > top) return {left, top, right, bottom};
  return around(inksIn(widget).filter(({element}) => part.contains(element)));
}

/** The parts of the manifest, numbered from top to bottom, each on the first of the samples that has it. */
export function anatomyOf(tagName: string, widgets: readonly Element[]): Marked[] {
  const found = (elementNamed(tagName)?.cssParts ?? []).map((feature) => {
    const sample = widgets.findIndex((widget) => partIn(widget, feature.name));
    const part = sample < 0 ? undefined : partIn(widgets[sample]!, feature.name);
    return part ? {feature, sample, part, box: boxOf(part, widgets[sample]!)} : {feature, sample: widgets.length};
  });
  const order = ({sample, box}: (typeof found)[number]) => sample * 1e6 + (box ? box.top * 10 + box.left / 1e3 : 0);
  found.sort((one, other) => order(one) - order(other));
  const taken: {left: number; top: number}[] = [];
  return found.map(({feature, sample, part, box}, index) => {
    if (!box || !part) return {number: index + 1, feature};
    // Beside words, at their middle; at the corner of what has other parts in it.
    const contains = allIn(widgets[sample]!).some((other) => other !== part && other.hasAttribute('part') && part.contains(other));
    const beside = {left: box.right + 6, top: (contains ? box.top : (box.top + box.bottom) / 2) - size / 2};
    const at = {...placeOf(box, beside, widgets[sample]!)};
    while (taken.some(({left, top}) => Math.abs(left - at.left) < step && Math.abs(top - at.top) < 22)) at.left += step;
    taken.push(at);
    return {number: index + 1, feature, sample, box, at};
  });
}
