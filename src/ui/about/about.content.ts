import type {Locale} from '../../locale/locale.js';
import {messagesIn, str} from '../../locale/messages.js';
import {figuresNamed, type Dataset, type Figure} from '../../model/dataset.js';
import {wordingOf} from '../../words/wording.js';
import {textIn} from '../../model/text.js';
import {nameOf, sourceLine, type Shown} from './source.content.js';

/** A term and what there is to say of it. */
export interface AboutRow {
  readonly term: string;
  readonly answers: readonly string[];
}

/** A text to take along, under its name. */
export interface Copy {
  readonly name: string;
  readonly action: string;
  readonly text: string;
}

/** Where figures come from and what they mean. */
export interface AboutContent {
  readonly rows: readonly AboutRow[];
  readonly copies: readonly Copy[];
  readonly copied: string;
  readonly selected: string;
}

/** What the page knows and the dataset does not. */
export interface Place {
  /** The page's address, or nothing where it has none that others could open. */
  readonly address: string;
  /** Puts fallback words into the tag that would show the same elsewhere, with a hint for whoever must host the script first. */
  readonly embed: (words: string, hint: string) => string;
}

/** A sentence begins with a capital. */
const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the words that bound the figures mean, each word once. */
function boundRows(figures: readonly Figure[], locale: Locale): AboutRow[] {
  const msg = messagesIn(locale);
  const meanings = new Map(figures.map((figure) => [wordingOf(figure, locale).bound, figure.bound]));
  meanings.delete('');
  return [...meanings].map(([word, bound]) => ({
    term: msg(str`What “${word}” means`, {id: 'about.bound', desc: 'About figures: a term; the word is “over”, “close to” or the like.'}),
    answers: [
      bound === 'about'
        ? msg('An approximate amount.', {id: 'about.about', desc: 'About figures: what “close to” means.'})
        : msg('A minimum, not an exact count.', {id: 'about.minimum', desc: 'About figures: what “over” means.'}),
    ],
  }));
}

/**
 * Decides what is said about figures.
 * @param shown What the widget shows.
 * @param dataset Where the speakers are found.
 * @param locale The locale to write it in.
 * @param place Where the widget stands.
 */
export function aboutContent(shown: Shown, dataset: Dataset, locale: Locale, {address, embed}: Place): AboutContent {
  const {figures, remainder} = shown;
  const msg = messagesIn(locale);
  const all = figures.flatMap((figure) => [figure, ...figuresNamed(figure.owner, figure.share && [figure.share.stated])]);
  const phrases = [...new Set(all.map((figure) => wordingOf(figure, locale).phrase))];
  const sources = all.map(
    ({speaker, owner, paragraph}) => `${nameOf(speaker, dataset, locale)}, ${owner.source.document}, §\u00a0${paragraph}`,
  );
  const none = msg('None given', {id: 'about.no-date', desc: 'About figures: said of the date, where the source gives none.'});
  const notes = all.flatMap(({review}) => (review ? [textIn(review, locale)] : []));
  const words = capitalized([phrases.join(', '), ...notes].join('. '));
  const rows: AboutRow[] = [
    {
      term: msg('As published', {id: 'about.published', desc: 'About figures: a term, before the figures as the source gives them.'}),
      answers: phrases,
    },
    ...boundRows(all, locale),
    {
      term: msg('Calculated', {id: 'about.derived', desc: 'About figures: a term, before a number that the source does not give.'}),
      answers: remainder?.certain ? [wordingOf(remainder, locale).phrase] : [],
    },
    {
      term: msg('Stated by', {id: 'about.source', desc: 'About figures: a term, before who says so and in which document.'}),
      answers: [...new Set(sources)],
    },
    {
      term: msg('Date', {id: 'about.date', desc: 'About figures: a term, before the day that the figures refer to.'}),
      answers: [...new Set(all.map(({owner}) => owner.source.date ?? none))],
    },
    {
      term: msg('Review', {id: 'about.review', desc: 'About figures: a term, before what is questioned.'}),
      answers: all.flatMap(({finding}) => (finding ? [textIn(finding, locale)] : [])),
    },
  ];
  return {
    rows: rows.filter(({answers}) => answers.length),
    copies: [
      {
        name: msg('Citation', {id: 'about.citation', desc: 'About figures: a term, before a text to quote them by.'}),
        action: msg('Copy citation', {id: 'about.copy-citation', desc: 'A button that copies a text to quote figures by.'}),
        text: `${words.replace(/\.?$/, '.')} ${sourceLine(shown, dataset, locale)}.${address && ` ${address}`}`,
      },
      {
        name: msg('Embed code', {id: 'about.code', desc: 'About figures: a term, before the HTML that shows the same on another page.'}),
        action: msg('Copy embed code', {id: 'about.copy-code', desc: 'A button that copies HTML for another page.'}),
        text: embed(
          words,
          msg('Put lifesci-widgets.js on your site and write its address here:', {
            id: 'about.host-script',
            desc: 'A comment in the HTML that shows the same on another page, where the address of the script is not known.',
          }),
        ),
      },
    ],
    copied: msg('Copied', {id: 'about.copied', desc: 'Said when a text was copied.'}),
    selected: msg('Selected', {
      id: 'about.selected',
      desc: 'Said when the browser did not let us copy a text and we selected it.',
    }),
  };
}

/** What the button says that opens and closes it. */
export function aboutLabel({figures}: Shown, isOpen: boolean, locale: Locale): string {
  const msg = messagesIn(locale);
  if (isOpen) return msg('Close', {id: 'about.close', desc: 'The button that closes what is said about figures.'});
  return figures.length > 1
    ? msg('About these figures', {id: 'about.figures', desc: 'The button that opens what is said about several figures.'})
    : msg('About this figure', {id: 'about.figure', desc: 'The button that opens what is said about a figure.'});
}
