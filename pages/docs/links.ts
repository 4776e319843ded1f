import {posix} from 'node:path';
import type {Language} from '../../src/locale/locale.js';
import {documentPath, relative} from '../address.js';
import type {Document} from '../site.js';

/** Files of the project that the site has under another name. */
const copies: Readonly<Record<string, string>> = {
  LICENSE: 'LICENSE.txt',
  'llms.txt': 'llms.txt',
  'docs/widgets.png': 'en/docs/widgets.png',
};

/**
 * Where a link of a document leads to on the site.
 * @param target The link, as it is written.
 * @param source The document that it stands in.
 * @param documents All documents.
 * @returns The link, and the language of the page if it is another than the document's.
 * @throws {Error} If the site has nothing there.
 */
export function linkOf(target: string, source: Document, documents: readonly Document[]): {to: string; language: Language | undefined} {
  if (/^(https?:|#)/.test(target)) return {to: target, language: undefined};
  const from = documentPath(source.language, source.name);
  const [file = '', anchor] = target.split('#');
  const path = posix.join(posix.dirname(source.source), file);
  const found = documents.find((one) => one.source === path);
  const to = found
    ? documentPath(found.language, found.name)
    : (copies[path] ?? /^docs\/(fr)\/(widgets\.png)$/.exec(path)?.slice(1).join('/docs/'));
  if (!to) throw new Error(`${source.source} links to ${target}, which the site does not have.`);
  return {
    to: relative(from, to) + (anchor ? `#${anchor}` : ''),
    language: found && found.language !== source.language ? found.language : undefined,
  };
}
