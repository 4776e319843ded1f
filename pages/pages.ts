// Every page of the site but the builder and the examples, and the files that belong to them.
import {locales} from '../builder/words/words.js';
import {correctionsFeed, correctionsPage, feedPath} from './corrections.js';
import {documentPage} from './docs/document-page.js';
import {indexPage} from './index-page.js';
import {notFoundPage} from './not-found-page.js';
import {pageText, type Page} from './page.js';
import {searchIndexPath} from './search-field.js';
import {searchIndex} from './search-index.js';
import type {Site} from './site.js';
import {sitemap} from './sitemap.js';
import {subjectPage} from './subject-page.js';
import {subjects} from './subjects.js';

/**
 * Writes the pages.
 * @param site The site.
 * @param published The day of the version in it.
 * @returns Texts by path from the root of the site.
 */
export function filesOf(site: Site, published: string): Readonly<Record<string, string>> {
  const ofSubjects = locales.flatMap((locale) => subjects.map((subject) => subjectPage(site, subject, locale)));
  const pages: readonly Page[] = [
    ...locales.flatMap((locale) => [indexPage(locale), correctionsPage(site, locale)]),
    ...ofSubjects.map(({page}) => page),
    ...site.documents.map((document) => documentPage(document, site)),
  ];
  const feeds = locales.map((locale) => [feedPath(locale.language), correctionsFeed(site, locale, published)] as const);
  return {
    ...Object.fromEntries(pages.map((page) => [page.path, pageText(site, page)])),
    ...Object.fromEntries(ofSubjects.flatMap(({files}) => Object.entries(files))),
    ...Object.fromEntries(locales.map((locale) => [searchIndexPath(locale.language), searchIndex(site, locale)])),
    ...Object.fromEntries(feeds.filter(([, text]) => text)),
    ...(site.base && {'404.html': notFoundPage(site.base), 'sitemap.xml': sitemap(site.base, pages)}),
    'corrections.json': `${JSON.stringify(site.corrections, null, 2)}\n`,
  };
}
