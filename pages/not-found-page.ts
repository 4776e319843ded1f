import {documentPath, indexPath} from './address.js';
import {markup} from './markup.js';
import {siteName} from './own.js';
import {policy} from './page.js';
import type {Site} from './site.js';
import {words} from './words/words.js';

/**
 * The page for addresses at which there is none, in every language, for nobody knows which was wanted. A server shows it at any address:
 * so all that it names has the address of the site before it.
 * @param site The site.
 * @param base Its address.
 */
export function notFoundPage(site: Site, base: string): string {
  const {locales, documents, own} = site;
  const address = (path: string) => new URL(path, base).href;
  const sections = locales.map(({language, tag}) => {
    const said = words[language];
    const links = [
      [indexPath(language), said.facts],
      ...(documents.some((document) => document.language === language) ? [[documentPath(language, 'index'), said.documentation]] : []),
      ...(own ? [] : [['index.html', said.builder]]),
    ] as const;
    return markup`<section class="lead" lang="${tag}">
<h1>${said.notFound}</h1>
<p>${said.notFoundAdvice}</p>
<ul class="links">
${links.map(([path, text]) => markup`<li><a href="${address(path)}">${text}</a></li>\n`)}</ul>
</section>
`;
  });
  const [first] = locales;
  const name = siteName(site, first!);
  return markup`<!doctype html>
<html lang="${first!.tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${words[first!.language].notFound} · ${name}</title>
<link rel="icon" href="${address('icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${address('base.css')}">
<link rel="stylesheet" href="${address('site.css')}">
<link rel="stylesheet" href="${address('pages.css')}">
</head>
<body>
<header class="top"><p class="name"><a href="${base}">${name}</a></p></header>
<main>
${sections}</main>
</body>
</html>
`.text;
}
