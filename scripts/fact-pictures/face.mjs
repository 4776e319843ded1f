// Text as outlines, in Arimo, so that a picture looks the same wherever it is shown.
import {createRequire} from 'node:module';
import * as fontkit from 'fontkit';

const {resolve} = createRequire(import.meta.url);

/** The scripts of Arimo that are read from left to right, each in files of its own. */
const scripts = ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'];
const weights = [400, 700];
const opened = (script, weight) => fontkit.openSync(resolve(`@fontsource/arimo/files/arimo-${script}-${weight}-normal.woff2`));

/** By weight: the font's files, that of most texts first. */
const faces = Object.fromEntries(weights.map((weight) => [weight, scripts.map((script) => opened(script, weight))]));

/** A picture cannot be drawn, because the font has no such letter or sign. */
export class MissingLetter extends Error {}

/** The narrow space of French numbers and punctuation, which no glyph of the font stands for: a gap is left, in em. */
const narrowSpace = '\u202f';
const narrowGap = {digits: 0.22, text: 0.2};

/** How high capitals and digits are, in em. */
export const capHeight = faces[400][0].capHeight / faces[400][0].unitsPerEm;

const rounded = (value) => String(Math.round(value * 100) / 100);

/** The outline of a glyph as path data, its origin at a point. */
function outline({path}, size, x, y) {
  const place = (coordinate, index) => rounded(index % 2 ? y - coordinate * size : x + coordinate * size);
  const letters = {moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z'};
  return path.commands.map(({command, args}) => letters[command] + args.map(place).join(' ')).join('');
}

/** A text in stretches, each with the first of the font's files that has its letters. */
function stretchesOf(text, weight) {
  const stretches = [];
  for (const letter of text.normalize('NFC')) {
    const face = faces[weight].find((one) => one.hasGlyphForCodePoint(letter.codePointAt(0)));
    if (!face) throw new MissingLetter(`the font has no “${letter}”, which is in “${text}”.`);
    const last = stretches.at(-1);
    if (last?.face === face) last.text += letter;
    else stretches.push({face, text: letter});
  }
  return stretches;
}

/** The glyphs of a text without narrow spaces, each with its advance in em. */
const glyphsOf = (text, weight) =>
  stretchesOf(text, weight).flatMap(({face, text: stretch}) => {
    const {glyphs, positions} = face.layout(stretch);
    return glyphs.map((glyph, index) => ({
      glyph,
      scale: 1 / face.unitsPerEm,
      advance: positions[index].xAdvance / face.unitsPerEm,
      isSpace: /^\s/.test(String.fromCodePoint(...glyph.codePoints)),
    }));
  });

/** Where each glyph of a run begins, from 0, and where the run ends. */
function placed({text, size, weight = 400, tracking = 0, wordTracking = 0}) {
  const glyphs = [];
  let end = 0;
  for (const [index, part] of text.split(narrowSpace).entries()) {
    if (index) end += (weight === 700 ? narrowGap.digits : narrowGap.text) * size;
    for (const {glyph, scale, advance, isSpace} of glyphsOf(part, weight)) {
      glyphs.push({glyph, scale: scale * size, at: end});
      end += (advance + tracking + (isSpace ? wordTracking : 0)) * size;
    }
  }
  return {glyphs, end};
}

/**
 * Sets a run of text.
 * @param run Its `text`, `size` in pixels and `weight` (400 or 700); `tracking` and `wordTracking` in em.
 * @param x Where it begins.
 * @param y Its baseline.
 * @returns Its path data, and where it ends.
 */
export function setRun(run, x, y) {
  const {glyphs, end} = placed(run);
  return {path: glyphs.map(({glyph, scale, at}) => outline(glyph, scale, x + at, y)).join(''), end: x + end};
}

/** How wide runs are that stand one behind the other. */
export const widthOf = (runs) => runs.reduce((width, run) => width + placed(run).end, 0);
