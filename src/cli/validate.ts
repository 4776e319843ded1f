import {saidIn} from '../locale/said.js';
import {figuresIn} from '../model/dataset.js';
import {dataFile} from './data-file.js';
import {terminalLocale} from './options.js';
import type {Command} from './command.js';
import {outcomes, type Outcome} from './terminal.js';
import {misuse, said} from './words.js';

/** Says all that is wrong in a partner's own files, by line and column, and what each has. */
export const validate: Command = ({words: paths, values}, terminal) => {
  const locale = terminalLocale(values.lang, terminal);
  if (!paths.length) {
    terminal.say(saidIn(misuse.validate, locale));
    return outcomes.misused;
  }
  let outcome: Outcome = outcomes.well;
  for (const path of paths) {
    const file = dataFile(path, terminal, locale);
    if (!file || file.outcome !== outcomes.well) outcome = outcomes.wrong;
    if (!file?.checked.dataset) continue;
    const {dataset, languages} = file.checked;
    terminal.out(`${saidIn(said.holds(path, figuresIn(dataset).length, languages.join(', ')), locale)}\n`);
  }
  return outcome;
};
