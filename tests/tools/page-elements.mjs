// Pages of the site as their reader gets them: elements, and the links among them.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'parse5';

/** Every element of a page, what stands in templates included. */
export function elementsIn(text) {
  const found = [];
  const look = (node) => {
    if (node.tagName) {
      const attributes = Object.fromEntries(node.attrs.map(({name, value}) => [name, value]));
      found.push({tagName: node.tagName, attributes, text: node.childNodes.map(({value = ''}) => value).join('')});
    }
    for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]) look(child);
  };
  look(parse(text));
  return found;
}

/**
 * Follows the links of pages within their site, anchors included.
 * @param folder Where the site is written.
 * @param base The address for which it is written.
 * @param pages The paths of the pages.
 * @returns Those that lead nowhere, and how many there are.
 */
export function followedLinks(folder, base, pages) {
  const read = (path) => readFileSync(join(folder, path), 'utf8');
  const anchors = {};
  const anchorsIn = (path) => (anchors[path] ??= new Set(elementsIn(read(path)).map(({attributes}) => attributes.id)));
  const dead = [];
  let count = 0;
  for (const path of pages)
    for (const {attributes} of elementsIn(read(path)))
      for (const written of [attributes.href, attributes.src, attributes['data-index']]) {
        if (!written) continue;
        const {href} = new URL(written, base + path);
        if (!href.startsWith(base)) continue;
        count += 1;
        const [file, anchor] = decodeURIComponent(href.slice(base.length)).split('#');
        // The hash of the builder is what is chosen in it.
        const isDead = !existsSync(join(folder, file)) || (anchor && file !== 'index.html' && !anchorsIn(file).has(anchor));
        if (isDead) dead.push(`${path}: ${written}`);
      }
  return {dead, count};
}
