import {parseArgs} from 'node:util';
import {localeFrom, defaultLocale, type Locale} from '../locale/locale.js';
import type {Terminal} from './terminal.js';

const options = {
  data: {type: 'string'},
  format: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
  lang: {type: 'string'},
  script: {type: 'string'},
  styles: {type: 'string'},
  version: {type: 'boolean', short: 'v'},
} as const;

/** What someone has written after the command's name. */
export interface Asked {
  readonly command: string | undefined;
  readonly words: readonly string[];
  readonly values: {readonly [Name in keyof typeof options]?: (typeof options)[Name]['type'] extends 'boolean' ? boolean : string};
}

/** The options that each command takes, beside those that all do. */
export const optionsOf: Readonly<Record<string, readonly string[]>> = {
  prerender: ['data', 'styles'],
  snippet: ['data', 'script'],
  figure: ['data', 'format'],
  list: ['data', 'format'],
  validate: [],
  init: [],
  types: [],
};

/** The options that every command takes. */
export const commonOptions = ['help', 'lang', 'version'];

/**
 * Reads what someone has written.
 * @throws {TypeError} If an option is unknown, or lacks its value.
 */
export function readArguments(written: readonly string[]): Asked {
  const {positionals, values} = parseArgs({args: [...written], options, allowPositionals: true});
  const [command, ...words] = positionals;
  return {command, words, values};
}

/** The locale that is asked for by `--lang`, else the default. */
export const askedLocale = (lang = ''): Locale => localeFrom(lang) ?? defaultLocale;

/** The locale that the terminal's messages are in: that of `--lang`, else of the environment. */
export function terminalLocale(lang: string | undefined, {variables}: Terminal): Locale {
  const {LC_ALL, LC_MESSAGES, LANG} = variables;
  return localeFrom(lang ?? '') ?? localeFrom(LC_ALL || LC_MESSAGES || LANG || '') ?? defaultLocale;
}
