import {tagMarkup} from './markup.js';
import {nameOfTag} from './names.js';
import type {WidgetWritten} from './widget-snippet.js';

/** Where the page for frames is, and what it needs to know of the page around it. */
export interface FramePlace {
  /** The folder of the site that has `frame.html`, with a slash at its end. */
  readonly folder: string;
  /** The language that the widget has in the page; a frame does not inherit it. */
  readonly language: string;
  /** The height in pixels with which it begins. */
  readonly height: number;
}

/** The address of the page for frames that shows a widget. */
function frameAddress({tag, attributes}: WidgetWritten, {folder, language}: FramePlace): string {
  const inherited = attributes.some(([name]) => name === 'lang') ? [] : [['lang', language] as const];
  const query = new URLSearchParams([['widget', nameOfTag(tag)], ...attributes, ...inherited].map(([name, value]) => [name, value]));
  return `${folder}frame.html?${query}`;
}

/**
 * A widget in a frame, for editors that keep nothing else. Its words are its title, which screen readers say. What draws no border is an
 * attribute, because strict policies drop a style.
 */
export const frameSnippet = (widget: WidgetWritten, place: FramePlace): string =>
  tagMarkup(
    'iframe',
    [
      ['src', frameAddress(widget, place)],
      ['title', widget.words],
      ['width', '100%'],
      ['height', String(place.height)],
      ['sandbox', 'allow-scripts'],
      ['loading', 'lazy'],
      ['frameborder', '0'],
    ],
    '',
  );
