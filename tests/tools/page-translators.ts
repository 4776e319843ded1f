/**
 * What the translators of two browsers do to a page, as far as a page can tell.
 *
 * Firefox, read in the ESR 153 source (`translations-document.sys.mjs`): sets `html[lang]` to the target; enters
 * every shadow root, also one whose host it passes over; passes over what has `translate="no"`, the class
 * `notranslate`, another language or is code; writes into text nodes; takes the children of an element that
 * holds text and tags out and puts them back, comments left out. It goes on with what is added later.
 *
 * Chrome's script is not published in readable form. Pages report that it sets `html[lang]` and a class, wraps
 * text in two `font` elements, and honours `translate="no"`; that it enters open shadow roots is what issue
 * trackers tell.
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

/** The texts to translate in and below a node, shadow roots included; those of a host that is passed over, too. */
function texts(node: Node, language: string): Text[] {
  if (node instanceof Text) return node.data.trim() ? [node] : [];
  const shadow = node instanceof Element ? (node.shadowRoot?.childNodes ?? []) : [];
  const own = node instanceof Element && isExcluded(node, language) ? [] : node.childNodes;
  return [...shadow, ...own].flatMap((child) => texts(child, language));
}

const translated = (text: string, target: string): string => `[${target}] ${text.replace(/\d/g, '9')}`;

/** The language that the page is in, as far as the translator knows. */
const pageLanguage = (): string => document.documentElement.lang;

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

/** Takes back what a translator left on the root element. */
export function showOriginal(): void {
  document.documentElement.lang = 'en';
  document.documentElement.classList.remove('translated-ltr');
}
