import {entryPoint, guarded, type Framework} from '../../src/embed/framework-snippet.js';
import {attributesMarkup, escaped} from '../../src/embed/markup.js';
import {mark, nameOfTag, written} from '../../src/embed/names.js';
import {placeholderTag} from '../../src/embed/widget-snippet.js';

/** How one kind of page writes elements. */
interface Dialect {
  /** What is said in front of the elements and behind them; `tags` are the widgets' tags in it. */
  readonly around: (body: string, tags: readonly string[]) => string;
  /** How far the elements stand in. */
  readonly indent: string;
  /** An attribute as it is written; nothing where it has no place there. */
  readonly attribute: (name: string, value: string) => string;
  readonly text: (text: string) => string;
  /** Another element in a widget's place. */
  readonly widget?: (element: Element) => {readonly tag: string; readonly attributeNamed: (name: string) => string; readonly first: string};
}

const htmlAttribute = (name: string, value: string) => attributesMarkup([[name, value]]);

/** A text in a template of a framework. */
const textIn = (framework: Framework) => (text: string) => guarded(escaped(text), framework);

const imports = (tags: readonly string[]) => tags.map((tag) => `import '${entryPoint(tag)}';`).join('\n');
const indented = (text: string) => text.replace(/^(?=.)/gm, '  ');

/** A style attribute as the object that React takes. */
function styleObject(style: string): string {
  const camel = (name: string) =>
    name.startsWith('--') ? `'${name}'` : name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const declarations = style.split(';').flatMap((one) => {
    const [name = '', ...value] = one.split(':');
    return name.trim() ? [`${camel(name.trim())}: ${JSON.stringify(value.join(':').trim())}`] : [];
  });
  return `{{${declarations.join(', ')}}}`;
}

function jsxAttribute(name: string, value: string): string {
  if (name === 'class') return attributesMarkup([['className', value]]);
  if (name === 'style') return ` style=${styleObject(value)}`;
  return htmlAttribute(name, value);
}

/** The ways to write a story, in the order in which they are offered. */
const dialects = {
  HTML: {
    around: (body) => `<script src="lifesci-widgets.js" defer></script>\n\n${body}`,
    indent: '',
    attribute: htmlAttribute,
    text: escaped,
  },
  Placeholder: {
    around: (body) => body,
    indent: '',
    // Editors remove styles together with the tags that they do not know.
    attribute: (name, value) => (name === 'style' ? '' : htmlAttribute(name, value)),
    text: escaped,
    widget: ({localName}) => ({
      tag: placeholderTag(localName),
      attributeNamed: written,
      first: htmlAttribute(mark, nameOfTag(localName)),
    }),
  },
  React: {
    around: (body, tags) => `${imports(tags)}\n\nexport const Facts = () => (\n  <>\n${body}\n  </>\n);`,
    indent: '    ',
    attribute: jsxAttribute,
    text: textIn('react'),
  },
  Vue: {
    around: (body, tags) => `<script setup>\n${imports(tags)}\n</script>\n\n<template>\n${body}\n</template>`,
    indent: '  ',
    attribute: htmlAttribute,
    text: textIn('vue'),
  },
  Svelte: {
    around: (body, tags) => `<script>\n${indented(imports(tags))}\n</script>\n\n${body}`,
    indent: '',
    attribute: htmlAttribute,
    text: textIn('svelte'),
  },
  Angular: {
    around: (body, tags) =>
      `import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';\n${imports(tags)}\n\n@Component({\n  selector: 'app-facts',\n  schemas: [CUSTOM_ELEMENTS_SCHEMA],\n  template: \`\n${body}\n  \`,\n})\nexport class Facts {}`,
    indent: '    ',
    attribute: htmlAttribute,
    text: textIn('angular'),
  },
} satisfies Record<string, Dialect>;

/** The name of a way to write a story. */
export type DialectName = keyof typeof dialects;

/** Their names, in the order in which they are offered. */
export const dialectNames = Object.keys(dialects) as DialectName[];

const isWidget = ({localName}: Element) => localName.startsWith('lifesci-');

/** As HTML collapses white space: no-break spaces, which French is full of, stay. */
const collapsed = (text: string) => text.replace(/[ \t\r\n]+/g, ' ');

/** What stands in an element in words: what the author wrote, else what the widget says itself. */
const wordsIn = (element: Element) => collapsed(element.textContent).trim() || (element as {sentence?: string}).sentence || '';

function codeIn(element: Element, indent: string, dialect: Dialect): string {
  const {tag, attributeNamed, first} = (isWidget(element) && dialect.widget?.(element)) || {
    tag: element.localName,
    attributeNamed: (name: string) => name,
    first: '',
  };
  const attributes = [...element.attributes].map(({name, value}) => dialect.attribute(attributeNamed(name), value)).join('');
  const start = `${indent}<${tag}${first}${attributes}>`;
  if (/^(img|br|hr)$/.test(tag)) return `${start.slice(0, -1)} />`;
  const children = isWidget(element) ? [] : [...element.children];
  if (!children.length) return `${start}${dialect.text(wordsIn(element))}</${tag}>`;
  const nodes = [...element.childNodes].map((node) => (node instanceof Text ? collapsed(node.data) : node));
  // A sentence with a widget in it stays one line.
  if (nodes.some((node) => typeof node === 'string' && node.trim())) {
    const pieces = nodes.map((node) =>
      typeof node === 'string' ? dialect.text(node) : node instanceof Element ? codeIn(node, '', dialect) : '',
    );
    return `${start}${pieces.join('').trim()}</${tag}>`;
  }
  return `${start}\n${children.map((child) => codeIn(child, `${indent}  `, dialect)).join('\n')}\n${indent}</${tag}>`;
}

/**
 * How a page writes these elements.
 * @param name The kind of page.
 * @param elements Widgets, or what stands around them.
 */
export function codeOf(name: DialectName, elements: readonly Element[]): string {
  const dialect: Dialect = dialects[name];
  const widgets = elements.flatMap((element) => (isWidget(element) ? [element] : [...element.querySelectorAll('*')].filter(isWidget)));
  // An editor gets the widgets alone, each on a line of its own.
  const shown = dialect.widget ? widgets : elements;
  const tags = [...new Set(widgets.map(({localName}) => localName))];
  return dialect.around(shown.map((element) => codeIn(element, dialect.indent, dialect)).join('\n'), tags);
}
