import {documentPath, indexPath} from './address.js';
import {markup} from './markup.js';
import {siteName} from './own.js';
import {looks, metas} from './head.js';
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
${metas}<meta name="robots" content="noindex">
<title>${words[first!.language].notFound} · ${name}</title>
${looks(address)}</head>
<body>
<header class="top"><p class="name"><a href="${base}">${name}</a></p></header>
<main>
${sections}</main>
</body>
</html>
`.text;
}
