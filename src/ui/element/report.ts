import {ask} from './ask.js';
import {defaultLocale, localeFrom, type Locale} from '../../locale/locale.js';

const said = new Set<string>();

/** The document's locale, for messages that concern the whole page. */
export const documentLocale = (): Locale => localeFrom(ask(document, 'documentElement').lang) ?? defaultLocale;

/**
 * Warns the webmaster on the console; of one cause only once, whichever widget it comes from.
 * @param message What to say.
 * @param cause What is the same in every language; the message itself where it is said in one alone.
 */
export function warnOnce(message: string, cause = message): void {
  if (said.has(cause)) return;
  said.add(cause);
  try {
    console.warn(`lifesci-widgets: ${message}`);
  } catch {
    // A page may have replaced the console.
  }
}
