import type {Source} from '../model/dataset.js';

/**
 * The one document that every figure and text below comes from: three untitled texts, in which
 * Medicen Paris Region (paragraphs 1 to 5), Sanofi (6 to 10) and the Paris Region (11 to 15)
 * introduce themselves. It bears no date, so no figure has one.
 */
export const source: Source = {document: '000_2c478d4135abdb95.txt', date: null};
