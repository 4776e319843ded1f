import {html, render} from 'lit';
import {messagesIn, str} from '../../locale/messages.js';
import {textOf} from './attribute-values.js';
import {documentLocale, warnOnce} from './report.js';
import {version} from './version.js';

/** The class of a custom element that this copy of the script can register. */
export interface ElementClass extends CustomElementConstructor {
  readonly observedAttributes?: readonly string[];
}

/** The elements that this copy has registered, by tag name. */
export const registered = new Map<string, ElementClass>();

/**
 * Whether the browser is supported: Chrome and Edge 111, Firefox 113, Safari 16.4, or later. The first three introduced
 * `color-mix()` then, Safari constructable style sheets. An environment without `CSS.supports`, such as a DOM for tests,
 * renders no CSS and counts as supported if it has such sheets: jsdom from version 29.
 */
const isRecent = () =>
  typeof globalThis.CSSStyleSheet?.prototype.replaceSync === 'function' &&
  globalThis.CSS?.supports?.('color', 'color-mix(in srgb, red, red)') !== false;

/** Whether the page's Trusted Types policy lets Lit create its templates. */
function mayRender(): boolean {
  try {
    render(html`<br />`, new DocumentFragment());
    return true;
  } catch {
    warnOnce(
      messagesIn(documentLocale())(
        'The security policy of this page stops the widgets. It has to allow "trusted-types lifesci-widgets" for the script, or "trusted-types lit-html" for an application that bundles the package.',
        {id: 'problem.policy', desc: 'Console, for webmasters: the Content-Security-Policy forbids what the widgets need.'},
      ),
    );
    return false;
  }
}

/** Says that the script is on the page twice. */
const secondCopy = (first: string): string =>
  messagesIn(documentLocale())(str`Version ${first} is already on this page: this second copy (${version}) was ignored.`, {
    id: 'problem.second-copy',
    desc: 'Console, for webmasters: the script is on the page twice; the two versions.',
  });

/** Says that somebody else has defined a tag of ours. */
export function taken(tag: string): string {
  // Lit-localize would write the angle brackets of a translation as entities.
  const written = `<${tag}>`;
  return messagesIn(documentLocale())(str`Another script on this page has already defined ${written}.`, {
    id: 'problem.taken',
    desc: 'Console, for webmasters: the name of a widget’s tag is taken by a script that is not ours.',
  });
}

/**
 * Registers a custom element unless its tag is already defined: the first definition on a page wins, and
 * the console names both versions, once. In an unsupported browser, or under a policy that forbids
 * templates, it registers nothing, so that readers keep the author's words; the console says why, once.
 * Never throws.
 * @param tag The tag name.
 * @param element Its class.
 */
export function define(tag: string, element: ElementClass): void {
  try {
    if (globalThis.document && globalThis.customElements) defineIn(customElements, tag, element);
  } catch (error) {
    const cause = `<${tag}>: ${textOf(error)}`;
    warnOnce(
      messagesIn(documentLocale())(str`A widget could not be set up on this page: ${cause}`, {
        id: 'problem.definition',
        desc: 'Console, for webmasters: the browser or another script refused a custom element; its tag and the browser’s own words for it.',
      }),
    );
  }
}

function defineIn(registry: CustomElementRegistry, tag: string, element: ElementClass): void {
  if (!isRecent()) {
    warnOnce(
      messagesIn(documentLocale())(
        'The widgets need Chrome or Edge 111, Firefox 113, Safari 16.4 or later, or jsdom 29 in tests: here, the words inside the tags stay.',
        {id: 'problem.browser', desc: 'Console, for webmasters: the browser is too old for the widgets.'},
      ),
    );
    return;
  }
  const first = registry.get(tag) as {version?: string} | undefined;
  if (first === element) return;
  if (first) {
    warnOnce(first.version ? secondCopy(first.version) : taken(tag));
  } else if (registered.size || mayRender()) {
    registry.define(tag, element);
    registered.set(tag, element);
  }
}
