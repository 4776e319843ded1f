import type {Locale} from '../locale/locale.js';
import {saidIn} from '../locale/said.js';
import {figuresIn, ownersIn, type Dataset} from '../model/dataset.js';
import {partsOf} from '../model/parts.js';
import {textIn} from '../model/text.js';
import {wordingOf} from '../words/wording.js';
import {providedOf} from '../schema/provided.js';
import {dataFile} from './data-file.js';
import {askedLocale, terminalLocale} from './options.js';
import type {Command} from './command.js';
import {outcomes} from './terminal.js';
import {misuse} from './words.js';

/** An interface of the package, with the ids that a file adds to it, each with what it says. */
function interfaceOf(name: string, ids: readonly {readonly id: string; readonly says: string}[]): string {
  const lines = ids.map(({id, says}) => `    /** ${says.replaceAll('*/', '* /')} */\n    '${id}': true;`);
  return ids.length ? `  interface ${name} {\n${lines.join('\n')}\n  }\n` : '';
}

/** The declaration that adds the ids of a dataset to those that attributes take. */
function declarationOf(dataset: Dataset, path: string, locale: Locale): string {
  const figures = figuresIn(dataset);
  const saying = (all: typeof figures) => all.map((one) => ({id: one.id, says: wordingOf(one, locale).phrase}));
  const named = (owners: Dataset['organizations']) => owners.map(({id, name}) => ({id, says: textIn(name, locale)}));
  return `// Written by "npx lifesci-widgets types ${path}".
import 'lifesci-widgets';

declare module 'lifesci-widgets' {
${[
  interfaceOf('FigureIds', saying(figures)),
  interfaceOf('BreakdownIds', saying(figures.filter((one) => partsOf(one)))),
  interfaceOf('OrganizationIds', named(dataset.organizations)),
  interfaceOf('RegionIds', named(dataset.regions)),
].join('')}}
`;
}

/** Writes the TypeScript declaration that adds the ids of a partner's own file to those that attributes take. */
export const types: Command = ({words: [path, ...others], values}, terminal) => {
  const said = terminalLocale(values.lang, terminal);
  if (path === undefined || others.length) {
    terminal.say(saidIn(misuse.types, said));
    return outcomes.misused;
  }
  const file = dataFile(path, terminal, said);
  if (!file?.checked.dataset) return outcomes.wrong;
  const {dataset, languages} = file.checked;
  const shown = {figures: figuresIn(dataset), speakers: ownersIn(dataset).map(({id}) => id)};
  const locale = providedOf(dataset, languages).localeFor(shown, askedLocale(values.lang));
  terminal.out(declarationOf(dataset, path, locale));
  return file.outcome;
};
