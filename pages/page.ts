import type {Locale} from '../src/locale/locale.js';
import {prerendered} from '../src/cli/page/prerendered.js';
import {documentPath, indexPath, publicAddress, relative, versionFolder} from './address.js';
import {looks, metas} from './head.js';
import {dataBlock, markup, type Content, type Markup} from './markup.js';
import {siteName} from './own.js';
import type {Site} from './site.js';
import {styleFolder} from './style-sheets.js';
import {words} from './words/words.js';

/** A page of the site. */
export interface Page {
  /** Its path from the root of the site. */
  readonly path: string;
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** The paths of the same page in each language that has it. */
  readonly versions: Readonly<Record<string, string>>;
  /** What else stands in its head. */
  readonly head?: Content;
  readonly main: Content;
  /** What machines are told of it. */
  readonly data?: object;
  /** Its picture for social networks, by path. */
  readonly picture?: string | undefined;
  /** Whether facts and documents can be searched on it. */
  readonly isSearched?: boolean;
}

/** Languages as social networks name them. */
const territories: Readonly<Record<string, string>> = {en: 'en_GB', fr: 'fr_FR'};

function alternates(site: Site, {path, versions}: Page): Content {
  const all = Object.entries(versions).map(([language, to]) => [language, publicAddress(site, path, to)] as const);
  return [...all, ['x-default', publicAddress(site, path, versions[site.locales[0]!.language] ?? path)] as const].map(
    ([language, address]) => markup`<link rel="alternate" hreflang="${language}" href="${address}">\n`,
  );
}

function social(site: Site, {path, locale, title, description, picture}: Page): Content {
  const properties: Readonly<Record<string, string | undefined>> = {
    'og:type': 'website',
    'og:site_name': siteName(site, locale),
    'og:title': title,
    'og:description': description,
    'og:locale': territories[locale.language],
    'og:url': site.base && publicAddress(site, path, path),
    'og:image': picture && publicAddress(site, path, picture),
    'og:image:alt': picture && description,
    'og:image:width': picture && '1200',
    'og:image:height': picture && '630',
  };
  return [
    Object.entries(properties).map(([name, value]) => value && markup`<meta property="${name}" content="${value}">\n`),
    markup`<meta name="twitter:card" content="${picture ? 'summary_large_image' : 'summary'}">\n`,
  ];
}

function header(site: Site, {path, locale, versions}: Page): Markup {
  const {language} = locale;
  const said = words[language];
  const link = (to: string, text: string) =>
    markup`<a href="${relative(path, to)}"${to === path && markup` aria-current="page"`}>${text}</a>\n`;
  const facts = link(indexPath(language), said.facts);
  const others = [link(documentPath(language, 'index'), said.documentation), link('index.html', said.builder)];
  return markup`<header class="top">
<p class="name"><a href="${relative(path, 'index.html')}">${siteName(site, locale)}</a></p>
<nav aria-label="${said.pages}">
${facts}${!site.own && others}</nav>
<nav aria-label="${said.languages}">
${site.locales.map(({language: one}) => {
  const to = versions[one];
  if (!to) return undefined;
  return markup`<a href="${relative(path, to)}" lang="${one}" hreflang="${one}"${one === language && markup` aria-current="true"`}>${words[one].name}</a>\n`;
})}</nav>
</header>`;
}

/**
 * Writes a page, its widgets filled, so that it works without any script.
 * @param site The site.
 * @param page The page.
 */
export function pageText(site: Site, page: Page): string {
  const {path, locale, title, description, head, main, data, isSearched, versions} = page;
  const its = (to: string) => relative(path, to);
  const name = siteName(site, locale);
  // What provides figures comes first, so that a widget finds them as soon as it asks.
  const scripts = [...(site.own ? ['lifesci-dataset.js'] : []), 'lifesci-widgets.js'];
  const text = markup`<!doctype html>
<html lang="${locale.tag}">
<head>
${metas}<title>${title}${!title.startsWith(name) && ` · ${name}`}</title>
<meta name="description" content="${description}">
${site.base && markup`<link rel="canonical" href="${publicAddress(site, path, versions[locale.language] ?? path)}">\n`}${alternates(site, page)}${social(site, page)}${head}${looks(its)}${scripts.map((one) => markup`<script src="${its(`${versionFolder(site)}/${one}`)}" defer></script>\n`)}${isSearched && markup`<script src="${its('search.js')}" defer></script>\n`}${data && dataBlock('application/ld+json', data)}
</head>
<body>
${header(site, page)}
<main>
${main}
</main>
</body>
</html>
`.text;
  const filled = prerendered(text, {
    ...{lang: '', told: locale, isAscii: false, provided: site.own?.provided},
    styles: its(`${styleFolder(site)}/`),
  });
  if (filled.problems.length) throw new Error(`${path}: ${filled.problems.map(({message}) => message).join(' ')}`);
  return filled.text;
}
