import type {Locale} from '../locale/locale.js';
import {isProblem, type Problem} from './problem.js';
import type {ProvidedDataset, ShownOf} from './provided-dataset.js';

/** What is to be shown, or why nothing can be. */
export interface Decision<Content extends ShownOf> {
  readonly result: Content | Problem;
  /** The locale in which it is shown. */
  readonly locale: Locale;
}

/**
 * Decides in the locale that is asked for or, if what is provided is not written in its language, in one in which it is.
 * @param asked The locale that is asked for.
 * @param provided What is provided in place of the bundled dataset, if anything is.
 * @param content What is to be shown in a locale.
 */
export function decisionIn<Content extends ShownOf>(
  asked: Locale,
  provided: ProvidedDataset | undefined,
  content: (locale: Locale) => Content | Problem,
): Decision<Content> {
  const result = content(asked);
  const locale = provided && !isProblem(result) ? provided.localeFor(result, asked) : asked;
  return {locale, result: locale === asked ? result : content(locale)};
}
