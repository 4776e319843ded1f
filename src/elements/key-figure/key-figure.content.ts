import type {Locale} from '../../locale/locale.js';
import {figureById, figuresIn, headingOf, type Dataset, type Figure} from '../../model/dataset.js';
import {notFound, type Problem} from '../../model/problem.js';
import {textIn} from '../../model/text.js';
import {figureSentence} from '../../words/sentence.js';
import {nameOf} from '../../ui/about/name.content.js';
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

/** What was decided already, by figure and locale: figures do not change, and pages show some of them over and over. */
const decided = new WeakMap<Figure, Map<string, KeyFigureContent>>();

/**
 * Decides what a card says.
 * @param id Id of the figure, as the page gives it.
 * @param dataset Where the figure is found.
 * @param locale The locale of the card's place.
 */
export function keyFigureContent(id: string, dataset: Dataset, locale: Locale): KeyFigureContent | Problem {
  const figure = figureById(dataset, id);
  if (!figure) return notFound('figure', id, figuresIn(dataset), locale);
  const known = decided.get(figure) ?? new Map<string, KeyFigureContent>();
  decided.set(figure, known);
  const content = known.get(locale.tag) ?? contentOf(figure, locale);
  known.set(locale.tag, content);
  return content;
}

function contentOf(figure: Figure, locale: Locale): KeyFigureContent {
  return {
    subject: textIn(headingOf(figure), locale),
    fact: factOf(figure, locale),
    canCountUp: figure.unit !== 'rank' && figure.unit !== 'year',
    get about() {
      return nameOf(figure, locale);
    },
    figures: [figure],
    get sentence() {
      return figureSentence(figure, locale);
    },
  };
}
