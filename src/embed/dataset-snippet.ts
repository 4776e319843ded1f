import {escaped} from './markup.js';

/**
 * Widgets within the element that gives them a partner's own figures, on one line.
 * @param src The address of the file.
 * @param widgets The widgets, as markup.
 */
export const withDataset = (src: string, widgets: string): string => `<lifesci-dataset src="${escaped(src)}">${widgets}</lifesci-dataset>`;
