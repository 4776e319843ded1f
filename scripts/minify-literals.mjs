// A rollup plugin: takes out of template literals and messages what only their readers in the source need.
import {transform} from 'esbuild';

/** Minifies the CSS of style files, whose literals hold no expressions. */
async function minifyStyles(code, fail) {
  const match = /css ?`([^`$]*)`/.exec(code);
  if (!match) return fail('a style file has no css literal without expressions');
  const {code: minified} = await transform(match[1], {loader: 'css', minify: true});
  return code.replace(match[0], () => `css\`${minified.trim()}\``);
}

/** Line breaks of templates, which the browser takes for one space; and what messages tell translators. */
const withoutLayout = (code) => code.replace(/\n\s+(?=[<$])/g, ' ');
const withoutDescriptions = (code) => code.replace(/,\s*desc: (['"])(?:(?!\1)[^\\]|\\.)*\1/g, '');

export const minifyLiterals = {
  name: 'minify-literals',
  async transform(code, id) {
    if (!id.includes('/src/')) return null;
    const fail = (message) => this.error(`${id}: ${message}`);
    return {code: id.endsWith('.styles.ts') ? await minifyStyles(code, fail) : withoutDescriptions(withoutLayout(code)), map: null};
  },
};
