// A rollup plugin: takes out of template literals and messages what only their readers in the source need.
import {transform} from 'esbuild';
import MagicString from 'magic-string';

/** The one css literal of a style file, which holds no expressions. */
const styles = /css ?`([^`$]*)`/;

/** Spaces that the minifier leaves in values and conditions. */
const spare = /(?<=--[\w-]+:) |(?<=,) | (?=>=)|(?<=>=) /g;

/** A line break of a template between tags, where nothing is to be read, and inside a tag. */
const betweenTags = /(?<=[>}`])\n\s*(?=<|\$\{|`)/g;
const insideTags = /\n\s+(?=[\w.-]+=|>)/g;

/** What a message tells its translators. */
const description = /,\s*desc: (['"])(?:(?!\1)[^\\]|\\.)*\1/g;

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
