// A rollup plugin: minifies the CSS of style files, whose literals hold no expressions.
import {transform} from 'esbuild';

export const minifyStyles = {
  name: 'minify-styles',
  async transform(code, id) {
    if (!id.endsWith('.styles.ts')) return null;
    const match = /css ?`([^`$]*)`/.exec(code);
    if (!match) return this.error(`${id} has no css literal without expressions.`);
    const {code: minified} = await transform(match[1], {loader: 'css', minify: true});
    return {code: code.replace(match[0], () => `css\`${minified.trim()}\``), map: null};
  },
};
