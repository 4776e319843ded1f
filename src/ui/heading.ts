import {html, type TemplateResult} from 'lit';
import {typeset} from './typeset.js';

/** The levels that a page may give a widget's heading. */
const levels = [2, 3, 4, 5, 6] as const;

/** A level that a page may ask for. */
export type HeadingLevel = (typeof levels)[number];

/** The level asked for where there is such a level, else 2. */
export const headingLevel = (asked: unknown): HeadingLevel => levels.find((level) => level === Number(asked)) ?? 2;

/** A real heading; `id` is `heading`, so that the widget can be named after it. */
export function heading(level: HeadingLevel, text: string): TemplateResult {
  const name = typeset(text);
  switch (level) {
    case 2:
      return html`<h2 id="heading" part="heading subject">${name}</h2>`;
    case 3:
      return html`<h3 id="heading" part="heading subject">${name}</h3>`;
    case 4:
      return html`<h4 id="heading" part="heading subject">${name}</h4>`;
    case 5:
      return html`<h5 id="heading" part="heading subject">${name}</h5>`;
    case 6:
      return html`<h6 id="heading" part="heading subject">${name}</h6>`;
  }
}
