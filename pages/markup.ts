import {escaped} from '../src/embed/markup.js';

/** Markup, as opposed to a text that is yet to be escaped. */
export class Markup {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

/** What can stand in a template. */
export type Content = string | number | Markup | undefined | false | readonly Content[];

const written = (content: Content): string => {
  if (content instanceof Markup) return content.text;
  if (content === undefined || content === false) return '';
  return typeof content === 'object' ? content.map(written).join('') : escaped(String(content));
};

/** Writes markup: what is put into it is escaped, unless it is markup itself. */
export const markup = (strings: TemplateStringsArray, ...contents: readonly Content[]): Markup =>
  new Markup(strings.map((text, index) => text + written(contents[index])).join(''));

/** Data in a page that no browser runs; nothing in it can end the element. */
export const dataBlock = (type: string, data: unknown): Markup =>
  new Markup(`<script type="${type}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`);
