import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {compile} from 'tailwindcss';
import type {Plugin} from 'vite';
import {wordpressStyles} from './wordpress-styles.js';

const require = createRequire(import.meta.url);
const resolve = (id: string) => require.resolve(id);
const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The classes that the pages of the stories use; Tailwind makes no others. */
const tailwindClasses = [
  ...['prose', 'dark:prose-invert', 'mx-auto', 'px-6', 'py-10', 'max-w-6xl', 'border-b', 'font-bold', 'not-prose', 'grid', 'gap-8'],
  ...['lg:prose-lg', 'max-w-none', 'md:grid-cols-3', 'py-4'],
];

/** What Tailwind and its typography plugin make of those classes. */
async function tailwindStyles(): Promise<string> {
  const source = path('hosts/tailwind.css');
  const sheet = await compile(await readFile(source, 'utf8'), {
    base: dirname(source),
    loadStylesheet: async (id) => {
      const file = resolve(id === 'tailwindcss' ? 'tailwindcss/index.css' : id);
      return {path: file, base: dirname(file), content: await readFile(file, 'utf8')};
    },
    loadModule: async (id, base) => {
      const {default: module} = (await import(pathToFileURL(resolve(id)).href)) as {default: never};
      return {path: id, base, module};
    },
  });
  return sheet.build(tailwindClasses);
}

const sheets: Readonly<Record<string, () => Promise<string>>> = {
  'virtual:host/tailwind': tailwindStyles,
  'virtual:host/wordpress': wordpressStyles,
};

/** Makes the style sheets of hosts that have no file of their own in a package. */
export const hostSheets: Plugin = {
  name: 'host-sheets',
  resolveId: (id) => (id in sheets ? `\0${id}` : undefined),
  load: async (id) => {
    const css = await sheets[id.slice(1)]?.();
    return css && `export default ${JSON.stringify(`data:text/css;charset=utf-8,${encodeURIComponent(css)}`)};`;
  },
};
