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

/** A rollup plugin: removes white space from templates and styles, and notes to translators from messages. */
export const minifyLiterals = {
  name: 'minify-literals',
  async transform(code, id) {
    if (!id.includes('/src/')) return null;
    const text = new MagicString(code);
    if (id.endsWith('.styles.ts')) {
      const [literal, css] = styles.exec(code) ?? this.error(`${id} has no css literal without expressions.`);
      const {code: minified} = await transform(css.replace(/\\(.)/g, '$1'), {loader: 'css', minify: true});
      text.replace(
        literal,
        () =>
          `css\`${minified
            .trim()
            .replace(spare, '')
            .replace(/[\\`$]/g, '\\$&')}\``,
      );
    } else {
      text.replace(description, '').replace(betweenTags, '').replace(insideTags, ' ');
    }
    return {code: text.toString(), map: text.generateMap({hires: true})};
  },
};
