import GithubSlugger from 'github-slugger';
import {Marked, type Tokens} from 'marked';
import {escaped} from '../../src/embed/markup.js';
import {figureById} from '../../src/model/dataset.js';
import {documentPath, pagePath, relative} from '../address.js';
import type {Document, Site} from '../site.js';
import {words} from '../words/words.js';
import {linkOf} from './links.js';
import {liveMarkup} from './live.js';

/** A section of a document, as it is found. */
export interface Section {
  readonly heading: string;
  readonly anchor: string;
  readonly text: string;
}

/** A document as the site shows it. */
export interface Rendered {
  readonly title: string;
  /** What stands below the title. */
  readonly html: string;
  readonly sections: readonly Section[];
  /** Its first paragraph, without markup. */
  readonly summary: string;
}

/** The text of some Markdown without its signs. */
const plain = (text: string): string =>
  text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*|#>]|-{3,}/g, ' ')
    .replace(/[ \n\t]+/g, ' ')
    .trim();

/**
 * Renders a document: headings have the anchors that GitHub gives them, links lead to the pages of the site, the id of a figure to its
 * page, and below a snippet of HTML stands what it shows.
 * @param document The document.
 * @param site The site.
 */
export function rendered(document: Document, {documents, dataset}: Pick<Site, 'documents' | 'dataset'>): Rendered {
  const slugger = new GithubSlugger();
  const from = documentPath(document.language, document.name);
  const said = words[document.language];
  const sections: {heading: string; anchor: string; text: string}[] = [];
  const marked = new Marked({
    renderer: {
      heading({tokens, depth, text}: Tokens.Heading) {
        const anchor = slugger.slug(plain(text));
        if (depth === 1) return '';
        return `<h${depth} id="${anchor}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({href, tokens}: Tokens.Link) {
        const {to, language} = linkOf(href, document, documents);
        const hint = language ? ` hreflang="${language}"` : '';
        return `<a href="${escaped(to)}"${hint}>${this.parser.parseInline(tokens)}</a>`;
      },
      image({href, text}: Tokens.Image) {
        return `<img src="${escaped(linkOf(href, document, documents).to)}" alt="${escaped(text)}" loading="lazy">`;
      },
      code({text, lang}: Tokens.Code) {
        const live = lang === 'html' ? liveMarkup(text) : '';
        const shown = live && `<figure class="live"><figcaption>${said.live}</figcaption>\n${live}</figure>\n`;
        return `<pre tabindex="0"><code>${escaped(text)}</code></pre>\n${shown}`;
      },
      codespan({text}: Tokens.Codespan) {
        const figure = figureById(dataset, text);
        const code = `<code>${escaped(text)}</code>`;
        return figure ? `<a href="${relative(from, pagePath(document.language, 'figures', figure.id))}">${code}</a>` : code;
      },
      table(token: Tokens.Table) {
        const row = (cells: readonly Tokens.TableCell[], tag: string) =>
          `<tr>${cells.map(({tokens}) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('')}</tr>\n`;
        const body = token.rows.map((cells) => row(cells, 'td')).join('');
        return `<div class="table" tabindex="0"><table>\n<thead>${row(token.header, 'th')}</thead>\n<tbody>${body}</tbody>\n</table></div>\n`;
      },
      html: ({text}: Tokens.HTML | Tokens.Tag) => (text.trimStart().startsWith('<!--') ? '' : text),
    },
  });
  const tokens = marked.lexer(document.text);
  const title = tokens.find((token): token is Tokens.Heading => token.type === 'heading' && token.depth === 1)?.text ?? document.name;
  const anchors = new GithubSlugger();
  for (const token of tokens) {
    if (token.type === 'heading')
      sections.push({
        heading: plain((token as Tokens.Heading).text),
        anchor: anchors.slug(plain((token as Tokens.Heading).text)),
        text: '',
      });
    else if (sections.length) sections[sections.length - 1]!.text += ` ${plain(token.raw)}`;
  }
  const first = tokens.find((token) => token.type === 'paragraph' && !/^[[!]/.test(token.raw));
  return {title: plain(title), html: marked.parser(tokens), sections, summary: plain(first?.raw ?? title)};
}
