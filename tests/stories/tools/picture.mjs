// Compares what a story looks like with its picture under version control.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

export const folder = 'tests/stories/pictures';
export const differences = 'tests/stories/differences';

/** The same browser draws on every machine: what differs is a change, but for a few pixels at the edges of letters. */
const tolerated = 10;

/**
 * A picture with every colour as it is where there is an area of it; the pixels that soften the edges of letters have
 * every eighth shade, which neither the eye nor the comparison can tell from all, and which saves a quarter of the bytes.
 */
function packed({data, width, height}) {
  const written = Buffer.from(data);
  for (let at = 4; at < data.length - 4; at += 4) {
    const flat = [0, 1, 2].every(
      (channel) => data[at + channel] === data[at + channel - 4] && data[at + channel] === data[at + channel + 4],
    );
    for (let channel = 0; channel < 3 && !flat; channel++) written[at + channel] = Math.min(255, Math.round(data[at + channel] / 8) * 8);
  }
  return PNG.sync.write({data: written, width, height}, {colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0});
}

/** A picture on a sheet of another's size, so that the two can be compared. */
function onSheet(png, {width, height}) {
  const sheet = new PNG({width, height, fill: true});
  PNG.bitblt(png, sheet, 0, 0, Math.min(png.width, width), Math.min(png.height, height), 0, 0);
  return sheet;
}

/** Keeps what a story looks like now. */
export function keep(id, bytes) {
  mkdirSync(folder, {recursive: true});
  writeFileSync(`${folder}/${id}.png`, packed(PNG.sync.read(Buffer.from(bytes))));
}

/**
 * Compares what a story looks like now with its picture. Where they differ, both and the difference are written to files.
 * @returns What is wrong, or nothing.
 */
export function problemWith(id, bytes) {
  const kept = `${folder}/${id}.png`;
  if (!existsSync(kept)) return `${kept} is missing: look at the story, then run "npm run pictures"`;
  const [was, is] = [PNG.sync.read(readFileSync(kept)), PNG.sync.read(Buffer.from(bytes))];
  const size = {width: Math.max(was.width, is.width), height: Math.max(was.height, is.height)};
  const difference = new PNG(size);
  const count = pixelmatch(onSheet(was, size).data, onSheet(is, size).data, difference.data, size.width, size.height, {threshold: 0.03});
  const sameSize = was.width === is.width && was.height === is.height;
  if (sameSize && count <= tolerated) return undefined;
  mkdirSync(differences, {recursive: true});
  writeFileSync(`${differences}/${id}.png`, PNG.sync.write(difference));
  writeFileSync(`${differences}/${id}.now.png`, Buffer.from(bytes));
  const sizes = sameSize ? '' : `, ${was.width} × ${was.height} before, ${is.width} × ${is.height} now`;
  return `${kept} differs in ${count} pixels${sizes}: see ${differences}/${id}.png`;
}
