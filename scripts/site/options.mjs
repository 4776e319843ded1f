// What `npm run site` is told on its command line or in its environment.
import {parseArgs} from 'node:util';

/** An address as a folder that others can be resolved from; undefined for none. */
function folderAddress(address) {
  if (!address) return undefined;
  const {protocol, href} = new URL(address.replace(/\/?$/, '/'));
  if (!/^https?:$/.test(protocol)) throw new Error(`${address} is no address of a site.`);
  return href;
}

/**
 * Reads the options.
 * @returns `folder`, where the site is written; `base`, the address at which it will stand, undefined where nobody said;
 *   `data`, a partner's own file of figures to show instead of the package's; `pictures`, a folder of pictures that were written before;
 *   `isQuick`, whether to leave out what only a published site needs.
 */
export function siteOptions(parameters = process.argv.slice(2), env = process.env) {
  const {values} = parseArgs({
    args: parameters,
    options: {
      folder: {type: 'string', default: 'site'},
      base: {type: 'string'},
      data: {type: 'string'},
      pictures: {type: 'string'},
      quick: {type: 'boolean', default: false},
    },
  });
  const {folder, data, pictures, quick: isQuick} = values;
  return {folder, base: folderAddress(values.base ?? env.SITE_ADDRESS), data, pictures, isQuick};
}
