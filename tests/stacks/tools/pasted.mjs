// What the embed builder gives for a framework, pasted into an application as it says, all widgets on one page.
import {frameworkSnippet} from '../../../dist/esm/embed/framework-snippet.js';
import {nameOfTag} from '../../../dist/esm/embed/names.js';
import {snippetWidgets} from '../../tools/snippet-widgets.mjs';

/** The snippets for a framework, each under the name of its component, `KeyFigure`, and of its file, `key-figure`. */
const snippetsFor = (framework) =>
  Object.entries(snippetWidgets).map(([tag, {attributes, words}]) => ({
    file: nameOfTag(tag),
    component: nameOfTag(tag).replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()),
    snippet: frameworkSnippet(framework, {tag, attributes, words: words.en}, true),
  }));

/** Components in files of their own, and the imports that a page needs for them. */
function components(snippets, extension, folder) {
  const files = snippets.map(({file, snippet}) => [`${folder}/pasted/${file}${extension}`, snippet]);
  const imports = snippets.map(({file, component}) => `import ${component} from './pasted/${file}${extension}';`).join('\n');
  return {files: Object.fromEntries(files), imports};
}

/** By framework, the files that are written into the application, by path. */
const filesFor = {
  react(snippets) {
    const parts = snippets.map(({snippet}) => snippet.split('\n\n'));
    const imports = [...new Set(parts.map(([line]) => line))].join('\n');
    const tags = parts.map(([, tag]) => tag).join('\n');
    return {'src/App.tsx': `${imports}\n\nexport function App() {\n  return (\n    <main>\n${tags}\n    </main>\n  );\n}\n`};
  },
  vue(snippets) {
    const {files, imports} = components(snippets, '.vue', 'src');
    const tags = snippets.map(({component}) => `<Pasted${component} />`).join('\n');
    const named = imports.replace(/import (\w+)/g, 'import Pasted$1');
    return {
      ...files,
      'src/App.vue': `<script setup lang="ts">\n${named}\n</script>\n\n<template>\n  <main>\n${tags}\n  </main>\n</template>\n`,
    };
  },
  svelte(snippets) {
    const {files, imports} = components(snippets, '.svelte', 'src/routes');
    const tags = snippets.map(({component}) => `<${component} />`).join('\n');
    return {...files, 'src/routes/+page.svelte': `<script>\n${imports}\n</script>\n\n<main>\n${tags}\n</main>\n`};
  },
  angular(snippets) {
    const files = snippets.map(({file, snippet}) => [`src/pasted/${file}.ts`, snippet]);
    const imports = snippets.map(({file, component}) => `import {${component}} from './pasted/${file}';`).join('\n');
    const names = snippets.map(({component}) => component).join(', ');
    const tags = snippets.map(({file}) => `<app-${file} />`).join('\n');
    return {
      ...Object.fromEntries(files),
      'src/app.ts': `import {Component} from '@angular/core';\n${imports}\n\n@Component({\n  selector: 'app-root',\n  imports: [${names}],\n  template: \`<main>\n${tags}\n</main>\`,\n})\nexport class App {}\n`,
    };
  },
};

/** The files of an application with every snippet for its framework, by path: its page has only these. */
export const pastedFiles = (framework) => filesFor[framework](snippetsFor(framework));
