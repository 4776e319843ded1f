/**
 * What the translators of two browsers do to a page, as far as a page can tell.
 *
 * Firefox, according to the source of ESR 153 (`translations-document.sys.mjs`), sets `html[lang]` to the target; enters
 * every shadow root, even of a host that it skips; skips elements with `translate="no"`, the class `notranslate` or
 * another language, and code; writes into text nodes; removes the children of an element with mixed content and
 * inserts them again without comments. It continues with what is added later.
 *
 * Chrome's script is not published in readable form. Web pages report that it sets `html[lang]` and a class, wraps
 * text in two `font` elements, and respects `translate="no"`; issue trackers, that it enters open shadow roots.
 */
export interface PageTranslator {
  readonly name: string;
  readonly translate: (target: string) => void;
}

const isExcluded = (element: Element, language: string): boolean =>
  element.getAttribute('translate') === 'no' ||
  element.classList.contains('notranslate') ||
  (element !== document.documentElement && (element.getAttribute('lang') ?? language) !== language) ||
  ['SCRIPT', 'STYLE', 'CODE', 'TEXTAREA', 'SVG'].includes(element.tagName);

/** The texts to translate in and below a node, including the shadow roots of hosts that are skipped. */
function texts(node: Node, language: string): Text[] {
  if (node instanceof Text) return node.data.trim() ? [node] : [];
  const shadow = node instanceof Element ? (node.shadowRoot?.childNodes ?? []) : [];
  const own = node instanceof Element && isExcluded(node, language) ? [] : node.childNodes;
  return [...shadow, ...own].flatMap((child) => texts(child, language));
}

const translated = (text: string, target: string): string => `[${target}] ${text.replace(/\d/g, '9')}`;

/** The language that the page is in, as far as the translator knows. */
const pageLanguage = (): string => document.documentElement.lang;

/** Both translators. */
export const pageTranslators: readonly PageTranslator[] = [
  {
    name: 'Firefox',
    translate(target) {
      const found = texts(document.body, pageLanguage());
      document.documentElement.lang = target;
      for (const text of found) {
        const parent = text.parentNode as Element;
        text.data = translated(text.data, target);
        const children = [...parent.childNodes].filter((child) => !(child instanceof Comment));
        parent.replaceChildren();
        parent.append(...children);
      }
    },
  },
  {
    name: 'Chrome',
    translate(target) {
      const found = texts(document.body, pageLanguage());
      document.documentElement.lang = target;
      document.documentElement.classList.add('translated-ltr');
      for (const text of found) {
        const inner = document.createElement('font');
        const outer = document.createElement('font');
        outer.append(inner);
        inner.textContent = translated(text.data, target);
        text.replaceWith(outer);
      }
    },
  },
];

/** Reverts what a translator did to the root element. */
export function showOriginal(): void {
  document.documentElement.lang = 'en';
  document.documentElement.classList.remove('translated-ltr');
}
