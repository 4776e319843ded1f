// The code of a story, as the reader sees it, and whether it compiles and says the same in each way of writing it.
import assert from 'node:assert/strict';
import {transform} from 'esbuild';
import {createElement, Fragment} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {compileTemplate, parse} from 'vue/compiler-sfc';

export const ways = ['HTML', 'Placeholder', 'React', 'Vue', 'Svelte', 'Angular'];

/** Stories without a widget of their own to copy: pages that show how widgets look, not how one is written. */
export const hasCode = ({id}) => !/^(pages-proof-sheet|pages-on-a-partner|pages-own-figures|brands-|guidance-)/.test(id);

/** Markup alone: without styles, which React writes in its own way, or white space between tags, and with every sign as itself. */
const markup = (html) =>
  html
    .replace(/ style="[^"]*"/g, '')
    .replace(/=""/g, '')
    .replace(/\s*\/>/g, '>')
    .replace(/\s*(<[^>]*>)\s*/g, '$1')
    .replace(/&#(?:x27|39);/g, '’')
    .replace(/'/g, '’');

/** What React makes of its code. */
async function reactMarkup(code) {
  const {code: script} = await transform(code.replace(/^import .*$/gm, '').replace('export const Facts =', 'return '), {
    loader: 'jsx',
    jsxFactory: 'h',
    jsxFragment: 'Fragment',
    format: 'cjs',
  });
  return renderToStaticMarkup(createElement(new Function('h', 'Fragment', script)(createElement, Fragment)));
}

/** The code in one of its ways, as the reader sees it. */
export async function codeIn(page, way) {
  await page.waitForSelector('story-code:not([hidden])');
  return page.evaluate(async (name) => {
    const element = document.querySelector('story-code');
    [...element.shadowRoot.querySelectorAll('[aria-pressed]')].find(({textContent}) => textContent === name).click();
    await element.updateComplete;
    return element.shadowRoot.querySelector('pre').innerText;
  }, way);
}

/** Asserts that a story's code is in view, that it compiles, and that each way of writing it says the same. */
export async function assertCode(page) {
  assert.ok(await page.waitForSelector('story-code:not([hidden])', {visible: true}));
  const code = {};
  for (const way of ways) code[way] = await codeIn(page, way);

  const tags = [...code.HTML.matchAll(/<(lifesci-[a-z-]+)/g)].map(([, tag]) => tag);
  assert.ok(tags.length >= 1);
  assert.equal([...code.HTML.matchAll(/<\/lifesci-/g)].length, tags.length);
  // No tag without words.
  assert.doesNotMatch(code.HTML, /><\/lifesci-/);

  const placeholders = code.Placeholder.split('\n');
  assert.equal(placeholders.length, tags.length);
  placeholders.forEach((line, index) => {
    const [, element, named, rest] =
      /^<(div|span) data-lifesci="([a-z-]+)"((?: data-[a-z-]+(?:="[^"<>]*")?)*)>[^<]+<\/\1>$/.exec(line) ?? [];
    assert.equal(`lifesci-${named}`, tags[index], line);
    assert.equal(element === 'span', named === 'figure');
    assert.ok(rest.length);
  });

  const body = markup(code.HTML.replace(/^<script.*<\/script>/, ''));
  assert.equal(markup(await reactMarkup(code.React)), body);
  const {descriptor, errors} = parse(code.Vue);
  const {errors: inTemplate} = compileTemplate({
    source: descriptor.template.content,
    filename: 'facts.vue',
    id: 'facts',
    compilerOptions: {isCustomElement: (tag) => tag.startsWith('lifesci-')},
  });
  assert.deepEqual([errors, inTemplate], [[], []]);
  assert.equal(markup(descriptor.template.content), body);
  assert.equal(markup(code.Svelte.replace(/^<script>.*<\/script>/s, '')), body);
  assert.equal(markup(/template: `(.*)`/s.exec(code.Angular)[1]), body);
  for (const way of ['React', 'Vue', 'Svelte', 'Angular'])
    for (const tag of tags) assert.ok(code[way].includes(`import 'lifesci-widgets/elements/${tag.slice(8)}'`), `${way}: ${tag}`);
}
