import {defaultLocale, localeFrom, type Locale} from '../../locale/locale.js';
import {attributeOf, placesOf} from './ancestors.js';

/**
 * An element's locale: from its own `lang`, else that of the nearest ancestor that names a language, across
 * shadow roots, else the default. Not from `:lang()`, which in Firefox does not look beyond a shadow root.
 */
export function localeOf(element: Element): Locale {
  for (const place of placesOf(element)) {
    const locale = localeFrom(attributeOf(place, 'lang') ?? attributeOf(place, 'xml:lang') ?? '');
    if (locale) return locale;
  }
  return defaultLocale;
}
