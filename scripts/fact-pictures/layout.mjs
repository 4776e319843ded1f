// Where everything stands in a picture of 1200 × 630 pixels: texts, each a list of runs on a baseline, and boxes. Colours are named.
import {withoutBreaks} from '../../dist/esm/ui/typeset.js';
import {barLayout} from './bar.mjs';
import {capHeight, widthOf} from './face.mjs';
import {linesOf} from './lines.mjs';

/** The size of a picture, and what stays free at its sides. */
export const size = {width: 1200, height: 630};
export const margin = 72;
const room = size.width - 2 * margin;

const numberBaseline = 352;
const labelBaseline = 428;

/** The runs of a number in pieces: only its digits are bold. */
function numberRuns({prefix, digits, ordinal, scaleWord, suffix}, em) {
  const tight = {size: em, tracking: -0.03, wordTracking: -0.05};
  return [
    {...tight, text: prefix},
    {...tight, text: digits, weight: 700},
    {text: ordinal, size: em * 0.5, rise: em * 0.36},
    {text: scaleWord, size: em * 0.42, tracking: -0.01},
    {...tight, text: suffix},
  ].filter(({text}) => text);
}

/** A text with its digits in bold. */
export const boldDigits = (text, run) =>
  text
    .split(/(\d(?:[\d.,\u00a0\u202f]*\d)?)/)
    .map((piece, index) => ({...run, text: piece, weight: index % 2 ? 700 : 400}))
    .filter(({text: piece}) => piece);

/** Lines of text below each other. */
const stacked = (lines, y, step, colour) => lines.map((runs, index) => ({runs, x: margin, y: y + index * step, colour}));

/** The largest size at which a text takes one line, if something stands below it; else it may take several. */
function labelSize(text, isAlone) {
  const width = widthOf([{text, size: 40}]);
  return isAlone || width <= room ? 40 : (40 * room) / width;
}

/** Label, and what it is limited to: on the same line if something is drawn below, else on one of its own. */
function labelLayout({label, qualifier}, y, isAlone) {
  const run = {text: withoutBreaks(label), size: labelSize(label, isAlone)};
  const small = {text: withoutBreaks(qualifier), size: 28, colour: 'secondInk'};
  if (!isAlone && qualifier) return [{runs: [run, {text: ' ', size: 40}, small], x: margin, y}];
  const lines = stacked(label ? linesOf([run], room) : [], y, 50);
  const below = label ? y + lines.length * 50 - 4 : y;
  return [...lines, ...stacked(qualifier ? linesOf([small], room) : [], below, 36, 'secondInk')];
}

/** A share: the line is the chart. */
function shareLayout({percent, phrase}) {
  return {
    boxes: [
      {x: margin, y: 484, width: room, height: 2, fill: 'ink'},
      {x: margin, y: 470, width: (room * percent) / 100, height: 16, fill: 'accent'},
    ],
    texts: [{runs: boldDigits(phrase, {size: 30}), x: margin, y: 530}],
  };
}

/**
 * Places what a card or a breakdown says.
 * @param subject Whom or what it is about.
 * @param fact The fact, or the total.
 * @param bar The parts of the total, if they are drawn.
 * @param source The source line.
 */
export function layoutOf({subject, fact, bar, source}) {
  const isAlone = !bar && !fact.share;
  const em = Math.min(200, (200 * room) / widthOf(numberRuns(fact, 200)));
  const number = {runs: numberRuns(fact, em), x: margin - 0.02 * em, y: numberBaseline};
  const labels = labelLayout(fact, fact.note ? labelBaseline + 28 : labelBaseline, isAlone);
  const drawn = bar ? barLayout(bar, margin, room) : fact.share ? shareLayout(fact.share) : {boxes: [], texts: []};
  const note = fact.note ? linesOf(boldDigits(withoutBreaks(fact.note), {size: 30}), room) : [];
  return {
    boxes: [{x: margin, y: 60, width: room, height: 4, fill: 'ink'}, ...drawn.boxes],
    dashes: fact.note ? [{x: margin, y: numberBaseline + 0.15 * em, width: widthOf(number.runs) - 0.02 * em, thickness: 0.03 * em}] : [],
    texts: [
      {runs: [{text: subject, size: 30}], x: margin, y: 108},
      ...(fact.bound ? [{runs: [{text: fact.bound, size: 40}], x: margin, y: numberBaseline - capHeight * em - 30}] : []),
      number,
      ...labels,
      ...stacked(note, (labels.at(-1)?.y ?? numberBaseline) + 60, 40, 'note'),
      ...drawn.texts,
      {runs: [{text: source, size: 22}], x: margin, y: 590, colour: 'secondInk'},
    ],
  };
}
