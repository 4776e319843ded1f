import type {Locale} from '../locale/locale.js';
import {messagesIn, str} from '../locale/messages.js';
import {subjectOf, type Figure} from '../model/dataset.js';
import {bare} from '../model/own.js';
import {partsOf} from '../model/parts.js';
import {textIn} from '../model/text.js';
import {shareOf} from './share.js';
import {join, wordingOf} from './wording.js';

/** A figure to be stated in a sentence. */
export interface Statement {
  readonly figure: Figure;
  /** Whom or what it is about, if the heading does not say so. */
  readonly subject?: string;
  /** Whether its parts are stated too. */
  readonly inParts?: boolean;
}

/** What a sentence says. */
export interface SentenceContent {
  /** Whom or what the whole sentence is about. */
  readonly heading?: string;
  readonly statements: readonly Statement[];
  /** Sentences for a widget that shows no figures. */
  readonly otherwise?: string;
}

/** A text with a capital first letter. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Puts its subject before a text: "Sanofi: 35 sites across France".
 * @param subject Whom or what the text is about.
 * @param text The text.
 * @param locale The locale to write it in.
 */
export const withSubject = (subject: string, text: string, locale: Locale): string =>
  messagesIn(locale)(str`${subject}: ${text}`, {
    id: 'sentence.subject',
    desc: 'Whom or what something is about, before it: “Sanofi: 35 sites across France”.',
  });

/**
 * Joins facts or list items with semicolons.
 * @param entries The facts or items.
 * @param locale The locale to write it in.
 */
export function semicolonList([first = '', ...rest]: readonly string[], locale: Locale): string {
  const msg = messagesIn(locale);
  let all = first;
  for (const entry of rest)
    all = msg(str`${all}; ${entry}`, {id: 'sentence.semicolon', desc: 'Facts in one sentence, parted by semicolons.'});
  return all;
}

/** The named parts of a total, as a list after its lead-in. The rest is left out, because no source states it. */
function partsClause(total: Figure, locale: Locale): string {
  const msg = messagesIn(locale);
  const parts = (partsOf(total)?.named ?? []).map((part) => wordingOf({...part, label: part.labelAsPart ?? part.label}, locale).phrase);
  const lead = total.partsLead
    ? textIn(total.partsLead, locale)
    : msg('of which', {id: 'sentence.parts', desc: 'Between a total and some of its parts: “1,000 companies, of which 360 in medtech”.'});
  const last = parts.pop() ?? '';
  const list = parts.join(', ');
  return join(
    lead,
    list
      ? msg(str`${list} and ${last}`, {
          id: 'sentence.list',
          desc: 'A list, its last entry after “and”; the others have commas between them.',
        })
      : last,
  );
}

/** What a reader must know about a questioned value, in brackets, with the space before it; else empty. */
export const reviewOf = ({review}: Pick<Figure, 'review'>, locale: Locale): string => (review ? ` (${textIn(review, locale)})` : '');

/** A figure with everything that qualifies it: period and scope, share or parts, and the doubt about a questioned value. */
function clauseOf(statement: Statement, locale: Locale): string {
  const {figure, subject = '', inParts} = bare({...statement});
  const {phrase, qualifier} = wordingOf(figure, locale);
  const added = inParts ? partsClause(figure, locale) : shareOf(figure, locale)?.phrase;
  const said = [join(phrase, qualifier), added].filter(Boolean).join(', ') + reviewOf(figure, locale);
  return subject && !said.includes(subject) ? withSubject(subject, said, locale) : said;
}

/**
 * Writes the sentence that quotes figures: whom they are about first, then each figure with everything that qualifies it. Citation, embed
 * code and the `sentence` property all use it.
 * @param content What to say.
 * @param locale The locale to write it in.
 */
export function sentenceOf(saying: SentenceContent, locale: Locale): string {
  const {heading = '', statements, otherwise = ''} = bare({...saying});
  const facts = statements.map((statement) => clauseOf(statement, locale));
  if (!facts.length) return join(heading && `${heading}.`, otherwise);
  const list = semicolonList(facts, locale);
  return `${capitalized(heading ? withSubject(heading, list, locale) : list)}.`;
}

/**
 * Writes the sentence that quotes one figure, whom it is about included.
 * @param figure The figure.
 * @param locale The locale to write it in.
 * @param inParts Whether to name its parts.
 */
export const figureSentence = (figure: Figure, locale: Locale, inParts = false): string =>
  sentenceOf({statements: [{figure, subject: textIn(subjectOf(figure), locale), inParts}]}, locale);
