import {nameOfTag} from './names.js';
import type {WidgetWritten} from './widget-snippet.js';

/** The themes of pictures. */
export const pictureThemes = ['light', 'dark'] as const;

/** One of the themes. */
export type PictureTheme = (typeof pictureThemes)[number];

/** What the name of a picture says behind the id: a total and its parts have the same id as the total alone. */
const endings: Readonly<Record<string, string>> = {'key-figure': '', figure: '', breakdown: '.parts'};

/** Whether there are pictures of what a tag shows. */
export const hasPicture = (tag: string): boolean => Object.hasOwn(endings, nameOfTag(tag));

/**
 * The name of the picture of what a widget shows, without its extension.
 * @param widget The widget.
 * @param language The language of the picture.
 * @param theme The theme.
 * @returns Undefined if there is no picture of such a widget.
 */
export function pictureFile(
  {tag, attributes}: Pick<WidgetWritten, 'tag' | 'attributes'>,
  language: string,
  theme: PictureTheme,
): string | undefined {
  const [, id] = attributes.find(([name]) => name === 'figure' || name === 'breakdown') ?? [];
  return id && hasPicture(tag) ? `${id}${endings[nameOfTag(tag)]}-${language}-${theme}` : undefined;
}
