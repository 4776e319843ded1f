import {defaultLocale, localeFrom, type Locale} from '../../locale/locale.js';
import {remembered} from '../remembered.js';
import {attributeOf, placesOf} from './ancestors.js';

/** The locale that a `lang` names: a page has few of them, and every widget asks. */
const named = remembered(localeFrom);

/**
 * An element's locale: from its own `lang`, else that of the nearest ancestor that names a language, across
 * shadow roots, else the default. Not from `:lang()`, which in Firefox does not look beyond a shadow root.
 */
export function localeOf(element: Element): Locale {
  for (const place of placesOf(element)) {
    const locale = named(attributeOf(place, 'lang') ?? attributeOf(place, 'xml:lang') ?? '');
    if (locale) return locale;
  }
  return defaultLocale;
}
