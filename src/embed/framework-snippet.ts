import {withDataset} from './dataset-snippet.js';
import {tagMarkup} from './markup.js';
import {nameOfTag} from './names.js';
import type {WidgetWritten} from './widget-snippet.js';

/** The frameworks that have a snippet of their own. */
export const frameworks = ['react', 'vue', 'svelte', 'angular'] as const;

/** One of the frameworks. */
export type Framework = (typeof frameworks)[number];

/** What a template of a framework would take for its own syntax, as character references, which all four read as the sign. */
export const guarded = (markup: string, framework: Framework): string =>
  markup.replace(framework === 'angular' ? /[{}@`\\]/g : /[{}]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The tag, which is the same in every framework but for the signs that it would take for its own. */
function tagIn(framework: Framework, {tag, attributes, words}: WidgetWritten, src: string | undefined): string {
  const widget = tagMarkup(tag, attributes, words);
  return guarded(src === undefined ? widget : withDataset(src, widget), framework);
}

/** The entry point of the package that registers a tag. */
export const entryPoint = (tag: string): string => `lifesci-widgets/elements/${nameOfTag(tag)}`;

/** "lifesci-key-figure" as a class: "KeyFigure". */
const className = (tag: string): string => nameOfTag(tag).replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The entry points that register what a component shows, as lines. */
const imports = (entries: readonly string[], indent = ''): string => entries.map((one) => `${indent}import '${one}';\n`).join('');

/** A component that shows a widget, by framework: its tag, the entry points that it needs, what stands in its template. */
const components: Readonly<Record<Framework, (tag: string, entries: readonly string[], markup: string) => string>> = {
  react: (_, [, ...others], markup) => `${imports(['lifesci-widgets/react', ...others])}\n${markup}`,
  vue: (_, entries, markup) => `<script setup>\n${imports(entries)}</script>\n\n<template>\n  ${markup}\n</template>`,
  svelte: (_, entries, markup) => `<script>\n${imports(entries, '  ')}</script>\n\n${markup}`,
  angular: (tag, entries, markup) =>
    [
      `import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';`,
      imports(entries),
      '@Component({',
      `  selector: 'app-${nameOfTag(tag)}',`,
      '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
      `  template: \`${markup}\`,`,
      '})',
      `export class ${className(tag)} {}`,
    ].join('\n'),
};

/**
 * A widget in an application.
 * @param framework What the application is made with.
 * @param widget The widget.
 * @param withImport Whether to write the import too, and whatever of a component must stand around the tag.
 * @param src The address of a partner's own file, whose figures it shows.
 */
export function frameworkSnippet(framework: Framework, widget: WidgetWritten, withImport: boolean, src?: string): string {
  const markup = tagIn(framework, widget, src);
  const entries = [entryPoint(widget.tag), ...(src === undefined ? [] : ['lifesci-widgets/lifesci-dataset.js'])];
  return withImport ? components[framework](widget.tag, entries, markup) : markup;
}
