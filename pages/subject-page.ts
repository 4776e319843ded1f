import {tagMarkup} from '../src/embed/markup.js';
import type {Language, Locale} from '../src/locale/locale.js';
import {textIn} from '../src/model/text.js';
import {besidePath, indexPath, pagePath, publicAddress, relative, versionsOf, type Kind} from './address.js';
import {citationOf} from './citation.js';
import {jsonLdOf} from './json-ld.js';
import {figureList} from './lists.js';
import {markup, Markup} from './markup.js';
import {oembedOf} from './oembed.js';
import {withFigures} from './own-figures.js';
import type {Page} from './page.js';
import {picturePath} from './pictures.js';
import {about, data, pictures, put, quote, section, type Place} from './sections.js';
import type {Site} from './site.js';
import {isOwner, sentenceFor, subjectsOf, summaryFor, type Subject} from './subjects.js';
import {words} from './words/words.js';

/** A page with the files that belong to it, by path. */
export interface SubjectPage {
  readonly page: Page;
  readonly files: Readonly<Record<string, string>>;
}

/** Where one can go from here: up, and to the total with or without its parts. */
function ways({subject, locale, path}: Place): Markup {
  const {language} = locale;
  const said = words[language];
  const to = (kind: Kind, id: string) => relative(path, pagePath(language, kind, id));
  const {owner, kind, id, dataset} = subject;
  const others = subjectsOf(dataset);
  const ownerPage = others.find((one) => one.id === owner.id);
  const ownerName = textIn(owner.name, locale);
  const hasParts = kind === 'figures' && others.some((one) => one.kind === 'breakdowns' && one.id === id);
  return markup`<ol class="ways">
<li><a href="${relative(path, indexPath(language))}">${said.facts}</a></li>
${!isOwner(subject) && markup`<li>${ownerPage ? markup`<a href="${to(ownerPage.kind, owner.id)}">${ownerName}</a>` : ownerName}</li>\n`}${hasParts && markup`<li><a href="${to('breakdowns', id)}">${said.partsOf}</a></li>\n`}${kind === 'breakdowns' && markup`<li><a href="${to('figures', id)}">${said.total}</a></li>\n`}</ol>`;
}

/**
 * The page of a figure, a total and its parts, an organization or a region.
 * @param site The site.
 * @param subject What it is about.
 * @param locale The locale to write it in.
 */
export function subjectPage(site: Site, subject: Subject, locale: Locale): SubjectPage {
  const {kind, id, tag, attributes, owner} = subject;
  const pathIn = (language: Language) => pagePath(language, kind, id);
  const path = pathIn(locale.language);
  const place = {site, subject, locale, path};
  const address = site.base && publicAddress(site, path, path);
  const citation = citationOf(subject, locale, address);
  const oembed = oembedOf(subject, site, locale);
  const oembedPath = besidePath(path, '.oembed.json');
  const title = isOwner(subject) ? subject.name(locale) : sentenceFor(subject, locale).replace(/\.$/, '');
  const said = words[locale.language];
  const more = isOwner(subject) ? said.facts : said.more(textIn(owner.name, locale));
  return {
    files: {
      ...Object.fromEntries(Object.entries(citation.files).map(([ending, text]) => [besidePath(path, ending), text])),
      ...(oembed && {[oembedPath]: `${JSON.stringify(oembed, null, 2)}\n`}),
    },
    page: {
      path,
      locale,
      title,
      description: summaryFor(subject, locale),
      versions: versionsOf(site, pathIn),
      data: jsonLdOf(subject, locale, title, address),
      picture: picturePath(site, subject, locale, 'light', 'png'),
      head:
        oembed &&
        markup`<link rel="alternate" type="application/json+oembed" href="${publicAddress(site, path, oembedPath)}" title="${title}">\n`,
      main: markup`${ways(place)}
<h1 class="unseen">${title}</h1>
<div class="shown">
${withFigures(place, new Markup(tagMarkup(tag, Object.entries(attributes), '')))}
</div>
<div class="sections">
${about(place)}${quote(place, citation)}${put(place)}${pictures(place)}${data(place, Boolean(oembed))}${section('more', more, figureList(owner, locale, path, id))}</div>`,
    },
  };
}
