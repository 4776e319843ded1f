import {generateAtomFeed} from 'feedsmith';
import {locales} from '../builder/words/words.js';
import {bundledDataset} from '../src/data/bundled-dataset.js';
import type {Locale} from '../src/locale/locale.js';
import {figureById} from '../src/model/dataset.js';
import type {FigureRecord} from '../src/model/figure.js';
import type {Text} from '../src/model/text.js';
import {nameOf} from '../src/ui/about/name.content.js';
import {wordingOf} from '../src/words/wording.js';
import {correctionsPath, documentPath, pagePath, publicAddress, relative} from './address.js';
import {markup} from './markup.js';
import type {Page} from './page.js';
import type {Correction, Site, Stated} from './site.js';
import {words} from './words/words.js';

/** The feed of a language, from the root of the site. */
export const feedPath = (language: string): string => `${language}/corrections.xml`;

/** A correction in words. */
interface Said {
  readonly title: string;
  readonly was: string;
  readonly is: string;
  readonly reason: string;
}

function saidOf({figure: id, version, was, is, reason}: Correction, locale: Locale): Said {
  const said = words[locale.language];
  const figure = figureById(bundledDataset, id);
  const unnamed = Object.fromEntries(locales.map(({language}) => [language, id])) as Text;
  const phrase = (stated: Stated) => {
    const quantity = {...(stated as Pick<FigureRecord, 'value'> & {unit: never; bound: never}), label: figure?.label ?? unnamed};
    return wordingOf(quantity, locale).phrase;
  };
  return {
    title: said.corrected(figure ? nameOf(figure, locale) : id, version),
    was: said.was(phrase(was)),
    is: is ? said.is(phrase(is)) : said.gone,
    reason: reason[locale.language],
  };
}

/** The page of the corrections. */
export function correctionsPage(site: Site, locale: Locale): Page {
  const {language} = locale;
  const said = words[language];
  const path = correctionsPath(language);
  const entries = site.corrections.map((correction) => {
    const {title, was, is, reason} = saidOf(correction, locale);
    return markup`<li><h2><time datetime="${correction.date}">${correction.date}</time> ${title}</h2>\n<p>${was}</p>\n<p>${is}</p>\n<p>${reason}</p></li>\n`;
  });
  return {
    path,
    locale,
    title: said.corrections,
    description: said.correctionsLead,
    versions: Object.fromEntries(Object.keys(words).map((one) => [one, correctionsPath(one as typeof language)])),
    head:
      site.base &&
      markup`<link rel="alternate" type="application/atom+xml" href="${publicAddress(site, path, feedPath(language))}" title="${said.corrections}">\n`,
    main: markup`<div class="lead">
<h1>${said.corrections}</h1>
<p>${said.correctionsLead}</p>
</div>
<div class="plain">
${entries.length ? markup`<ol>\n${entries}</ol>` : markup`<p>${said.noCorrections}</p>`}
<ul class="links">
${site.base && markup`<li><a href="${relative(path, feedPath(language))}">${said.feed}</a></li>\n`}<li><a href="${relative(path, 'corrections.json')}">${said.correctionsData}</a></li>
<li><a href="${relative(path, documentPath(language, 'releases'))}">${said.howCorrected}</a></li>
</ul>
</div>`,
  };
}

/**
 * The feed of the corrections.
 * @param site The site.
 * @param locale The locale to write it in.
 * @param published The day of the version in the site, which is that of the feed as long as it is empty.
 * @returns Undefined where nobody knows the address of the site: what a feed names must be found from everywhere.
 */
export function correctionsFeed(site: Site, locale: Locale, published: string): string | undefined {
  if (!site.base) return undefined;
  const {language} = locale;
  const address = (path: string) => publicAddress(site, path, path);
  const page = address(correctionsPath(language));
  const dates = site.corrections.map(({date}) => date);
  return generateAtomFeed({
    id: page,
    title: {value: `${words[language].corrections} · lifesci-widgets`},
    updated: new Date([published, ...dates].sort().at(-1)!),
    authors: [{name: 'lifesci-widgets'}],
    links: [
      {href: page, rel: 'alternate', hreflang: language},
      {href: address(feedPath(language)), rel: 'self'},
    ],
    entries: site.corrections.map((correction) => {
      const {title, was, is, reason} = saidOf(correction, locale);
      const link = figureById(bundledDataset, correction.figure) ? address(pagePath(language, 'figures', correction.figure)) : page;
      return {
        id: `${page}#${correction.version}-${correction.figure}`,
        title: {value: title},
        updated: new Date(correction.date),
        links: [{href: link}],
        summary: {value: [was, is, reason].join(' – ')},
      };
    }),
  });
}
