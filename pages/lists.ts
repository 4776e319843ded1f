import {phraseOf} from '../builder/catalogue.js';
import type {Locale} from '../src/locale/locale.js';
import {figuresOf, type Figure, type Owner} from '../src/model/dataset.js';
import {reviewOf} from '../src/words/sentence.js';
import {pagePath, relative} from './address.js';
import {markup, type Markup} from './markup.js';

/** A figure in a list, its digits standing out, with a link to its page. */
function item(figure: Figure, locale: Locale, from: string): Markup {
  const {before, digits, after} = phraseOf(figure, locale);
  const to = relative(from, pagePath(locale.language, 'figures', figure.id));
  const review = reviewOf(figure, locale);
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
  const figures = figuresOf(owner).filter(({id}) => id !== without);
  return markup`<ul class="facts">\n${figures.map((figure) => item(figure, locale, from))}</ul>`;
}
