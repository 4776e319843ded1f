import type {Locale} from '../src/locale/locale.js';
import {figuresOf, ownersIn} from '../src/model/dataset.js';
import {textIn} from '../src/model/text.js';
import {indexPath, pagePath, relative, versionsOf} from './address.js';
import {figureList} from './lists.js';
import {markup} from './markup.js';
import {siteName} from './own.js';
import type {Page} from './page.js';
import {searchField} from './search-field.js';
import type {Site} from './site.js';
import {isOwner, sentenceFor, subjectsOf} from './subjects.js';
import {words} from './words/words.js';

/**
 * The page that lists all facts by their owners.
 * @param site The site.
 * @param locale The locale to write it in.
 * @param path Where it stands.
 */
export function indexPage(site: Site, locale: Locale, path = indexPath(locale.language)): Page {
  const {language} = locale;
  const said = words[language];
  const title = site.own ? said.ownTitle(siteName(site, locale)) : said.indexTitle;
  const subjects = subjectsOf(site.dataset);
  const owners = ownersIn(site.dataset).map((owner) => {
    const its = subjects.filter((subject) => subject.owner === owner);
    if (!its.length) return markup``;
    const profile = its.find(isOwner);
    const breakdowns = its.filter(({kind}) => kind === 'breakdowns');
    const link = (kind: (typeof its)[number]['kind'], id: string) => relative(path, pagePath(language, kind, id));
    return markup`<section class="owner" aria-labelledby="${owner.id}">
<div class="rail">
<h2 id="${owner.id}">${profile ? markup`<a href="${link(profile.kind, owner.id)}">${textIn(owner.name, locale)}</a>` : textIn(owner.name, locale)}</h2>
<p>${textIn(owner.tagline, locale)}</p>
<p class="small">${said.count(figuresOf(owner).length)}</p>
</div>
<div>
${figureList(owner, locale, path)}
${breakdowns.length > 0 && markup`<h3>${said.parts}</h3>\n<ul class="facts">\n${breakdowns.map((one) => markup`<li><a href="${link('breakdowns', one.id)}">${sentenceFor(one, locale)}</a></li>\n`)}</ul>`}
</div>
</section>
`;
  });
  return {
    path,
    locale,
    title,
    description: said.indexLead,
    versions: versionsOf(site, indexPath),
    isSearched: true,
    main: markup`<div class="lead">
<h1>${title}</h1>
<p>${said.indexLead}</p>
${searchField(site, locale, path)}
</div>
${owners}`,
  };
}
