import {saidIn} from '../locale/said.js';
import {figuresIn} from '../model/dataset.js';
import {partsOf} from '../model/parts.js';
import {textIn} from '../model/text.js';
import {wordingOf} from '../words/wording.js';
import {figuresFor} from './data-file.js';
import {askedLocale, terminalLocale} from './options.js';
import type {Command} from './command.js';
import {outcomes} from './terminal.js';
import {misuse} from './words.js';

/** Of several with the same id, the first. */
const unique = <One extends {readonly id: string}>(all: readonly One[]): One[] =>
  [...new Map([...all].reverse().map((one) => [one.id, one])).values()].reverse();

/** Lists every id that an attribute can have, with what it names: one a line, with tabs, or as data. */
export const list: Command = ({words, values}, terminal) => {
  const said = terminalLocale(values.lang, terminal);
  if (words.length) {
    terminal.say(saidIn(misuse.list, said));
    return outcomes.misused;
  }
  const asked = askedLocale(values.lang);
  const known = figuresFor(values.data, terminal, said);
  if (!known) return outcomes.wrong;
  // Where the file has the ids of the bundled figures, each is listed once.
  const figures = unique(figuresIn(known.dataset));
  const localeOf = (shown: typeof figures, id = '') => known.provided?.localeFor({figures: shown, speakers: [id]}, asked) ?? asked;
  const saying = (attribute: string, all: typeof figures) =>
    all.map((one) => ({attribute, id: one.id, says: wordingOf(one, localeOf([one])).phrase}));
  const {organizations, regions} = known.dataset;
  const ids = [
    ...saying('figure', figures),
    ...saying(
      'breakdown',
      figures.filter((one) => partsOf(one)),
    ),
    ...unique(organizations).map(({id, name}) => ({attribute: 'organization', id, says: textIn(name, localeOf([], id))})),
    ...unique(regions).map(({id, name}) => ({attribute: 'region', id, says: textIn(name, localeOf([], id))})),
  ];
  const lines = ids.map(({attribute, id, says}) => `${attribute}\t${id}\t${says}`).join('\n');
  terminal.out(`${values.format === 'json' ? JSON.stringify(ids, null, 2) : lines}\n`);
  return known.outcome;
};
