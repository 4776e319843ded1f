import {locales} from '../builder/words/words.js';
import {documentPath, indexPath} from './address.js';
import {markup} from './markup.js';
import {policy} from './page.js';
import {words} from './words/words.js';

/**
 * The page for addresses at which there is none, in every language, for nobody knows which was wanted. A server shows it at any address:
 * so all that it names has the address of the site before it.
 * @param base The address of the site.
 */
export function notFoundPage(base: string): string {
  const address = (path: string) => new URL(path, base).href;
  const sections = locales.map(({language, tag}) => {
    const said = words[language];
    const links = [
      [indexPath(language), said.facts],
      [documentPath(language, 'index'), said.documentation],
      ['index.html', said.builder],
    ] as const;
    return markup`<section class="lead" lang="${tag}">
<h1>${said.notFound}</h1>
<p>${said.notFoundAdvice}</p>
<ul class="links">
${links.map(([path, text]) => markup`<li><a href="${address(path)}">${text}</a></li>\n`)}</ul>
</section>
`;
  });
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${words.en.notFound} · lifesci-widgets</title>
<link rel="icon" href="${address('icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${address('base.css')}">
<link rel="stylesheet" href="${address('site.css')}">
<link rel="stylesheet" href="${address('pages.css')}">
</head>
<body>
<header class="top"><p class="name"><a href="${base}">lifesci-widgets</a></p></header>
<main>
${sections}</main>
</body>
</html>
`.text;
}
