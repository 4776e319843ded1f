import {localeFrom, type Language} from '../../src/locale/locale.js';
import {documentPath, relative} from '../address.js';
import {markup, Markup} from '../markup.js';
import type {Page} from '../page.js';
import {searchField} from '../search-field.js';
import type {Document, Site} from '../site.js';
import {words} from '../words/words.js';
import {rendered} from './render.js';

/** The documents of a language by the names that the first page gives them, in its order. */
const menuOf = (index: Document): readonly (readonly [name: string, label: string])[] =>
  [...index.text.matchAll(/^- \[([^\]]+)\]\(docs\/(?:\w\w\/)?([\w-]+)\.md\)/gm)].map(([, label, name]) => [name!, label!]);

/**
 * The page of a document.
 * @param document The document.
 * @param site The site.
 */
export function documentPage(document: Document, site: Site): Page {
  const {language, name} = document;
  const path = documentPath(language, name);
  const locale = localeFrom(language)!;
  const said = words[language];
  const {title, html, summary} = rendered(document, site);
  const index = site.documents.find((one) => one.language === language && one.name === 'index')!;
  const entries = [['index', said.documentation] as const, ...menuOf(index)];
  const versions = site.documents.filter((one) => one.name === name).map((one) => [one.language, documentPath(one.language, name)]);
  return {
    path,
    locale,
    title,
    description: summary,
    versions: Object.fromEntries(versions) as Readonly<Record<Language, string>>,
    isSearched: true,
    main: markup`<div class="document">
<nav class="menu" aria-label="${said.documentation}">
${searchField(site, locale, path)}
<ul>
${entries.map(([one, label]) => markup`<li><a href="${relative(path, documentPath(language, one))}"${one === name && markup` aria-current="page"`}>${label}</a></li>\n`)}</ul>
</nav>
<article>
<h1>${title}</h1>
${new Markup(html)}
</article>
</div>`,
  };
}
