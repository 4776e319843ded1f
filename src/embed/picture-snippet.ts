import {attributesMarkup} from './markup.js';

/**
 * A picture of what a widget shows, for newsletters and slides.
 * @param file The name of the picture without its extension.
 * @param words What it says in a sentence.
 * @param folder The folder of the site that has `pictures/`, with a slash at its end.
 */
export const pictureSnippet = (file: string, words: string, folder: string): string =>
  `<img${attributesMarkup([
    ['src', `${folder}pictures/${file}.png`],
    ['alt', words],
    ['width', '1200'],
    ['height', '630'],
  ])}>`;
