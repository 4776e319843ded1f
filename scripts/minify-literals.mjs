// A rollup plugin: takes out of template literals and messages what only their readers in the source need.
import {transform} from 'esbuild';
import MagicString from 'magic-string';

/** The one css literal of a style file, which holds no expressions. */
const styles = /css ?`([^`$]*)`/;

/** A line break before a tag or an expression of a template, which the browser takes for one space. */
const layout = /\n\s+(?=<|\$\{)/g;

/** What a message tells its translators. */
const description = /,\s*desc: (['"])(?:(?!\1)[^\\]|\\.)*\1/g;

export const minifyLiterals = {
  name: 'minify-literals',
  async transform(code, id) {
    if (!id.includes('/src/')) return null;
    const text = new MagicString(code);
    if (id.endsWith('.styles.ts')) {
      const [literal, css] = styles.exec(code) ?? this.error(`${id} has no css literal without expressions.`);
      const {code: minified} = await transform(css, {loader: 'css', minify: true});
      text.replace(literal, () => `css\`${minified.trim()}\``);
    } else {
      text.replace(layout, ' ').replace(description, '');
    }
    return {code: text.toString(), map: text.generateMap({hires: true})};
  },
};
