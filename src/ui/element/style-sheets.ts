import type {CSSResult} from 'lit';
import {ask} from './ask.js';

/** By document: its style sheet for each widget class, by the class's styles. */
const sheets = new WeakMap<Document, WeakMap<readonly CSSResult[], CSSStyleSheet>>();

/**
 * The style sheet of a widget class, constructed once per document. Lit constructs its sheets for the script's
 * document, and no other document, such as a frame's, can adopt them.
 * @param document The document that will adopt it.
 * @param styles The class's finalized styles.
 * @returns None for a document without a window, where nothing is painted.
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
