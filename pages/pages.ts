// Every page of the site but the builder and the examples, and the files that belong to them.
import {correctionsFeed, correctionsPage, feedPath} from './corrections.js';
import {documentPage} from './docs/document-page.js';
import {indexPage} from './index-page.js';
import {notFoundPage} from './not-found-page.js';
import {pageText, type Page} from './page.js';
import {searchIndexPath} from './search-field.js';
import {searchIndex} from './search-index.js';
import type {Site} from './site.js';
import {sitemap} from './sitemap.js';
import {ownStyleSheets} from './style-sheets.js';
import {subjectPage} from './subject-page.js';
import {subjectsOf} from './subjects.js';

/**
 * Writes the pages.
 * @param site The site.
 * @param published The day of the version in it; a partner's own figures have none.
 * @returns Texts by path from the root of the site.
 */
export function filesOf(site: Site, published?: string): Readonly<Record<string, string>> {
  const {locales, own, documents} = site;
  const subjects = subjectsOf(site.dataset);
  const ofSubjects = locales.flatMap((locale) => subjects.map((subject) => subjectPage(site, subject, locale)));
  const pages: readonly Page[] = [
    // Where there is no builder, the facts are at the door.
    ...(own ? [indexPage(site, locales[0]!, 'index.html')] : []),
    ...locales.flatMap((locale) => [indexPage(site, locale), correctionsPage(site, locale)]),
    ...ofSubjects.map(({page}) => page),
    ...documents.map((document) => documentPage(document, site)),
  ];
  const texts = Object.fromEntries(pages.map((page) => [page.path, pageText(site, page)]));
  const feeds = locales.map((locale) => [feedPath(locale.language), correctionsFeed(site, locale, published)] as const);
  return {
    ...texts,
    ...(own && ownStyleSheets(Object.values(texts))),
    ...Object.fromEntries(ofSubjects.flatMap(({files}) => Object.entries(files))),
    ...Object.fromEntries(locales.map((locale) => [searchIndexPath(locale.language), searchIndex(site, locale)])),
    ...Object.fromEntries(feeds.filter(([, text]) => text)),
    ...(site.base && {'404.html': notFoundPage(site, site.base), 'sitemap.xml': sitemap(site, site.base, pages)}),
    'corrections.json': `${JSON.stringify(site.corrections, null, 2)}\n`,
  };
}
