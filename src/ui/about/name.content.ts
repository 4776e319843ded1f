import type {Locale} from '../../locale/locale.js';
import {headingOf, type Figure} from '../../model/dataset.js';
import {textIn} from '../../model/text.js';
import {wordingOf} from '../../words/wording.js';

/**
 * A figure by name: whom it is about and what it counts, "Medicen Paris Region, members". The label of an amount or a share makes no sense
 * without its number, so that is named with it: "Medicen Paris Region, close to 1.3 billion euros invested in total".
 * @param figure The figure.
 * @param locale The locale to write it in.
 */
export function nameOf(figure: Figure, locale: Locale): string {
  const needsNumber = figure.unit === 'EUR' || figure.unit === 'percent';
  return `${textIn(headingOf(figure), locale)}, ${needsNumber ? wordingOf(figure, locale).speech : textIn(figure.label, locale)}`;
}
