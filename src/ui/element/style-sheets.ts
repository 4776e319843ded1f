import type {CSSResult} from 'lit';
import {ask} from './ask.js';

/** By document: its sheet for each class of widgets, known by the class's styles. */
const sheets = new WeakMap<Document, WeakMap<readonly CSSResult[], CSSStyleSheet>>();

/**
 * The style sheet of a class of widgets in a document, made there once. Lit makes its own for the script's
 * document, and another one, such as a frame's, does not take them.
 * @param document Where the widget stands.
 * @param styles The class's styles, as Lit has gathered them.
 * @returns None in a document without a window, where nothing is painted.
 */
export function styleSheetsIn(document: Document, styles: readonly CSSResult[]): CSSStyleSheet[] {
  const Sheet = ask(document, 'defaultView')?.CSSStyleSheet;
  if (!Sheet) return [];
  const made = sheets.get(document) ?? new WeakMap<readonly CSSResult[], CSSStyleSheet>();
  sheets.set(document, made);
  const sheet = made.get(styles) ?? new Sheet();
  if (!made.has(styles)) sheet.replaceSync(styles.map(({cssText}) => cssText).join('\n'));
  made.set(styles, sheet);
  return [sheet];
}
