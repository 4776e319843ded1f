import {basename} from 'node:path';
import {embeddedCode} from '../dataset/embedded-code.js';
import {saidIn} from '../locale/said.js';
import {nearest} from '../model/nearest.js';
import {notFound} from '../model/problem.js';
import {instanceOf} from '../server/instance.js';
import {isWidgetTag, widgets} from '../server/widgets.js';
import {hostScript} from '../ui/about/about.content.js';
import {embedCode} from '../ui/about/embed-code.js';
import {nameOfTag, prefix} from '../embed/names.js';
import {figuresFor} from './data-file.js';
import {terminalLocale} from './options.js';
import type {Command} from './command.js';
import {outcomes} from './terminal.js';
import {misuse} from './words.js';

/** Writes the line of HTML that shows a widget: the script, and the tag with words in it; the same that the widget itself offers to copy. */
export const snippet: Command = ({words: [name, ...written], values}, terminal) => {
  const said = terminalLocale(values.lang, terminal);
  const names = Object.keys(widgets).map(nameOfTag);
  if (!name) {
    terminal.say(saidIn(misuse.snippet(names), said));
    return outcomes.misused;
  }
  const tag = name.startsWith(prefix) ? name : prefix + name;
  if (!isWidgetTag(tag)) {
    terminal.say(saidIn(misuse.widget(name, nearest(name, names)[0]!), said));
    return outcomes.misused;
  }
  const attributes = new Map(written.map((one) => [one.replace(/=.*/s, ''), one.includes('=') ? one.replace(/[^=]*=/, '') : '']));
  const unknown = [...attributes.keys()].find((one) => !widgets[tag].observedAttributes.includes(one));
  if (unknown !== undefined) {
    terminal.say(notFound('attribute', unknown, widgets[tag].observedAttributes, said).message);
    return outcomes.misused;
  }
  const figures = figuresFor(values.data, terminal, said);
  if (!figures) return outcomes.wrong;
  const {element, words, problem, warnings, locale} = instanceOf(tag, attributes, values.lang ?? '', said, figures.provided);
  for (const message of problem ? [problem.message] : warnings) terminal.say(`<${tag}>: ${message}`);
  if (problem) return outcomes.wrong;
  const code = embedCode(element, {words, lang: locale.tag, hint: hostScript(locale), address: values.script ?? ''});
  // Nobody knows here where the file will stand: its name is as good as any address to begin with.
  terminal.out(`${values.data === undefined ? code : embeddedCode(code, basename(values.data))}\n`);
  return warnings.length ? outcomes.wrong : figures.outcome;
};
