// The parts of a total as a bar, each with its label below its beginning.
import {widthOf} from './face.mjs';
import {linesOf} from './lines.mjs';

const top = 464;
const height = 40;
const gap = 3;

/** The strokes in which the bar of a minimum trails off: where each begins behind the bar, and how wide it is. */
const tail = [
  [6, 12],
  [23, 7],
  [35, 4],
  [42, 2],
];
const tailWidth = 44;

/** Between two labels. */
const labelGap = 14;

/** A part in words: number and label, and whether we calculated it. */
function partRuns(fact) {
  const text = (words, more) => ({text: words, size: 21, ...more});
  if (typeof fact === 'string') return [text(fact)];
  const {bound, prefix, digits, scaleWord, suffix, label, qualifier} = fact;
  return [
    text(bound && `${bound}\u00a0`),
    text(prefix),
    text(digits, {size: 26, weight: 700}),
    text(scaleWord + suffix),
    text(label && ` ${label}`),
    text(qualifier && ` ${qualifier.replaceAll(' ', '\u00a0')}`, {size: 17, colour: 'secondInk'}),
  ].filter(({text: words}) => words);
}

/** Labels below their parts; one that is wider than its part begins further left, if there is room. */
function labelsOf(parts, ends, end) {
  let limit = end;
  return parts
    .map(({fact, x}, index) => {
      const lines = linesOf(partRuns(fact), Math.max(ends[index] - x, 0));
      return {x, lines, width: Math.max(...lines.map(widthOf))};
    })
    .reverse()
    .flatMap(({x, lines, width}) => {
      const begin = Math.min(x, limit - width);
      limit = begin - labelGap;
      return lines.map((runs, index) => ({runs, x: begin, y: 536 + index * 25}));
    })
    .reverse();
}

/**
 * Places a bar and its labels.
 * @param bar The parts.
 * @param x Where it begins.
 * @param width How wide it is.
 */
export function barLayout({parts, tracks, openEnded}, x, width) {
  const values = tracks.split(' ').map(Number.parseFloat);
  const total = values.reduce((sum, value) => sum + value, 0);
  const length = width - (openEnded ? tailWidth : 0) - gap * (parts.length - 1);
  let begin = x;
  const placed = parts.map(({fact, fade}, index) => {
    const part = {fact, fade, x: begin, width: (length * values[index]) / total};
    begin += part.width + gap;
    return part;
  });
  const box = (left, wide, fade) => ({x: left, y: top, width: wide, height, fill: 'accent', fade});
  const behind = begin - gap;
  const last = placed.at(-1);
  const ends = placed.map((_, index) => (placed[index + 1] ? placed[index + 1].x - labelGap : x + width));
  return {
    boxes: [
      ...placed.map((part) => box(part.x, part.width, part.fade)),
      ...(openEnded ? tail.map(([at, wide]) => box(behind + at, wide, last.fade)) : []),
    ],
    texts: labelsOf(placed, ends, x + width),
  };
}
