import type {Locale} from '../../locale/locale.js';
import {figureById, figuresIn, headingOf, subjectOf, type Dataset} from '../../model/dataset.js';
import {notFound, type Problem} from '../../model/problem.js';
import {textIn} from '../../model/text.js';
import {sentenceOf} from '../../words/sentence.js';
import type {Shown} from '../../ui/about/source.content.js';
import {factOf, type Fact} from '../../ui/fact/fact.content.js';

/** What a card says. */
export interface KeyFigureContent extends Shown {
  /** Whom or what the figure is about. */
  readonly subject: string;
  readonly fact: Fact;
  /** Whether the number can count up: a rank or a year cannot. */
  readonly canCountUp: boolean;
}

/**
 * Decides what a card says.
 * @param id Id of the figure, as the page gives it.
 * @param dataset Where the figure is found.
 * @param locale The locale of the card's place.
 */
export function keyFigureContent(id: string, dataset: Dataset, locale: Locale): KeyFigureContent | Problem {
  const figure = figureById(dataset, id);
  if (!figure) return notFound('figure', id, figuresIn(dataset), locale);
  return {
    subject: textIn(headingOf(figure), locale),
    fact: factOf(figure, locale),
    canCountUp: figure.unit !== 'rank' && figure.unit !== 'year',
    figures: [figure],
    sentence: sentenceOf({statements: [{figure, subject: textIn(subjectOf(figure), locale)}]}, locale),
  };
}
