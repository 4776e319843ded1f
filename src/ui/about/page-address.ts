import {ask} from '../element/ask.js';

/** An address that may be told to others, without the name and password and the fragment that it may have; nothing unless of the web. */
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
 * The address to quote a page by: the canonical one where the page names it, else its own without the query, in which secrets travel.
 * @param page The page.
 * @returns Nothing for a page that is not on the web: a file, a frame without an address, a `data:` document.
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
