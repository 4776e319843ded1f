import {defaultLocale, localeFrom, type Locale} from '../../locale/locale.js';

const said = new Set<string>();

/** The locale in which the webmaster is told what concerns the whole page: the document's. */
export const documentLocale = (): Locale => localeFrom(document.documentElement.lang) ?? defaultLocale;

/** Tells the webmaster something on the console, once for all widgets that have the same to say. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  try {
    console.warn(`lifesci-widgets: ${message}`);
  } catch {
    // A page may have put something else in the console's place.
  }
}
