import {markup} from './markup.js';
import type {Page} from './page.js';
import type {Site} from './site.js';

/** The pages that are not written here, where a site shows the package's own figures: the embed builder at its door, and the examples. */
const others = ['', 'examples.html'];

/** One entry: where a page is, and the same in each language. */
const entry = (base: string, path: string, versions: Page['versions'] = {}) => {
  const address = (to: string) => new URL(to, base).href;
  return markup`<url>
<loc>${address(path)}</loc>
${Object.entries(versions).map(([language, to]) => markup`<xhtml:link rel="alternate" hreflang="${language}" href="${address(to)}"/>\n`)}</url>
`;
};

/**
 * The addresses of all pages, for search engines. There is no day of change in it: nobody knows one for each page.
 * @param site The site.
 * @param base Its address.
 * @param pages Its pages.
 */
export const sitemap = ({own}: Site, base: string, pages: readonly Page[]): string =>
  markup`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${(own ? [] : others).map((path) => entry(base, path))}${pages.map(({path, versions}) => entry(base, path, versions))}</urlset>
`.text;
