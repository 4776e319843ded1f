import {Cite, plugins} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type {Locale} from '../src/locale/locale.js';
import {byId, ownersIn} from '../src/model/dataset.js';
import {textIn} from '../src/model/text.js';
import {referencesOf} from '../src/ui/about/rows.content.js';
import {sourceLine} from '../src/ui/about/source.content.js';
import {shownOf, type Subject} from './subjects.js';

plugins.config.get('@bibtex').format.useIdAsLabel = true;

/** What a reference manager is told of a subject, as CSL-JSON. A date is left out: the source has none. */
export interface Reference {
  readonly id: string;
  readonly type: 'document';
  readonly title: string;
  readonly author: readonly {readonly literal: string}[];
  readonly note: string;
  readonly language: string;
  readonly URL?: string;
  readonly issued?: {readonly raw: string};
}

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');

/** The reference of a subject: whoever states it is its author, what it says is its title. */
function referenceOf(subject: Subject, locale: Locale, address: string | undefined): Reference {
  const {figures, sentence} = shownOf(subject, locale);
  const {date} = subject.owner.source;
  const speakers = [...new Set(figures.map(({speaker}) => speaker))].map((id) => byId(ownersIn(subject.dataset), id)!);
  return {
    // Letters, digits and hyphens alone, which every BibTeX takes for a key.
    id: `${subject.kind}-${subject.id.replaceAll('.', '-')}-${locale.language}`,
    type: 'document',
    title: withoutStop(sentence),
    author: speakers.map(({name}) => ({literal: textIn(name, locale)})),
    note: referencesOf(figures, subject.dataset, locale).join(' – '),
    language: locale.tag,
    ...(address && {URL: address}),
    ...(date && {issued: {raw: date}}),
  };
}

/** In RIS, a tag a line. citation-js breaks lines within words, and importers would keep the breaks. */
function risOf({id, title, author, note, language, URL, issued}: Reference): string {
  const tags: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'GEN'],
    ['ID', id],
    ...author.map(({literal}) => ['AU', literal] as const),
    ['TI', title],
    ['DA', issued?.raw.replaceAll('-', '/')],
    ['N1', note],
    ['LA', language],
    ['UR', URL],
    ['ER', ''],
  ];
  return `${tags.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}`)).join('\r\n')}\r\n`;
}

/** A citation in every form. */
export interface Citation {
  readonly text: string;
  /** Files by their endings. */
  readonly files: Readonly<Record<'.bib' | '.ris' | '.csl.json', string>>;
}

/**
 * Writes how a subject is quoted.
 * @param subject What is quoted.
 * @param locale The locale to write it in.
 * @param address The public address of its page, if it has one.
 */
export function citationOf(subject: Subject, locale: Locale, address: string | undefined): Citation {
  const shown = shownOf(subject, locale);
  const reference = referenceOf(subject, locale, address);
  return {
    text: `${shown.sentence} ${sourceLine(shown, subject.dataset, locale)}.${address ? ` ${address}` : ''}`,
    files: {
      '.bib': `${new Cite([reference]).format('bibtex').trim()}\n`,
      '.ris': risOf(reference),
      '.csl.json': `${JSON.stringify([reference], null, 2)}\n`,
    },
  };
}

/** What a citation is called. */
export const citationNames: Readonly<Record<keyof Citation['files'], string>> = {'.bib': 'BibTeX', '.ris': 'RIS', '.csl.json': 'CSL-JSON'};
