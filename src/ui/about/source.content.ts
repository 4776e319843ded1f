import type {Locale} from '../../locale/locale.js';
import {messagesIn, str} from '../../locale/messages.js';
import {byId, ownersIn, type Dataset, type Figure} from '../../model/dataset.js';
import type {Remainder} from '../../model/parts.js';
import {textIn} from '../../model/text.js';

/** What a widget shows that can be asked about. */
export interface Shown {
  readonly figures: readonly Figure[];
  /** Ids of who speaks, where that is not whoever stated the figures. */
  readonly speakers?: readonly string[];
  /** A number that we derived from them. */
  readonly remainder?: Remainder | undefined;
}

/** The name that someone signs with as a source. */
export function nameOf(id: string, dataset: Dataset, locale: Locale): string {
  const owner = byId(ownersIn(dataset), id);
  return owner?.publishesAs ?? (owner ? textIn(owner.name, locale) : '');
}

/**
 * The line that says who stated some figures.
 * @param shown The figures.
 * @param dataset Where the speakers are found.
 * @param locale The locale to write it in.
 */
export function sourceLine({figures, speakers = figures.map(({speaker}) => speaker)}: Shown, dataset: Dataset, locale: Locale): string {
  const msg = messagesIn(locale);
  const names = [...new Set(speakers)].map((id) => nameOf(id, dataset, locale));
  const list = names.join(', ');
  return names.length > 1
    ? msg(str`Sources: ${list}`, {
        id: 'source.several',
        desc: 'Under figures: the names of the organizations that stated them, with commas.',
      })
    : msg(str`Source: ${list}`, {id: 'source', desc: 'Under figures: the name of the organization that stated them.'});
}
