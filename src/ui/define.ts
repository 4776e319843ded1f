import {warnOnce} from './report.js';
import {version} from './version.js';

/**
 * Registers an element where nobody has yet. The first definition on a page wins; a later one is
 * left out and the console says so, once, with both versions. In a browser that has no constructable
 * style sheets nothing is registered, and readers keep the author's words. Never throws.
 * @param tag The tag name.
 * @param element Its class.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!globalThis.document?.adoptedStyleSheets) return;
  const first = customElements.get(tag) as {version?: string} | undefined;
  if (!first) customElements.define(tag, element);
  else if (first !== element) {
    warnOnce(
      first.version
        ? `version ${first.version} is on this page already and stays; this copy, version ${version}, is left out.`
        : `another script has defined <${tag}> on this page already, which stays.`,
    );
  }
}
