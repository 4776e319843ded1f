import {render} from 'lit/html.js';
import {textOf} from './attribute-values.js';
import {typeset} from './typeset.js';

/** The levels that a page may give a widget's heading. */
const levels = [2, 3, 4, 5, 6] as const;

/** A level that a page may ask for. */
export type HeadingLevel = (typeof levels)[number];

/** The level asked for where there is such a level, else 2. */
export const headingLevel = (asked: unknown): HeadingLevel => levels.find((level) => `${level}` === textOf(asked)) ?? 2;

/** A real heading, made by hand because a template cannot choose its tag; its id is `heading`, so that a widget can be named after it. */
export function heading(level: HeadingLevel, text: string): HTMLElement {
  const element = document.createElement(`h${level}`);
  element.id = 'heading';
  element.className = 'subject';
  element.setAttribute('part', 'heading subject');
  render(typeset(text), element);
  return element;
}
