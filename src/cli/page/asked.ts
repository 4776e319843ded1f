import {notFound, type Problem} from '../../model/problem.js';
import type {Locale} from '../../locale/locale.js';
import {isWidgetTag, widgets, type WidgetTag} from '../../server/widgets.js';
import {textOf} from '../../ui/element/attribute-values.js';
import {mark, nameOfTag, prefix, written} from '../../embed/names.js';
import type {Found} from './widgets-in.js';

/** What a widget or placeholder asks for. */
export interface Asked {
  readonly tag: WidgetTag;
  /** The widget's attributes, as they are written. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly isPlaceholder: boolean;
}

/**
 * What a widget asks for, or the widget that a placeholder stands for.
 * @param found The widget or placeholder.
 * @param told The locale of what the webmaster is told.
 * @returns A problem for a placeholder that names no widget.
 */
export function askedOf({element: {tagName}, attributes}: Found, told: Locale): Asked | Problem {
  if (isWidgetTag(tagName)) return {tag: tagName, attributes, isPlaceholder: false};
  const name = textOf(attributes.get(mark));
  const tag = prefix + name;
  if (!isWidgetTag(tag)) {
    const names = Object.keys(widgets).map(nameOfTag);
    return notFound(mark, name, names, told);
  }
  const asked = widgets[tag].observedAttributes.flatMap((attribute) => {
    const value = attributes.get(written(attribute));
    return value === undefined ? [] : [[attribute, textOf(value)] as const];
  });
  return {tag, attributes: new Map(asked), isPlaceholder: true};
}
