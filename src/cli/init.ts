import {writeFileSync} from 'node:fs';
import {saidIn} from '../locale/said.js';
import {terminalLocale} from './options.js';
import type {Command} from './command.js';
import {starter} from './starter.js';
import {outcomes} from './terminal.js';
import {misuse, said} from './words.js';

/** Writes a file to begin with, with comments: to the output, or under a name that is not taken. */
export const init: Command = ({words: [path, ...others], values}, terminal) => {
  const locale = terminalLocale(values.lang, terminal);
  if (others.length) {
    terminal.say(saidIn(misuse.init, locale));
    return outcomes.misused;
  }
  const text = saidIn(starter, locale);
  if (path === undefined) {
    terminal.out(text);
    return outcomes.well;
  }
  try {
    writeFileSync(path, text, {flag: 'wx'});
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === 'EEXIST';
    terminal.say(saidIn(isTaken ? said.taken(path) : said.failed(path, (error as Error).message), locale));
    return outcomes.wrong;
  }
  terminal.say(saidIn(said.begun(path), locale));
  return outcomes.well;
};
