// Text as outlines, in Arimo, so that a picture looks the same wherever it is shown.
import {createRequire} from 'node:module';
import * as fontkit from 'fontkit';

const {resolve} = createRequire(import.meta.url);
const faces = Object.fromEntries(
  [400, 700].map((weight) => [weight, fontkit.openSync(resolve(`@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2`))]),
);

/** The narrow space of French numbers and punctuation, which no glyph of the font stands for: a gap is left, in em. */
const narrowSpace = '\u202f';
const narrowGap = {digits: 0.22, text: 0.2};

/** How high capitals and digits are, in em. */
export const capHeight = faces[400].capHeight / faces[400].unitsPerEm;

const rounded = (value) => String(Math.round(value * 100) / 100);

/** The outline of a glyph as path data, its origin at a point. */
function outline({path}, size, x, y) {
  const place = (coordinate, index) => rounded(index % 2 ? y - coordinate * size : x + coordinate * size);
  const letters = {moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z'};
  return path.commands.map(({command, args}) => letters[command] + args.map(place).join(' ')).join('');
}

/** The glyphs of a text without narrow spaces, each with its advance in units of the font. */
function glyphsOf(face, text) {
  const {glyphs, positions} = face.layout(text);
  const missing = glyphs.find(({id}) => id === 0);
  if (missing) throw new Error(`The font has no glyph for one of the signs of “${text}”.`);
  return glyphs.map((glyph, index) => ({
    glyph,
    advance: positions[index].xAdvance,
    isSpace: /^\s/.test(String.fromCodePoint(...glyph.codePoints)),
  }));
}

/** Where each glyph of a run begins, from 0, and where the run ends. */
function placed({text, size, weight = 400, tracking = 0, wordTracking = 0}) {
  const face = faces[weight];
  const scale = size / face.unitsPerEm;
  const glyphs = [];
  let end = 0;
  for (const [index, part] of text.split(narrowSpace).entries()) {
    if (index) end += (weight === 700 ? narrowGap.digits : narrowGap.text) * size;
    for (const {glyph, advance, isSpace} of glyphsOf(face, part)) {
      glyphs.push({glyph, at: end});
      end += advance * scale + (tracking + (isSpace ? wordTracking : 0)) * size;
    }
  }
  return {glyphs, scale, end};
}

/**
 * Sets a run of text.
 * @param run Its `text`, `size` in pixels and `weight` (400 or 700); `tracking` and `wordTracking` in em.
 * @param x Where it begins.
 * @param y Its baseline.
 * @returns Its path data, and where it ends.
 */
export function setRun(run, x, y) {
  const {glyphs, scale, end} = placed(run);
  return {path: glyphs.map(({glyph, at}) => outline(glyph, scale, x + at, y)).join(''), end: x + end};
}

/** How wide runs are that stand one behind the other. */
export const widthOf = (runs) => runs.reduce((width, run) => width + placed(run).end, 0);
