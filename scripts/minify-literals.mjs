import {transform} from 'esbuild';
import MagicString from 'magic-string';

/** The one css literal of a style file, which holds no expressions. */
const styles = /css ?`([^`$]*)`/;

/** Spaces that esbuild leaves in values and conditions. */
const spare = /(?<=--[\w-]+:) |(?<=,) | (?=>=)|(?<=>=) /g;

/** Line breaks in a template: between tags, where they are not text, and inside a tag. */
const betweenTags = /(?<=[>}`])\n\s*(?=<|\$\{|`)/g;
const insideTags = /\n\s+(?=[\w.-]+=|>)/g;

/** A message's note to translators. */
const description = /,\s*desc: (['"])(?:(?!\1)[^\\]|\\.)*\1/g;

/**
 * Removes white space from the templates and styles of a module, and notes to translators from its messages.
 * @param code The module, in TypeScript or JavaScript.
 * @param id Its path, which tells a style file.
 * @returns The module, to be written with or without a source map.
 * @throws If a style file has no css literal without expressions.
 */
export async function minified(code, id) {
  const text = new MagicString(code);
  if (!/\.styles\.[jt]s$/.test(id)) return text.replace(description, '').replace(betweenTags, '').replace(insideTags, ' ');
  const [literal, css] = styles.exec(code) ?? [];
  if (!literal) throw new Error(`${id} has no css literal without expressions.`);
  const {code: short} = await transform(css.replace(/\\(.)/g, '$1'), {loader: 'css', minify: true});
  return text.replace(
    literal,
    () =>
      `css\`${short
        .trim()
        .replace(spare, '')
        .replace(/[\\`$]/g, '\\$&')}\``,
  );
}

/** The same as a rollup plugin, for the script. */
export const minifyLiterals = {
  name: 'minify-literals',
  async transform(code, id) {
    if (!id.includes('/src/')) return null;
    const text = await minified(code, id);
    return {code: text.toString(), map: text.generateMap({hires: true})};
  },
};
