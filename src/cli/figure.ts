import {saidIn} from '../locale/said.js';
import {figureById, figuresIn, headingOf} from '../model/dataset.js';
import {notFound} from '../model/problem.js';
import {textIn} from '../model/text.js';
import {figureSentence} from '../words/sentence.js';
import {wordingOf} from '../words/wording.js';
import {sourceLine} from '../ui/about/source.content.js';
import {figuresFor} from './data-file.js';
import {askedLocale, terminalLocale} from './options.js';
import type {Command} from './command.js';
import {outcomes} from './terminal.js';
import {misuse} from './words.js';

/** Says one figure: as the sentence that quotes it, or as data. */
export const figure: Command = ({words, values}, terminal) => {
  const [id, ...others] = words;
  const said = terminalLocale(values.lang, terminal);
  if (!id || others.length) {
    terminal.say(saidIn(misuse.figure, said));
    return outcomes.misused;
  }
  const figures = figuresFor(values.data, terminal, said);
  if (!figures) return outcomes.wrong;
  const {dataset, provided, outcome} = figures;
  const found = figureById(dataset, id);
  if (!found) {
    terminal.say(notFound('figure', id, figuresIn(dataset), said).message);
    return outcomes.wrong;
  }
  const asked = askedLocale(values.lang);
  const locale = provided?.localeFor({figures: [found]}, asked) ?? asked;
  const sentence = figureSentence(found, locale);
  if (values.format !== 'json') {
    terminal.out(`${sentence}\n`);
    return outcome;
  }
  const {value, unit, bound, owner, paragraph, review, speaker} = found;
  const {phrase, label, qualifier} = wordingOf(found, locale);
  const data = {
    ...{id, lang: locale.tag, value, unit, bound},
    ...{subject: textIn(headingOf(found), locale), label, phrase, qualifier, sentence},
    review: review ? textIn(review, locale) : null,
    source: {
      line: sourceLine({sentence, about: '', figures: [found]}, dataset, locale),
      ...{speaker, document: owner.source.document, paragraph, date: owner.source.date ?? null},
    },
  };
  terminal.out(`${JSON.stringify(data, null, 2)}\n`);
  return outcome;
};
