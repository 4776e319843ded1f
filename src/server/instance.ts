import {bundledDataset} from '../data/bundled-dataset.js';
import {defaultLocale, localeFrom, type Locale} from '../locale/locale.js';
import {decisionIn} from '../model/decision.js';
import {isProblem, type Problem} from '../model/problem.js';
import {withProvided, type ProvidedDataset} from '../model/provided-dataset.js';
import {fallbackOf} from '../ui/about/source.content.js';
import type {Widget, WidgetContent} from '../ui/element/widget.js';
import {widgets, type WidgetTag} from './widgets.js';

/** A widget of which no page knows, with what it decided to show. */
export interface Instance {
  readonly element: Widget<WidgetContent>;
  /** Its language: its own, else that of its place, else the default. */
  readonly locale: Locale;
  /** The sentence to write inside the tag; empty if nothing can be shown. */
  readonly words: string;
  /** Why nothing can be shown. */
  readonly problem: Problem | undefined;
  /** What to tell the webmaster although something is shown. */
  readonly warnings: readonly string[];
}

/**
 * Makes a widget and has it decide what to show.
 * @param tag Its tag.
 * @param attributes Its attributes, as they are written.
 * @param lang The language of its place, as it is written; decides if its own `lang` is missing or names no language.
 * @param told The locale of what the webmaster is told; by default, the widget's.
 * @param provided A dataset that hides what the bundled one has.
 */
export function instanceOf(
  tag: WidgetTag,
  attributes: ReadonlyMap<string, string>,
  lang: string,
  told?: Locale,
  provided?: ProvidedDataset,
): Instance {
  const WidgetClass = widgets[tag];
  const element = new WidgetClass();
  Object.defineProperty(element, 'localName', {value: tag});
  // What an element around it would answer in a page.
  if (provided)
    element.addEventListener('context-request', (event) => (event as Event & {callback: (answer: unknown) => void}).callback(provided));
  const asked = localeFrom(attributes.get('lang') ?? '') ?? localeFrom(lang) ?? defaultLocale;
  // There is no ancestor to ask for the language, so the element itself has it.
  for (const [name, value] of [...attributes, ['lang', asked.tag] as const]) {
    if (!WidgetClass.observedAttributes.includes(name)) continue;
    element.setAttribute(name, value);
    element.attributeChangedCallback(name, null, value);
  }
  const dataset = withProvided(provided, bundledDataset);
  const {result: decided, locale} = decisionIn(asked, provided, (one) => element['content'](dataset, one));
  const tells = told ? element['content'](dataset, told) : decided;
  return {
    element,
    locale,
    words: isProblem(decided) ? '' : fallbackOf(decided),
    problem: isProblem(tells) ? tells : undefined,
    warnings: isProblem(tells) ? [] : (tells.warnings ?? []),
  };
}
