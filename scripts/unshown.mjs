// A rollup plugin: what no widget shows stays in the dataset and out of the script.
import MagicString from 'magic-string';

/** What an owner is, and a region's sentences about itself. */
const everywhere = /^ *kind: '[a-z]+',\n/m;
const inRegions = /^ *(?:tagline|summary): \{[^}]*\},\n/gm;

export const unshown = {
  name: 'unshown',
  transform(code, id) {
    if (!id.includes('/src/data/')) return null;
    const text = new MagicString(code).replace(everywhere, '');
    if (id.includes('/regions/')) text.replace(inRegions, '');
    return {code: text.toString(), map: text.generateMap({hires: true})};
  },
};
