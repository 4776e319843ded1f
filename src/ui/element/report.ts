import {ask} from './ask.js';
import {defaultLocale, localeFrom, type Locale} from '../../locale/locale.js';

const said = new Set<string>();

/** The document's locale, for messages that concern the whole page. */
export const documentLocale = (): Locale => localeFrom(ask(document, 'documentElement').lang) ?? defaultLocale;

/** Warns the webmaster on the console; the same message only once, whichever widget it comes from. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  try {
    console.warn(`lifesci-widgets: ${message}`);
  } catch {
    // A page may have replaced the console.
  }
}
