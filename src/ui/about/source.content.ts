import type {Locale} from '../../locale/locale.js';
import {messagesIn, str} from '../../locale/messages.js';
import {byId, ownersIn, type Dataset, type Figure} from '../../model/dataset.js';
import type {Remainder} from '../../model/parts.js';
import {textIn} from '../../model/text.js';

/** What every widget shows, and what its source line and About are made from. What is seldom asked for is decided when it is. */
export interface Shown {
  /** The figures in a sentence, for quoting. */
  readonly sentence: string;
  /** What to write inside the tag, if not that sentence. */
  readonly words?: string;
  /** Whom or what the figures are about, for the name of the button beside them: "Medicen Paris Region, members". */
  readonly about: string;
  readonly figures: readonly Figure[];
  /** Ids of those who are cited, if not the figures' own speakers. */
  readonly speakers?: readonly string[];
  /** A number that we derived from them. */
  readonly remainder?: Remainder | undefined;
}

/** What to write inside the tag, for readers without the script. */
export const fallbackOf = ({sentence, words = sentence}: Shown): string => words;

/** The name under which an owner's text in the source document is cited; empty for an unknown id. */
export function sourceNameOf(id: string, dataset: Dataset, locale: Locale): string {
  const owner = byId(ownersIn(dataset), id);
  return owner ? textIn(owner.sourceName, locale) : '';
}

/**
 * The source line: who stated the figures.
 * @param shown The figures.
 * @param dataset Where the speakers are found.
 * @param locale The locale to write it in.
 */
export function sourceLine({figures, speakers = figures.map(({speaker}) => speaker)}: Shown, dataset: Dataset, locale: Locale): string {
  const msg = messagesIn(locale);
  const names = [...new Set(speakers)].map((id) => sourceNameOf(id, dataset, locale));
  const list = names.join(', ');
  return names.length > 1
    ? msg(str`Sources: ${list}`, {
        id: 'source.several',
        desc: 'Under figures: whose presentations state them, with commas: “presentation of Sanofi, presentation of the Paris Region”.',
      })
    : msg(str`Source: ${list}`, {id: 'source', desc: 'Under figures: whose presentation states them: “presentation of Sanofi”.'});
}
