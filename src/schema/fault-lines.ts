import type {Locale} from '../locale/locale.js';
import {saidIn} from '../locale/said.js';
import {nearest, quoted} from '../model/nearest.js';
import type {Checked, PlacedFault} from './check-dataset.js';
import {consequences, more, nearestNames, sentences} from './fault-words.js';
import type {Path} from './fault.js';
import {placeIn} from './json-text.js';

/** A place as a JSONPath: `$.organizations[0].figures['public-aid'].value`. */
export function jsonPath(path: Path): string {
  const steps = path.map((key) => {
    if (typeof key === 'number') return `[${key}]`;
    return /^[$\w]+$/.test(key) && key.length < 64 ? `.${key}` : `['${quoted(key).replace(/['\\]/g, '\\$&')}']`;
  });
  return ['$', ...steps].join('');
}

/** Says one fault: what is wrong, what there is instead, what is not shown because of it. */
function sentenceOf({code, values, among, loss}: PlacedFault, locale: Locale): string {
  const safe = values.map((value) => value.slice(0, 240).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\ufffd'));
  const names = among?.length ? nearest(values[0] ?? '', among) : [];
  const hint = names.length ? saidIn(nearestNames(names), locale) : '';
  return [saidIn(sentences[code]!(safe), locale), hint, saidIn(consequences[loss], locale)].filter(Boolean).join(' ');
}

/**
 * Says what is wrong in a file, one fault a line: line and column, place, what to do.
 * @param checked What was found.
 * @param text The file.
 * @param locale The locale of whoever is told.
 * @param limit The most faults to say.
 */
export function faultLines(
  {faults, count}: Pick<Checked, 'faults' | 'count'>,
  text: string,
  locale: Locale,
  limit = faults.length,
): string[] {
  const lines = faults.slice(0, limit).map((fault) => {
    const {line, column} = placeIn(text, fault.offset);
    return `${line}:${column}: ${jsonPath(fault.path)}: ${sentenceOf(fault, locale)}`;
  });
  return count > lines.length ? [...lines, saidIn(more(count - lines.length), locale)] : lines;
}
