import {saidIn} from '../locale/said.js';
import {readFileSync, writeFileSync} from 'node:fs';
import {figuresFor} from './data-file.js';
import {terminalLocale} from './options.js';
import {decoded, encoded, isUtf16} from './page/encoding.js';
import {prerendered} from './page/prerendered.js';
import type {Command} from './command.js';
import {outcomes, type Outcome} from './terminal.js';
import {misuse, said} from './words.js';

/** Fills the widgets and placeholders of pages: of files, in place; or of what is piped in, to the output. */
export const prerender: Command = ({words: paths, values}, terminal) => {
  const locale = terminalLocale(values.lang, terminal);
  const figures = figuresFor(values.data, terminal, locale);
  if (!figures) return outcomes.wrong;
  let {outcome}: {outcome: Outcome} = figures;
  const fill = (bytes: Uint8Array, name: string): Uint8Array => {
    if (isUtf16(bytes)) {
      terminal.say(saidIn(said.utf16(name), locale));
      outcome = outcomes.wrong;
      return bytes;
    }
    const page = decoded(bytes);
    const {text, problems, filled} = prerendered(page.text, {
      lang: values.lang ?? '',
      told: locale,
      styles: values.styles ?? '',
      isAscii: !page.isUnicode,
      provided: figures.provided,
    });
    for (const {line, column, message} of problems) terminal.say(`${name}:${line}:${column}: ${message}`);
    if (problems.length) outcome = outcomes.wrong;
    terminal.say(saidIn(said.filled(name, filled), locale));
    return text === page.text ? bytes : encoded({...page, text});
  };

  const piped = paths.length ? undefined : terminal.piped();
  if (piped) terminal.out(fill(piped, '-'));
  if (!piped && !paths.length) {
    terminal.say(saidIn(misuse.prerender, locale));
    return outcomes.misused;
  }
  for (const path of paths) {
    try {
      const bytes = readFileSync(path);
      const now = fill(bytes, path);
      if (now !== bytes) writeFileSync(path, now);
    } catch (error) {
      terminal.say(saidIn(said.failed(path, (error as Error).message), locale));
      outcome = outcomes.wrong;
    }
  }
  return outcome;
};
