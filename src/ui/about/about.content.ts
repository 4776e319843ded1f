import type {Locale} from '../../locale/locale.js';
import {messagesIn} from '../../locale/messages.js';
import type {Dataset} from '../../model/dataset.js';
import {rowsOf, type AboutRow} from './rows.content.js';
import {sourceLine, type Shown} from './source.content.js';

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

/**
 * Decides what is said about figures.
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

/** What the button says that opens and closes it. */
export function aboutLabel({figures}: Shown, isOpen: boolean, locale: Locale): string {
  const msg = messagesIn(locale);
  if (isOpen) return msg('Close', {id: 'about.close', desc: 'The button that closes what is said about figures.'});
  return figures.length > 1
    ? msg('About these figures', {id: 'about.figures', desc: 'The button that opens what is said about several figures.'})
    : msg('About this figure', {id: 'about.figure', desc: 'The button that opens what is said about a figure.'});
}
