import type {Locale} from '../../locale/locale.js';
import {messagesIn, str} from '../../locale/messages.js';
import type {Dataset} from '../../model/dataset.js';
import {withSubject} from '../../words/sentence.js';
import {rowsOf, type AboutRow} from './rows.content.js';
import {fallbackOf, sourceLine, type Shown} from './source.content.js';

/** A text for the reader to copy. */
export interface Copy {
  readonly name: string;
  /** What the button says that copies it. */
  readonly action: string;
  readonly text: string;
  /** What came of copying it, to be said beside the button; else empty. */
  readonly said: string;
}

/** The reader's last attempt to copy a text. */
export interface Attempt {
  readonly text: string;
  /** What came of it; undefined as long as the browser has not answered. */
  outcome?: 'copied' | 'selected';
}

/** What About says: where figures come from, what they mean, and how to quote or embed them. */
export interface AboutContent {
  readonly rows: readonly AboutRow[];
  readonly copies: readonly Copy[];
  /** The label of the button at the end that closes it. */
  readonly close: string;
}

/** The page in which a widget stands. */
export interface Place {
  /** The page's address; empty if it has none that others can open. */
  readonly address: string;
  /** The HTML that shows the same widget on another page: with fallback words, and a hint for a webmaster who must host the script first. */
  readonly embed: (words: string, hint: string) => string;
  /** The keys that copy what is selected. */
  readonly copyKeys: string;
}

/** What is said of an attempt to copy. */
function outcomeOf({outcome}: Attempt, copyKeys: string, locale: Locale): string {
  const msg = messagesIn(locale);
  switch (outcome) {
    case 'copied':
      return msg('Copied', {id: 'about.copied', desc: 'Said when a text was copied.'});
    case 'selected':
      return msg(str`Selected: press ${copyKeys} to copy`, {
        id: 'about.selected',
        desc: 'Said when the browser did not let us copy a text and we selected it; the keys are “Ctrl+C” or “⌘C”.',
      });
    default:
      return '';
  }
}

/**
 * Decides what About says.
 * @param shown What the widget shows.
 * @param dataset Where the speakers are found.
 * @param locale The locale to write it in.
 * @param place Where the widget stands.
 * @param attempt The reader's last attempt to copy one of its texts.
 */
export function aboutContent(
  shown: Shown,
  dataset: Dataset,
  locale: Locale,
  {address, embed, copyKeys}: Place,
  attempt?: Attempt,
): AboutContent {
  const msg = messagesIn(locale);
  const copy = (name: string, action: string, text: string): Copy => ({
    name,
    action,
    text,
    said: attempt?.text === text ? outcomeOf(attempt, copyKeys, locale) : '',
  });
  return {
    rows: rowsOf(shown, dataset, locale),
    copies: [
      copy(
        msg('Citation', {id: 'about.citation', desc: 'About figures: a term, before a text to quote them by.'}),
        msg('Copy citation', {id: 'about.copy-citation', desc: 'A button that copies a text to quote figures by.'}),
        `${shown.sentence} ${sourceLine(shown, dataset, locale)}.${address && ` ${address}`}`,
      ),
      copy(
        msg('Embed code', {id: 'about.code', desc: 'About figures: a term, before the HTML that shows the same on another page.'}),
        msg('Copy embed code', {id: 'about.copy-code', desc: 'A button that copies HTML for another page.'}),
        embed(fallbackOf(shown), hostScript(locale)),
      ),
    ],
    close: msg('Close', {id: 'about.close', desc: 'The button at the end of what is said about figures, which closes it.'}),
  };
}

/**
 * What a webmaster must do who is given the HTML of a widget, where the address of the script is not known.
 * @param locale The locale to write it in.
 */
export const hostScript = (locale: Locale): string =>
  messagesIn(locale)('Put lifesci-widgets.js on your site and write its address here:', {
    id: 'about.host-script',
    desc: 'A comment in the HTML that shows the same on another page, where the address of the script is not known.',
  });

/** What the button that opens and closes About says. */
export interface ToggleContent {
  /** What is printed on it: the same whether About is open or closed. */
  readonly label: string;
  /** Its name, which begins with the label and says which figures it is about. */
  readonly name: string;
}

/**
 * Decides what the button says that opens and closes About.
 * @param shown What the widget shows.
 * @param locale The locale to write it in.
 */
export function toggleContent({figures, about}: Shown, locale: Locale): ToggleContent {
  const msg = messagesIn(locale);
  const label =
    figures.length > 1
      ? msg('About these figures', {id: 'about.figures', desc: 'The button that opens what is said about several figures.'})
      : msg('About this figure', {id: 'about.figure', desc: 'The button that opens what is said about a figure.'});
  return {label, name: withSubject(label, about, locale)};
}
