import {pictureFile} from '../src/embed/picture-file.js';
import type {Locale} from '../src/locale/locale.js';
import type {Site} from './site.js';
import type {Subject} from './subjects.js';

/** The path of the picture of a figure or breakdown; undefined if there is none. */
export function picturePath(
  {pictures}: Site,
  {tag, attributes}: Subject,
  {language}: Locale,
  ground: 'light' | 'dark',
  format: 'png' | 'svg',
): string | undefined {
  const file = pictureFile({tag, attributes: Object.entries(attributes)}, language, ground);
  const path = `pictures/${file}.${format}`;
  return file && pictures.has(path) ? path : undefined;
}
