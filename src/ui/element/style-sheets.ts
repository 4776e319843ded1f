import type {CSSResult} from 'lit';

/** By document: its sheet for each piece of the styles. */
const sheets = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/**
 * The style sheets of a class of widgets in a document, each made there once. Lit makes them for the script's own
 * document, and another one, such as a frame's, does not take them.
 * @param styles The class's styles, as Lit has gathered them.
 * @param document Where the widget stands.
 * @returns None in a document without a window, where nothing is painted.
 */
export function styleSheetsIn(document: Document, styles: readonly CSSResult[]): CSSStyleSheet[] {
  const Sheet = document.defaultView?.CSSStyleSheet;
  if (!Sheet) return [];
  const made = sheets.get(document) ?? new Map<CSSResult, CSSStyleSheet>();
  sheets.set(document, made);
  return styles.map((style) => {
    const sheet = made.get(style) ?? new Sheet();
    if (!made.has(style)) sheet.replaceSync(style.cssText);
    made.set(style, sheet);
    return sheet;
  });
}
