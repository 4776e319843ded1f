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
const tagIn = (framework: Framework, {tag, attributes, words}: WidgetWritten): string =>
  guarded(tagMarkup(tag, attributes, words), framework);

/** The entry point of the package that registers a tag. */
export const entryPoint = (tag: string): string => `lifesci-widgets/elements/${nameOfTag(tag)}`;

/** "lifesci-key-figure" as a class: "KeyFigure". */
const className = (tag: string): string => nameOfTag(tag).replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A component that shows a widget, by framework; the tag is what stands in its template. */
const components: Readonly<Record<Framework, (tag: string, markup: string) => string>> = {
  react: (_, markup) => `import 'lifesci-widgets/react';\n\n${markup}`,
  vue: (tag, markup) => `<script setup>\nimport '${entryPoint(tag)}';\n</script>\n\n<template>\n  ${markup}\n</template>`,
  svelte: (tag, markup) => `<script>\n  import '${entryPoint(tag)}';\n</script>\n\n${markup}`,
  angular: (tag, markup) =>
    [
      `import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';`,
      `import '${entryPoint(tag)}';`,
      '',
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
 */
export function frameworkSnippet(framework: Framework, widget: WidgetWritten, withImport: boolean): string {
  const markup = tagIn(framework, widget);
  return withImport ? components[framework](widget.tag, markup) : markup;
}
