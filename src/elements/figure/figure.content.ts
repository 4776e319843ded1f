import type {Locale} from '../../locale/locale.js';
import {figureById, figuresIn, headingOf, type Dataset} from '../../model/dataset.js';
import {notFound, type Problem} from '../../model/problem.js';
import {textIn} from '../../model/text.js';
import {toggleContent} from '../../ui/about/about.content.js';
import {nameOf} from '../../ui/about/name.content.js';
import type {Shown} from '../../ui/about/source.content.js';
import {figureSentence, reviewOf} from '../../words/sentence.js';
import {wordingOf, type Wording} from '../../words/wording.js';

/** What a figure in a sentence says. */
export interface InlineFigureContent extends Shown {
  readonly wording: Wording;
  /** What a reader must know about a questioned value, in brackets, with the space before it; else empty. */
  readonly note: string;
  /** Whom or what the figure is about; said only where it is opened. */
  readonly subject: string;
  /**
   * What it is called where it is a button: what is printed, for who speaks to a browser says what they see. With ordinary spaces, because
   * digits parted by no-break spaces are spoken one by one.
   */
  readonly name: string;
  /** What it does where it is a button. */
  readonly action: string;
  /** The language that it speaks. */
  readonly lang: string;
}

/** What a page asks of a figure in a sentence. */
export interface InlineFigureRequest {
  readonly figure: string;
  /** `value` for the number alone; anything else for the phrase. */
  readonly form: string;
}

/**
 * Decides what a figure in a sentence says. Its period and scope are left to the sentence.
 * @param request What the page asks for.
 * @param dataset Where the figure is found.
 * @param locale The locale of the sentence.
 */
export function figureContent({figure: id, form}: InlineFigureRequest, dataset: Dataset, locale: Locale): InlineFigureContent | Problem {
  const figure = figureById(dataset, id);
  if (!figure) return notFound('figure', id, figuresIn(dataset), locale);
  const wording = wordingOf({...figure, period: undefined, scope: undefined}, locale, form === 'value');
  const note = reviewOf(figure, locale);
  const shown: Shown = {
    about: nameOf(figure, locale),
    figures: [figure],
    sentence: figureSentence(figure, locale),
    words: wording.phrase + note,
  };
  return {
    ...shown,
    wording,
    note,
    subject: textIn(headingOf(figure), locale),
    name: wording.phrase.replace(/\s/g, ' '),
    action: toggleContent(shown, locale).label,
    lang: locale.tag,
  };
}
