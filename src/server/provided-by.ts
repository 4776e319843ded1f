import {defaultLocale} from '../locale/locale.js';
import type {ProvidedDataset} from '../model/provided-dataset.js';
import {checkDataset} from '../schema/check-dataset.js';
import {faultLines} from '../schema/fault-lines.js';
import {emptyDataset, providedOf} from '../schema/provided.js';
import {warnOnce} from '../ui/element/report.js';

const known = new WeakMap<object, ProvidedDataset>();

/** What a value gives that has been written as JSON, as places in a text are counted in it. */
const written = (data: object): string => {
  try {
    return JSON.stringify(data, null, 2) ?? '';
  } catch {
    // It refers to itself.
    return '';
  }
};

/**
 * What a partner's own figures provide: what is right in them. Of the rest the console says where and why, once. Never throws.
 * @param data The figures, as read from a JSON file; whoever changes them passes another object.
 */
export function providedBy(data: object): ProvidedDataset {
  const before = known.get(data);
  if (before) return before;
  const text = written(data);
  const checked = checkDataset(text);
  if (checked.count) warnOnce(faultLines(checked, text, defaultLocale).join('\n  '));
  const provided = providedOf(checked.dataset ?? emptyDataset, checked.languages);
  known.set(data, provided);
  return provided;
}
