import type {Heights} from '../builder/heights.js';
import {escaped} from '../src/embed/markup.js';
import {nameOfTag} from '../src/embed/names.js';
import type {Locale} from '../src/locale/locale.js';
import {ownFrame, siteName} from './own.js';
import {picturePath} from './pictures.js';
import type {Site} from './site.js';
import {sentenceFor, type Subject} from './subjects.js';

const width = 500;

/** The height that a widget needs in a frame, from what was measured in places a little narrower and a little wider. */
function heightOf({tag, attributes}: Subject, {widths, rows}: Heights): number {
  const its = rows.filter((row) => row.tag === tag);
  const [name, id] = Object.entries(attributes)[0]!;
  const same = its.filter((row) => row.attributes[name] === id);
  const around = [widths.filter((one) => one <= width).length - 1, widths.findIndex((one) => one > width)];
  return Math.max(...(same.length ? same : its).flatMap(({heights}) => around.map((place) => heights[place]!)));
}

/** The frame that shows a subject on another site, with its figures as they are now; that of a partner's site has theirs in it. */
export const frameAddress = (base: string, {tag, attributes}: Subject, {language}: Locale, {own}: Pick<Site, 'own'>): string => {
  const query = new URLSearchParams({widget: nameOfTag(tag), ...attributes, lang: language}).toString();
  return new URL(`${own ? ownFrame : 'latest/frame.html'}?${query}`, base).href;
};

/**
 * What a site that embeds by address alone is told, in the form of oEmbed 1.0.
 * @param subject What is embedded.
 * @param site The site.
 * @param locale The locale of the page.
 * @returns Undefined where nobody knows the address of the frame.
 */
export function oembedOf(subject: Subject, site: Site, locale: Locale): object | undefined {
  const {base} = site;
  if (!base) return undefined;
  const title = sentenceFor(subject, locale);
  const height = heightOf(subject, site.heights);
  const picture = picturePath(site, subject, locale, 'light', 'png');
  const address = escaped(frameAddress(base, subject, locale, site));
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: siteName(site, locale),
    provider_url: base,
    width,
    height,
    html: `<blockquote>${escaped(title)}</blockquote><iframe src="${address}" title="${escaped(title)}" width="${width}" height="${height}" sandbox="allow-scripts" loading="lazy" frameborder="0"></iframe>`,
    ...(picture && {thumbnail_url: new URL(picture, base).href, thumbnail_width: 1200, thumbnail_height: 630}),
  };
}
