import {ask} from '../element/ask.js';

/** An address without user name, password and fragment, so that it can be shared; undefined unless it is HTTP(S). */
function webAddress(address: string, base: string): URL | undefined {
  try {
    const url = new URL(address, base);
    url.username = url.password = url.hash = '';
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The address to cite a page by: its canonical one if it names one, else its own without the query, which may hold secrets.
 * @returns An empty string for a page that is not on the web: a file, a frame without an address, a `data:` document.
 */
export function pageAddress(page: Document): string {
  const address = ask(page, 'URL');
  const baseURI = ask(page, 'baseURI');
  const canonical = ask(page, 'querySelector').call(page, 'link[rel~="canonical" i][href]')?.getAttribute('href');
  const named = canonical && webAddress(canonical, baseURI);
  if (named) return named.href;
  const own = webAddress(address, baseURI);
  if (!own) return '';
  own.search = '';
  return own.href;
}
