/** A class of elements with its styles, one after the other. */
export interface Styled {
  readonly styles: readonly string[];
}

/** By class and document: its style sheet there. */
const sheets = new WeakMap<Styled, WeakMap<Document, CSSStyleSheet>>();

/** The style sheet of a class of widgets in a document, made once; none in a document without a window. */
export function styleSheets(element: Styled, document: Document): CSSStyleSheet[] {
  const made = sheets.get(element) ?? new WeakMap<Document, CSSStyleSheet>();
  sheets.set(element, made);
  const Sheet = document.defaultView?.CSSStyleSheet;
  if (!Sheet) return [];
  const sheet = made.get(document) ?? new Sheet();
  if (!made.has(document)) sheet.replaceSync(element.styles.join(''));
  made.set(document, sheet);
  return [sheet];
}
