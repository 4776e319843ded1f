import {saidIn} from '../locale/said.js';
import {localeFrom} from '../locale/locale.js';
import {nearest} from '../model/nearest.js';
import {version} from '../ui/element/version.js';
import type {Command} from './command.js';
import {figure} from './figure.js';
import {init} from './init.js';
import {list} from './list.js';
import {commonOptions, optionsOf, readArguments, terminalLocale, type Asked} from './options.js';
import {prerender} from './prerender.js';
import {snippet} from './snippet.js';
import {outcomes, type Outcome, type Terminal} from './terminal.js';
import {types} from './types.js';
import {validate} from './validate.js';
import {help, misuse} from './words.js';

const commands: Readonly<Partial<Record<string, Command>>> = {prerender, snippet, figure, list, validate, init, types};

/** What is wrong with what was asked, in two languages; undefined if nothing is. */
function faultOf({command, values}: Asked) {
  if (!command) return misuse.noCommand;
  if (command === 'site') return misuse.site;
  if (!Object.hasOwn(commands, command)) return misuse.command(command, nearest(command, Object.keys(commands))[0]!);
  const taken = [...commonOptions, ...optionsOf[command]!];
  const other = Object.keys(values).find((name) => !taken.includes(name));
  if (other) return misuse.otherOption(command, other);
  if (values.lang !== undefined && !localeFrom(values.lang)) return misuse.language(values.lang);
  if (!['text', 'json', undefined].includes(values.format)) return misuse.format(values.format!);
  return undefined;
}

/**
 * Runs the command line.
 * @param written What someone has written after its name.
 * @param terminal Where it is run.
 */
export function run(written: readonly string[], terminal: Terminal): Outcome {
  let asked: Asked;
  try {
    asked = readArguments(written);
  } catch (error) {
    const {message} = error as Error;
    terminal.say(saidIn(misuse.option(message), terminalLocale(undefined, terminal)));
    return outcomes.misused;
  }
  const locale = terminalLocale(asked.values.lang, terminal);
  if (asked.values.version) {
    terminal.out(`${version}\n`);
    return outcomes.well;
  }
  if (asked.values.help) {
    terminal.out(saidIn(help, locale));
    return outcomes.well;
  }
  const fault = faultOf(asked);
  if (!fault) return commands[asked.command!]!(asked, terminal);
  terminal.say(saidIn(fault, locale));
  return outcomes.misused;
}
