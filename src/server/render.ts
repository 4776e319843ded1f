import {nearest} from '../model/nearest.js';
import {warnOnce} from '../ui/element/report.js';
import {attributesMarkup, escaped} from '../embed/markup.js';
import {writtenAttributes, type WidgetAttributes} from './attributes.js';
import {instanceOf} from './instance.js';
import {providedBy} from './provided-by.js';
import {shadowRootOf} from './shadow-root.js';
import {isWidgetTag, widgets, type WidgetTag} from './widgets.js';

/** What a server tells of the place of a widget. */
export interface RenderOptions {
  /** The language of the place, as the `lang` of the nearest ancestor in the page. A widget's own attribute `lang` wins; by default, English. */
  readonly lang?: string | undefined;
  /** The author's words inside the tag, as text. By default, the sentence that quotes the figures. */
  readonly words?: string | undefined;
  /** The address of the folder with the style sheets of `lifesci-widgets/styles/`, where a policy forbids styles in the page. By default, the styles are in the markup. */
  readonly styles?: string | undefined;
  /** Figures of a partner's own, as read from a JSON file of the form of `dataset.schema.json`; they hide what the package has under the same ids. Checked when they are first seen: of what is wrong the console says, once, where and why. */
  readonly data?: object | undefined;
}

/** The declarative shadow root of a widget. */
export const templateOf = (contents: string): string => `<template shadowrootmode="open">${contents}</template>`;

/**
 * Writes a widget as HTML that needs no script: the tag with its attributes, a declarative shadow root that shows what the script would, and
 * the author's words. The script, if there is one, draws the same over it.
 * @param tag The widget's tag.
 * @param attributes Its attributes, as they are named in HTML; others than a widget's own, such as `class`, are written as they are.
 * @param options What is known of its place.
 * @returns The HTML. If nothing can be shown, the tag with the author's words alone, and the console says once why.
 * @throws {TypeError} If the tag is no widget's, or the name of an attribute cannot be one.
 */
export function render(tag: WidgetTag, attributes: WidgetAttributes = {}, options: RenderOptions = {}): string {
  if (!isWidgetTag(tag))
    throw new TypeError(`<${String(tag)}> is no widget. Try ${nearest(String(tag), Object.keys(widgets)).join(', ')}.`);
  const written = writtenAttributes(attributes);
  const {element, words, problem, warnings} = instanceOf(
    tag,
    written,
    String(options.lang ?? ''),
    undefined,
    options.data && providedBy(options.data),
  );
  for (const message of problem ? [problem.message] : warnings) warnOnce(`<${tag}>: ${message}`);
  const root = problem ? '' : templateOf(shadowRootOf(tag, element, options.styles ?? ''));
  return `<${tag}${attributesMarkup([...written])}>${root}${escaped(String(options.words ?? words))}</${tag}>`;
}
