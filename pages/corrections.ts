import {generateAtomFeed} from 'feedsmith';
import {locales} from '../builder/words/words.js';
import type {Language, Locale} from '../src/locale/locale.js';
import {figureById} from '../src/model/dataset.js';
import type {FigureRecord} from '../src/model/figure.js';
import type {Text} from '../src/model/text.js';
import {nameOf} from '../src/ui/about/name.content.js';
import {wordingOf} from '../src/words/wording.js';
import {correctionsPath, documentPath, pagePath, publicAddress, relative, versionsOf} from './address.js';
import {markup} from './markup.js';
import {siteName} from './own.js';
import type {Page} from './page.js';
import type {Correction, Site, Stated} from './site.js';
import {words} from './words/words.js';

/** The feed of a language, from the root of the site. */
export const feedPath = (language: string): string => `${language}/corrections.xml`;

/** A correction in words; what a partner's file does not say is empty. */
interface Said {
  readonly title: string;
  readonly was: string;
  readonly is: string;
  readonly reason: string;
  /** The language of the reason, if it is not that of the page. */
  readonly lang: Language | undefined;
}

function saidOf({figure: id = '', version, was, is, reason}: Correction, {dataset}: Site, locale: Locale): Said {
  const said = words[locale.language];
  const figure = figureById(dataset, id);
  const unnamed = Object.fromEntries(locales.map(({language}) => [language, id])) as Text;
  const phrase = (stated: Stated) => {
    const quantity = {...(stated as Pick<FigureRecord, 'value'> & {unit: never; bound: never}), label: figure?.label ?? unnamed};
    return wordingOf(quantity, locale).phrase;
  };
  const name = figure ? nameOf(figure, locale) : id;
  const [first] = Object.keys(reason) as Language[];
  const language = locale.language in reason ? locale.language : first!;
  return {
    title: version ? said.corrected(name, version) : name,
    was: was ? said.was(phrase(was)) : '',
    is: is ? said.is(phrase(is)) : is === null ? said.gone : '',
    reason: reason[language]!,
    lang: language === locale.language ? undefined : language,
  };
}

/** Whether there is a feed: what it names must be found from everywhere, and it has a date. */
const hasFeed = ({base, own, corrections}: Site): boolean => Boolean(base) && (!own || corrections.length > 0);

/** Where one writes about an error; a relative address is relative to the file, at the root of the site. */
const contactFrom = (contact: string, path: string): string => (/^[a-z]+:/i.test(contact) ? contact : relative(path, contact));

/** The page of the corrections. */
export function correctionsPage(site: Site, locale: Locale): Page {
  const {language} = locale;
  const said = words[language];
  const path = correctionsPath(language);
  const entries = site.corrections.map((correction) => {
    const {title, was, is, reason, lang} = saidOf(correction, site, locale);
    const stated = [was, is].map((one) => one && markup`<p>${one}</p>\n`);
    return markup`<li><h2><time datetime="${correction.date}">${correction.date}</time> ${title}</h2>\n${stated}<p${lang && markup` lang="${lang}"`}>${reason}</p></li>\n`;
  });
  return {
    path,
    locale,
    title: said.corrections,
    description: said.correctionsLead,
    versions: versionsOf(site, correctionsPath),
    head:
      hasFeed(site) &&
      markup`<link rel="alternate" type="application/atom+xml" href="${publicAddress(site, path, feedPath(language))}" title="${said.corrections}">\n`,
    main: markup`<div class="lead">
<h1>${said.corrections}</h1>
<p>${said.correctionsLead}</p>
</div>
<div class="plain">
${entries.length ? markup`<ol>\n${entries}</ol>` : markup`<p>${said.noCorrections}</p>`}
<ul class="links">
${hasFeed(site) && markup`<li><a href="${relative(path, feedPath(language))}">${said.feed}</a></li>\n`}<li><a href="${relative(path, 'corrections.json')}">${said.correctionsData}</a></li>
${site.documents.length > 0 && markup`<li><a href="${relative(path, documentPath(language, 'releases'))}">${said.howCorrected}</a></li>\n`}${site.own?.contact && markup`<li><a href="${contactFrom(site.own.contact, path)}">${said.contact}</a></li>\n`}</ul>
</div>`,
  };
}

/**
 * The feed of the corrections.
 * @param site The site.
 * @param locale The locale to write it in.
 * @param published The day of the version in the site, which is that of the feed as long as it is empty.
 * @returns Undefined where there is none.
 */
export function correctionsFeed(site: Site, locale: Locale, published: string | undefined): string | undefined {
  if (!hasFeed(site)) return undefined;
  const {language} = locale;
  const address = (path: string) => publicAddress(site, path, path);
  const page = address(correctionsPath(language));
  const dates = [published, ...site.corrections.map(({date}) => date)].filter((date) => date !== undefined);
  return generateAtomFeed({
    id: page,
    title: {value: `${words[language].corrections} · ${siteName(site, locale)}`},
    updated: new Date(dates.sort().at(-1)!),
    authors: [{name: siteName(site, locale)}],
    links: [
      {href: page, rel: 'alternate', hreflang: language},
      {href: address(feedPath(language)), rel: 'self'},
    ],
    entries: site.corrections.map((correction) => {
      const {title, was, is, reason} = saidOf(correction, site, locale);
      const {date, figure = '', version = date} = correction;
      const link = figureById(site.dataset, figure) ? address(pagePath(language, 'figures', figure)) : page;
      return {
        id: `${page}#${version}-${figure}`,
        title: {value: title || date},
        updated: new Date(date),
        links: [{href: link}],
        summary: {value: [was, is, reason].filter(Boolean).join(' – ')},
      };
    }),
  });
}
