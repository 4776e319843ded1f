// A layout as SVG. The same layout gives the same bytes.
import {escaped} from '../../dist/esm/embed/markup.js';
import {colours, over} from './colours.mjs';
import {setRun} from './face.mjs';
import {size} from './layout.mjs';

/** How much of the accent is left of it where it has faded most. */
const fadedAccent = 0.58;

const rounded = (value) => String(Math.round(value * 100) / 100);

function box({x, y, width, height, fill, fade = 0}, scheme) {
  const colour = fade ? over(scheme[fill], scheme.ground, 1 - fade * (1 - fadedAccent)) : scheme[fill];
  return `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}" fill="${colour}"/>`;
}

/** A dashed line that ends in a whole dash. */
function dashed({x, y, width, thickness}, {note}) {
  const long = thickness * 2.5;
  const count = Math.max(2, Math.round(width / (thickness * 4)));
  const lines = `${rounded(long)} ${rounded((width - count * long) / (count - 1))}`;
  return `<path d="M${rounded(x)} ${rounded(y)}h${rounded(width)}" stroke="${note}" stroke-width="${rounded(thickness)}" stroke-dasharray="${lines}"/>`;
}

function line({runs, x, y, colour = 'ink'}, scheme) {
  let at = x;
  const paths = runs.map((run) => {
    const {path, end} = setRun(run, at, y - (run.rise ?? 0));
    at = end;
    return path && `<path fill="${scheme[run.colour ?? colour]}" d="${path}"/>`;
  });
  return `<g>${paths.join('')}</g>`;
}

/**
 * Draws a picture.
 * @param layout What stands where.
 * @param theme `light` or `dark`.
 * @param words What the picture says, for who cannot see it.
 * @param language The language of the words.
 */
export function svgOf({boxes, dashes, texts}, theme, words, language) {
  const scheme = colours[theme];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" role="img" aria-labelledby="words" lang="${language}">`,
    `<title id="words">${escaped(words)}</title>`,
    `<rect width="${size.width}" height="${size.height}" fill="${scheme.ground}"/>`,
    ...boxes.map((one) => box(one, scheme)),
    ...dashes.map((one) => dashed(one, scheme)),
    ...texts.map((one) => line(one, scheme)),
    '</svg>\n',
  ].join('\n');
}
