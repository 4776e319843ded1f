import type {Locale} from '../../locale/locale.js';
import {messagesIn, str} from '../../locale/messages.js';
import {figuresNamed, type Dataset, type Figure} from '../../model/dataset.js';
import type {Remainder} from '../../model/parts.js';
import {textIn} from '../../model/text.js';
import {withSubject} from '../../words/sentence.js';
import {wordingOf} from '../../words/wording.js';
import {sourceNameOf, type Shown} from './source.content.js';

/** A term, and the answers beside it. */
export interface AboutRow {
  readonly term: string;
  readonly answers: readonly string[];
}

/** What each bound word means. */
function boundRows(figures: readonly Figure[], locale: Locale): AboutRow[] {
  const msg = messagesIn(locale);
  const bounded = figures.filter(({bound}) => bound !== 'exact');
  const meanings = new Map(bounded.map((figure) => [wordingOf(figure, locale).bound.replaceAll(' ', '\u00a0'), figure.bound]));
  return [...meanings].map(([word, bound]) => ({
    term: msg(str`What “${word}” means`, {id: 'about.bound', desc: 'About figures: a term; the word is “over”, “close to” or the like.'}),
    answers: [
      bound === 'about'
        ? msg('An approximate value.', {id: 'about.about', desc: 'About figures: what “close to” means.'})
        : msg('A minimum, not an exact number.', {id: 'about.minimum', desc: 'About figures: what “over” means.'}),
    ],
  }));
}

/** The figures' periods or scopes, each once; followed by the figures that have it, unless all of them do. */
function limitsOf(key: 'period' | 'scope', figures: readonly Figure[], locale: Locale): string[] {
  const limited = figures.map((figure) => ({
    limit: figure[key] ? textIn(figure[key], locale) : '',
    phrase: wordingOf(figure, locale).phrase,
  }));
  const limits = [...new Set(limited.map(({limit}) => limit))];
  if (limits.length === 1) return limits.filter(Boolean);
  return limits.filter(Boolean).map((limit) => {
    const phrases = limited.filter((one) => one.limit === limit).map(({phrase}) => phrase);
    return withSubject(limit, phrases.join(', '), locale);
  });
}

/** How a derived number was calculated; empty if there is none, or none certain enough to be stated. */
function calculationOf(remainder: Remainder | undefined, locale: Locale): string[] {
  if (!remainder?.certain) return [];
  const {label, labelAlone, condition} = remainder;
  return [
    wordingOf({...remainder, label: labelAlone ?? label}, locale).phrase,
    messagesIn(locale)('The total less the parts that the source gives.', {
      id: 'about.derived-how',
      desc: 'About figures: how a number was calculated that the source does not give.',
    }),
    ...(condition ? [textIn(condition, locale)] : []),
  ];
}

/** Where the source states the figures, each reference once: whose presentation, its date, the paragraph. */
export function referencesOf(figures: readonly Figure[], dataset: Dataset, locale: Locale): string[] {
  const msg = messagesIn(locale);
  const references = figures.map(({speaker, owner, paragraph}) => {
    const name = sourceNameOf(speaker, dataset, locale);
    const date =
      owner.source.date ?? msg('undated', {id: 'about.undated', desc: 'About figures: said of a presentation that bears no date.'});
    return msg(str`${name}, ${date}, paragraph ${paragraph}`, {
      id: 'about.place',
      desc: 'About figures: whose presentation states a figure, its date or “undated”, the number of the paragraph.',
    });
  });
  return [...new Set(references)];
}

/**
 * Decides the rows of About: what the figures are and mean, what they cover, where they come from.
 * @param shown What the widget shows.
 * @param dataset Where the speakers are found.
 * @param locale The locale to write it in.
 */
export function rowsOf({figures, remainder}: Shown, dataset: Dataset, locale: Locale): AboutRow[] {
  const msg = messagesIn(locale);
  const all = figures.flatMap((figure) => [figure, ...figuresNamed(figure.owner, figure.share && [figure.share.stated])]);
  const phrases = [...new Set(all.map((figure) => wordingOf(figure, locale).phrase))];
  const notStated = msg('Not stated', {
    id: 'about.no-date',
    desc: 'About figures: said of the date of the figures, where the source gives none.',
  });
  // A year is its own date.
  const dated = all.filter(({unit}) => unit !== 'year');
  const rows: AboutRow[] = [
    {
      term:
        phrases.length > 1
          ? msg('Figures', {id: 'about.several', desc: 'About figures: a term, before the figures.'})
          : msg('Figure', {id: 'about.one', desc: 'About a figure: a term, before the figure.'}),
      answers: phrases,
    },
    ...boundRows(all, locale),
    {
      term: msg('Period', {id: 'about.period', desc: 'About figures: a term, before the time that they cover: “since 2005”.'}),
      answers: limitsOf('period', all, locale),
    },
    {
      term: msg('Scope', {id: 'about.scope', desc: 'About figures: a term, before what they are limited to: “in imaging”.'}),
      answers: limitsOf('scope', all, locale),
    },
    {
      term: msg('Calculated figure (not\u00a0published)', {
        id: 'about.derived',
        desc: 'About figures: a term, before a number that the source does not give.',
      }),
      answers: calculationOf(remainder, locale),
    },
    {
      term: msg('Source', {
        id: 'about.source',
        desc: 'About figures: a term, before whose presentation states them and in which paragraph.',
      }),
      answers: referencesOf(all, dataset, locale),
    },
    {
      term: msg('Date of the figures', {id: 'about.date', desc: 'About figures: a term, before the day that the figures refer to.'}),
      answers: [...new Set(dated.map(({owner}) => owner.source.date ?? notStated))],
    },
    {
      term: msg('Review', {id: 'about.review', desc: 'About figures: a term, before what is questioned.'}),
      answers: all.flatMap(({finding}) => (finding ? [textIn(finding, locale)] : [])),
    },
  ];
  return rows.filter(({answers}) => answers.length);
}
