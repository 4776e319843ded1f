// A rollup output plugin: gives short names to what only the script itself names, its private custom
// properties and the ids of its messages. What a page may name keeps its name.
import MagicString from 'magic-string';

const privateProperty = /--(?!lifesci-)[a-z_][\w-]*/g;
const messageId = /\bid: (['"])(\w+\.[\w.-]+)\1/g;

export const shortNames = {
  name: 'short-names',
  renderChunk(code) {
    const text = new MagicString(code);
    const short = new Map();
    const nameOf = (name) => short.get(name) ?? short.set(name, (short.size + 10).toString(36)).get(name);
    text.replace(privateProperty, (name) => `--_${nameOf(name)}`);
    const ids = [...new Set([...code.matchAll(messageId)].map(([, , id]) => id))];
    for (const id of ids) text.replaceAll(`'${id}'`, `'${nameOf(id)}'`);
    return {code: text.toString(), map: text.generateMap({hires: true})};
  },
};
