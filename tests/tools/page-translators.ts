/**
 * What the translators of two browsers do to a page, as far as a page can tell.
 *
 * Firefox, read in the ESR 153 source (`translations-document.sys.mjs`): sets `html[lang]` to the target,
 * walks into shadow roots, passes over what has `translate="no"`, the class `notranslate` or another
 * language, writes into text nodes, and rebuilds the children of elements that hold text and tags,
 * comments left out.
 *
 * Chrome's script is not published in readable form; what pages report of it: it sets `html[lang]` and a class,
 * wraps text in two `font` elements, walks into open shadow roots, and honours `translate="no"`.
 */
export interface PageTranslator {
  readonly name: string;
  readonly translate: (target: string) => void;
}

const isExcluded = (element: Element): boolean =>
  element.getAttribute('translate') === 'no' ||
  element.classList.contains('notranslate') ||
  ['SCRIPT', 'STYLE', 'CODE'].includes(element.tagName);

/** The texts that a translator takes up, in and below a node, open shadow roots included. */
function texts(node: Node): Text[] {
  if (node instanceof Text) return node.data.trim() ? [node] : [];
  if (node instanceof Element && isExcluded(node)) return [];
  const shadow = node instanceof Element && node.shadowRoot ? texts(node.shadowRoot) : [];
  return [...shadow, ...[...node.childNodes].flatMap(texts)];
}

const translated = (text: string, target: string): string => `[${target}] ${text.replace(/\d/g, '9')}`;

export const pageTranslators: readonly PageTranslator[] = [
  {
    name: 'Firefox',
    translate(target) {
      document.documentElement.lang = target;
      for (const text of texts(document.body)) {
        const parent = text.parentNode!;
        text.data = translated(text.data, target);
        // The merge of translated and live children, which keeps elements and texts but no comments.
        const kept = [...parent.childNodes].filter((child) => !(child instanceof Comment));
        parent.replaceChildren(...kept);
      }
    },
  },
  {
    name: 'Chrome',
    translate(target) {
      document.documentElement.lang = target;
      document.documentElement.classList.add('translated-ltr');
      for (const text of texts(document.body)) {
        const inner = document.createElement('font');
        const outer = document.createElement('font');
        outer.append(inner);
        text.replaceWith(outer);
        inner.textContent = translated(text.data, target);
      }
    },
  },
];

/** Takes back what a translator left on the root element. */
export function showOriginal(): void {
  document.documentElement.lang = 'en';
  document.documentElement.classList.remove('translated-ltr');
}
