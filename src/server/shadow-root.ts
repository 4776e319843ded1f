import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {Widget, WidgetContent} from '../ui/element/widget.js';
import {asMarkup} from './markup.js';
import {escaped} from '../embed/markup.js';
import {serverStyles} from './server.styles.js';
import {sizeRules, sizesIn} from './sizes.js';
import {widgets, type WidgetTag} from './widgets.js';

/** The style sheet of a widget without its sizes. */
function sheetOf(tag: WidgetTag): string {
  const WidgetClass = widgets[tag];
  return [...WidgetClass.finalizeStyles(WidgetClass.styles), serverStyles].map(({cssText}) => cssText.trim()).join('\n');
}

/**
 * The style sheet of a widget.
 * @param tag Its tag.
 * @param sizes The sizes of its elements.
 */
export const styleSheetOf = (tag: WidgetTag, sizes: readonly string[]): string => sheetOf(tag) + sizeRules(sizes);

/** The first tag of a widget: everything stands in it, its styles too. */
const outermost = /^\s*<(?:div|span) class="widget"\s*>/;

/** What a widget shows, without styles. */
export function contentsOf(element: Widget<WidgetContent>): string {
  element['willUpdate']();
  const markup = collectResultSync(render(asMarkup(element['render']())));
  // Lit closes a template that ends with a value in this way.
  return markup.replaceAll('<?>', '').trim();
}

/**
 * The contents of a widget's shadow root. The styles stand in its one element, and not beside it: so that it is the only child, as where
 * the script has drawn it; and so that what a parser still adds, when a script has taken the root over meanwhile, is added to nothing.
 * @param tag The widget's tag.
 * @param element The widget.
 * @param styles The address of the folder with the style sheets; empty to write the styles into the root.
 */
export function shadowRootOf(tag: WidgetTag, element: Widget<WidgetContent>, styles: string): string {
  const contents = contentsOf(element);
  const sheet = styles
    ? `<link rel="stylesheet" href="${escaped(`${styles.replace(/\/?$/, '/')}${tag}.css`)}">`
    : `<style>${styleSheetOf(tag, sizesIn(contents))}</style>`;
  const [start] = outermost.exec(contents) ?? [];
  if (!start) throw new Error(`<${tag}> has no outermost element.`);
  return start + sheet + contents.slice(start.length);
}
