import type {Locale} from '../../locale/locale.js';
import {messagesIn} from '../../locale/messages.js';
import type {Dataset} from '../../model/dataset.js';
import {rowsOf, type AboutRow} from './rows.content.js';
import {sourceLine, type Shown} from './source.content.js';

/** A text for the reader to copy. */
export interface Copy {
  readonly name: string;
  /** What the button says that copies it. */
  readonly action: string;
  readonly text: string;
}

/** What About says: where figures come from, what they mean, and how to quote or embed them. */
export interface AboutContent {
  readonly rows: readonly AboutRow[];
  readonly copies: readonly Copy[];
  /** Said when a text was copied. */
  readonly copied: string;
  /** Said when the page forbids copying, and the text was selected instead. */
  readonly selected: string;
}

/** The page in which a widget stands. */
export interface Place {
  /** The page's address; empty if it has none that others can open. */
  readonly address: string;
  /** The HTML that shows the same widget on another page: with fallback words, and a hint for a webmaster who must host the script first. */
  readonly embed: (words: string, hint: string) => string;
}

/**
 * Decides what About says.
 * @param shown What the widget shows.
 * @param dataset Where the speakers are found.
 * @param locale The locale to write it in.
 * @param place Where the widget stands.
 */
export function aboutContent(shown: Shown, dataset: Dataset, locale: Locale, {address, embed}: Place): AboutContent {
  const msg = messagesIn(locale);
  return {
    rows: rowsOf(shown, dataset, locale),
    copies: [
      {
        name: msg('Citation', {id: 'about.citation', desc: 'About figures: a term, before a text to quote them by.'}),
        action: msg('Copy citation', {id: 'about.copy-citation', desc: 'A button that copies a text to quote figures by.'}),
        text: `${shown.sentence} ${sourceLine(shown, dataset, locale)}.${address && ` ${address}`}`,
      },
      {
        name: msg('Embed code', {id: 'about.code', desc: 'About figures: a term, before the HTML that shows the same on another page.'}),
        action: msg('Copy embed code', {id: 'about.copy-code', desc: 'A button that copies HTML for another page.'}),
        text: embed(
          shown.sentence,
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

/** The label of the button that opens and closes About. */
export function aboutLabel({figures}: Shown, isOpen: boolean, locale: Locale): string {
  const msg = messagesIn(locale);
  if (isOpen) return msg('Close', {id: 'about.close', desc: 'The button that closes what is said about figures.'});
  return figures.length > 1
    ? msg('About these figures', {id: 'about.figures', desc: 'The button that opens what is said about several figures.'})
    : msg('About this figure', {id: 'about.figure', desc: 'The button that opens what is said about a figure.'});
}
