// What is painted on a page, by the pixels of a picture of it.
import {parse, wcagContrast} from 'culori';
import {PNG} from 'pngjs';

/** Pixels of the picture to one of the page: strokes of letters then have an inside. */
export const scale = 2;

/**
 * A picture of what a page shows. Some of these browsers hang where a page is resized or shown in full after it was drawn,
 * so the window must be large enough from the start.
 */
export async function picture(page) {
  const {width, height, data} = PNG.sync.read(Buffer.from(await page.screenshot({captureBeyondViewport: false, optimizeForSpeed: true})));
  const at = (x, y) => {
    if (y * scale >= height) throw new RangeError(`${y} lies below the picture`);
    const start = 4 * (Math.round(y * scale) * width + Math.round(x * scale));
    return `#${data.subarray(start, start + 3).toString('hex')}`;
  };
  return {
    /** The colour of a point of the page. */
    at,
    /** The colours within a box of the page, each once. */
    within({x, y, width: wide, height: high}) {
      const colours = new Set();
      for (let down = 0; down < high; down += 1 / scale)
        for (let right = 0; right < wide; right += 1 / scale) colours.add(at(x + right, y + down));
      return [...colours];
    },
  };
}

/** The colour that stands out most from a ground: of letters, the inside of their strokes. */
export const strongest = (colours, ground) => {
  const behind = parse(ground);
  return colours.map((colour) => ({colour, ratio: wcagContrast(parse(colour), behind)})).sort((one, other) => other.ratio - one.ratio)[0];
};
