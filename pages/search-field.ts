import type {Locale} from '../src/locale/locale.js';
import {relative} from './address.js';
import {markup, type Markup} from './markup.js';
import type {Site} from './site.js';
import {words} from './words/words.js';

/** The index of what can be found in a language, from the root of the site. */
export const searchIndexPath = (language: string): string => `${language}/search.json`;

/** The field to search with. It needs the script, which shows it; what is found has addresses from the root of the site. */
export function searchField({own}: Pick<Site, 'own'>, {language}: Locale, path: string): Markup {
  const said = words[language];
  return markup`<search class="search" hidden data-index="${relative(path, searchIndexPath(language))}" data-root="${relative(path, 'index.html').replace(/index\.html$/, '')}" data-none="${said.nothingFound}" data-one="${said.found(1)}" data-several="${said.found(2)}">
<label for="search">${own ? said.searchOwn : said.search}</label>
<input class="query" id="search" type="search" autocomplete="off" spellcheck="false"${!own && markup` placeholder="${said.searchExamples}"`}>
<p class="small" role="status"></p>
<ol class="found"></ol>
</search>`;
}
