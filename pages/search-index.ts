import MiniSearch from 'minisearch';
import type {Locale} from '../src/locale/locale.js';
import {documentPath, pagePath} from './address.js';
import {rendered} from './docs/render.js';
import {searchOptions, type Found} from './client/search-options.js';
import type {Site} from './site.js';
import {shownOf, subjectsOf, summaryFor} from './subjects.js';
import {textIn} from '../src/model/text.js';

/**
 * What can be found in a language: the facts, and the sections of the documents.
 * @param site The site.
 * @param locale The locale.
 * @returns The index, as MiniSearch reads it.
 */
export function searchIndex(site: Site, locale: Locale): string {
  const index = new MiniSearch<Found & {id: number; text: string}>(searchOptions);
  const facts = subjectsOf(site.dataset).map((subject) => ({
    title: summaryFor(subject, locale),
    place: textIn(subject.owner.name, locale),
    to: pagePath(locale.language, subject.kind, subject.id),
    text: [subject.id, ...shownOf(subject, locale).figures.map(({value}) => value)].join(' '),
  }));
  const sections = site.documents
    .filter(({language}) => language === locale.language)
    .flatMap((document) => {
      const {title, sections: its} = rendered(document, site);
      return its.map(({heading, anchor, text}, place) => ({
        title: heading,
        place: title,
        to: documentPath(locale.language, document.name) + (place ? `#${anchor}` : ''),
        text,
      }));
    });
  index.addAll([...facts, ...sections].map((entry, id) => ({id, ...entry})));
  return JSON.stringify(index);
}
