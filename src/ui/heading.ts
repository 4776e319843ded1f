import {html, type TemplateResult} from 'lit';
import {levelBelow, type HeadingLevel} from './heading-level.js';
import {typeset} from './typeset.js';

/** One template per level, because Lit cannot bind a tag name. */
const headings: Record<HeadingLevel, (words: unknown, id: string, look: string, part: string) => TemplateResult> = {
  2: (words, id, look, part) => html`<h2 id=${id} class=${look} part=${part}>${words}</h2>`,
  3: (words, id, look, part) => html`<h3 id=${id} class=${look} part=${part}>${words}</h3>`,
  4: (words, id, look, part) => html`<h4 id=${id} class=${look} part=${part}>${words}</h4>`,
  5: (words, id, look, part) => html`<h5 id=${id} class=${look} part=${part}>${words}</h5>`,
  6: (words, id, look, part) => html`<h6 id=${id} class=${look} part=${part}>${words}</h6>`,
};

/** A widget's real heading, with the id `heading` for `aria-labelledby`. */
export const headingTemplate = (level: HeadingLevel, text: string): TemplateResult =>
  headings[level](typeset(text), 'heading', 'subject', 'heading subject');

/**
 * A real heading within a widget, over a list.
 * @param level The level of the widget's own heading.
 * @param text What it says.
 * @param id An id for `aria-labelledby` on the list.
 * @param look Its classes.
 */
export const titleTemplate = (level: HeadingLevel, text: string, id: string, look = 'title'): TemplateResult =>
  headings[levelBelow(level)](typeset(text), id, look, 'label');
