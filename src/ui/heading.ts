import {html, type TemplateResult} from 'lit';
import type {HeadingLevel} from './heading-level.js';
import {typeset} from './typeset.js';

/** One template per level, because Lit cannot bind a tag name. */
const headings: Record<HeadingLevel, (words: unknown) => TemplateResult> = {
  2: (words) => html`<h2 id="heading" class="subject" part="heading subject">${words}</h2>`,
  3: (words) => html`<h3 id="heading" class="subject" part="heading subject">${words}</h3>`,
  4: (words) => html`<h4 id="heading" class="subject" part="heading subject">${words}</h4>`,
  5: (words) => html`<h5 id="heading" class="subject" part="heading subject">${words}</h5>`,
  6: (words) => html`<h6 id="heading" class="subject" part="heading subject">${words}</h6>`,
};

/** A real heading, with the id `heading` for `aria-labelledby`. */
export const headingTemplate = (level: HeadingLevel, text: string): TemplateResult => headings[level](typeset(text));
