import {byOwner, everyFigure, type Entry} from '../builder/catalogue.js';
import type {Locale} from '../src/locale/locale.js';
import {figureById, type Owner} from '../src/model/dataset.js';
import {bundledDataset} from '../src/data/bundled-dataset.js';
import {reviewOf} from '../src/words/sentence.js';
import {pagePath, relative} from './address.js';
import {markup, type Markup} from './markup.js';

const idOf = ({attributes}: Entry): string => attributes.figures!;

/** A figure in a list, its digits standing out, with a link to its page. */
function item(entry: Entry, locale: Locale, from: string): Markup {
  const {before, digits, after} = entry.phrase(locale);
  const id = idOf(entry);
  const to = relative(from, pagePath(locale.language, 'figures', id));
  const review = reviewOf(figureById(bundledDataset, id)!, locale);
  return markup`<li><a href="${to}">${before}<b>${digits}</b>${after}</a>${review}</li>\n`;
}

/**
 * Lists figures.
 * @param owner Whose.
 * @param locale The locale to write it in.
 * @param from The page that it stands on.
 * @param without The id of a figure to leave out.
 */
export function figureList(owner: Owner, locale: Locale, from: string, without = ''): Markup {
  const entries = byOwner(everyFigure).find(([one]) => one === owner)?.[1] ?? [];
  return markup`<ul class="facts">
${entries.filter((entry) => idOf(entry) !== without).map((entry) => item(entry, locale, from))}</ul>`;
}
