import {attributesMarkup} from './markup.js';

/** The tag around widgets that show a partner's own figures. */
const tag = 'lifesci-dataset';

/**
 * Widgets within the element that gives them a partner's own figures, on one line.
 * @param src The address of the file.
 * @param widgets The widgets, as markup.
 */
export const withDataset = (src: string, widgets: string): string => `<${tag}${attributesMarkup([['src', src]])}>${widgets}</${tag}>`;
