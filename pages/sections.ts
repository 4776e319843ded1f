import {posix} from 'node:path';
import {placeholderSite, rootOf, scriptOf, type ScriptFile} from '../builder/script-address.js';
import {withDataset} from '../src/embed/dataset-snippet.js';
import {scriptLine, tagSnippet} from '../src/embed/widget-snippet.js';
import type {Locale} from '../src/locale/locale.js';
import {rowsOf} from '../src/ui/about/rows.content.js';
import {fallbackOf} from '../src/ui/about/source.content.js';
import {besidePath, builderPath, correctionsPath, relative} from './address.js';
import {citationNames, type Citation} from './citation.js';
import {markup, type Content, type Markup} from './markup.js';
import {dataFile, ownFile} from './own.js';
import {picturePath} from './pictures.js';
import type {Site} from './site.js';
import {shownOf, type Subject} from './subjects.js';
import {words} from './words/words.js';

const grounds = ['light', 'dark'] as const;
const formats = ['png', 'svg'] as const;

/** A page, and what it is about. */
export interface Place {
  readonly site: Site;
  readonly subject: Subject;
  readonly locale: Locale;
  readonly path: string;
}

/** A part of a page under its own heading. */
export const section = (id: string, title: string, content: Content): Markup =>
  markup`<section aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>\n<div>\n${content}\n</div>\n</section>\n`;

const links = (all: readonly (readonly [to: string, text: string])[]): Markup =>
  markup`<ul class="links">\n${all.map(([to, text]) => markup`<li><a href="${to}">${text}</a></li>\n`)}</ul>`;

/** What About says, as text that needs no button. */
export function about({subject, locale}: Place): Markup {
  const said = words[locale.language];
  const shown = shownOf(subject, locale);
  const rows = rowsOf(shown, subject.dataset, locale);
  const list = rows.map(({term, answers}) => markup`<div><dt>${term}</dt>${answers.map((one) => markup`<dd>${one}</dd>`)}</div>\n`);
  return section('about', shown.figures.length > 1 ? said.about : said.aboutOne, markup`<dl>\n${list}</dl>`);
}

/** How it is quoted. */
export function quote({locale, path}: Place, {text, files}: Citation): Markup {
  const said = words[locale.language];
  const endings = Object.keys(files) as (keyof typeof files)[];
  const forms = links(endings.map((ending) => [relative(path, besidePath(path, ending)), citationNames[ending]]));
  return section('quote', said.quote, markup`<p class="taken">${text}</p>\n<p class="small" id="forms">${said.quoteAs}</p>\n${forms}`);
}

/** The scripts that a snippet loads, and its tag with what must stand around it. */
function pasted({site, subject, locale}: Place): string {
  const {base, integrity, own} = site;
  const {tag, attributes} = subject;
  const script = (name: ScriptFile) => scriptLine(base ? scriptOf(base, integrity, name) : {address: placeholderSite + name});
  const written = [...Object.entries(attributes), ['details', ''] as const];
  const widget = tagSnippet({tag, attributes: written, words: fallbackOf(shownOf(subject, locale))});
  if (!own) return `${script('lifesci-widgets.js')}\n${widget}`;
  const root = base ? rootOf(base) : placeholderSite;
  return [script('lifesci-widgets.js'), script('lifesci-dataset.js'), withDataset(root + ownFile, widget)].join('\n');
}

/** What to paste to show it elsewhere. */
export function put(place: Place): Markup {
  const {site, subject, locale, path} = place;
  const said = words[locale.language];
  const {tag, attributes} = subject;
  const snippet = pasted(place);
  const advice = site.own ? said.ownAddresses : said.ownAddress;
  const builder = [[relative(path, builderPath(locale.language, tag, attributes)), said.inBuilder]] as const;
  return section(
    'put',
    said.put,
    markup`<pre tabindex="0"><code>${snippet}</code></pre>
${snippet.includes(placeholderSite) && markup`<p class="small">${advice}</p>\n`}${!site.own && links(builder)}`,
  );
}

/** Its pictures, if there are any. */
export function pictures({site, subject, locale, path}: Place): Content {
  const said = words[locale.language];
  const all = grounds.flatMap((ground) =>
    formats.flatMap((format) => {
      const found = picturePath(site, subject, locale, ground, format);
      return found ? [[relative(path, found), `${format.toUpperCase()}, ${said[ground]}`] as const] : [];
    }),
  );
  return all.length > 0 && section('pictures', said.pictures, links(all));
}

/** Where it stands as data. */
export function data({site, locale, path}: Place, embeds: boolean): Markup {
  const said = words[locale.language];
  const file = dataFile(site);
  return section(
    'data',
    said.data,
    links([
      [relative(path, file), `${posix.basename(file)}, ${said.dataset}`],
      ...(embeds ? [[relative(path, besidePath(path, '.oembed.json')), said.embed] as const] : []),
      [relative(path, correctionsPath(locale.language)), said.corrections],
    ]),
  );
}
