import {styleSheetOf} from '../src/server/shadow-root.js';
import {sizesIn} from '../src/server/sizes.js';
import {widgets, type WidgetTag} from '../src/server/widgets.js';
import {versionFolder} from './address.js';
import type {Site} from './site.js';

/** The folder with the style sheets of the widgets on the pages, from the root of the site: those of the package have the sizes of its figures. */
export const styleFolder = (site: Site): string => (site.own ? 'styles' : `${versionFolder(site)}/styles`);

/**
 * The style sheets of widgets with a partner's own figures: the sizes of all that the pages show.
 * @param pages The pages.
 * @returns Texts by path from the root of the site.
 */
export function ownStyleSheets(pages: readonly string[]): Readonly<Record<string, string>> {
  const sizes = sizesIn(pages.join('\n'));
  return Object.fromEntries(Object.keys(widgets).map((tag) => [`styles/${tag}.css`, `${styleSheetOf(tag as WidgetTag, sizes)}\n`]));
}
