import type {Locale} from '../../locale/locale.js';
import {figureById, figuresIn, headingOf, type Dataset} from '../../model/dataset.js';
import {partsOf} from '../../model/parts.js';
import {notFound, type Problem} from '../../model/problem.js';
import {textIn} from '../../model/text.js';
import {figureSentence} from '../../words/sentence.js';
import {nameOf} from '../../ui/about/name.content.js';
import type {Shown} from '../../ui/about/source.content.js';
import {barOf, type Bar} from '../../ui/bar/bar.content.js';
import {factOf, type Fact} from '../../ui/fact/fact.content.js';

/** What a breakdown says. */
export interface BreakdownContent extends Shown {
  /** Whom or what the total is about. */
  readonly subject: string;
  readonly total: Fact;
  readonly bar: Bar;
}

/**
 * Decides what a breakdown says.
 * @param id Id of the total, as the page gives it.
 * @param dataset Where the total and its parts are found.
 * @param locale The locale of the breakdown's place.
 */
export function breakdownContent(id: string, dataset: Dataset, locale: Locale): BreakdownContent | Problem {
  const total = figureById(dataset, id);
  const parts = total && partsOf(total);
  if (!parts)
    return notFound(
      'breakdown',
      id,
      figuresIn(dataset).filter(({parts}) => parts),
      locale,
    );
  return {
    subject: textIn(headingOf(total), locale),
    total: factOf({...total, share: undefined}, locale),
    bar: barOf(parts, locale),
    get about() {
      return nameOf(total, locale);
    },
    figures: [total, ...parts.named],
    get sentence() {
      return figureSentence(total, locale, true);
    },
    remainder: parts.remainder,
  };
}
