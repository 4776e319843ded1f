import type {Locale} from '../locale/locale.js';
import {messagesIn, str} from '../locale/messages.js';
import {byId, ownersIn, type Dataset} from '../model/dataset.js';
import {textIn} from '../model/text.js';

/**
 * The line that says who stated some figures.
 * @param speakers Ids of who stated them, a name more than once where they stated more.
 * @param dataset Where the speakers are found.
 * @param locale The locale to write it in.
 */
export function sourceLine(speakers: readonly string[], dataset: Dataset, locale: Locale): string {
  const msg = messagesIn(locale);
  const names = [...new Set(speakers)]
    .map((id) => byId(ownersIn(dataset), id))
    .map((owner) => owner?.publishesAs ?? (owner ? textIn(owner.name, locale) : ''));
  const list = names.join(', ');
  return names.length > 1
    ? msg(str`Sources: ${list}`, {
        id: 'source.several',
        desc: 'Under figures: the names of the organizations that stated them, with commas.',
      })
    : msg(str`Source: ${list}`, {id: 'source', desc: 'Under figures: the name of the organization that stated them.'});
}
