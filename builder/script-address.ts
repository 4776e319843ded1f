import type {ScriptWritten} from '../src/embed/widget-snippet.js';

/** What `integrity.json` says. */
export interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

/** A script that a page can load. */
export type ScriptName = 'lifesci-widgets.js' | 'lifesci-dataset.js';

/** The address of a site that is not there, to be replaced by the webmaster's own. */
export const placeholderSite = 'https://your-site.example/';

/**
 * The root of the site, where its pictures are, if the site can be reached over HTTPS; else one to be replaced.
 * @param site The address of the site, or of a page at its root.
 */
export function rootOf(site: string): string {
  const {protocol, href} = new URL('.', site);
  return protocol === 'https:' ? href : placeholderSite;
}

/**
 * Where a page can load the script from: the folder of its version, if the site can be reached over HTTPS; else nobody knows. What lies in
 * that folder never changes, so the hash can stand beside its address.
 * @param site The address of the site, or of a page at its root.
 * @param integrity The hashes of the files in the folder.
 * @param fileName The script.
 */
export function scriptOf(site: string, {version, files}: Integrity, fileName: ScriptName = 'lifesci-widgets.js'): ScriptWritten {
  const {protocol, href} = new URL(`v${version}/${fileName}`, site);
  return protocol === 'https:' ? {address: href, integrity: files[fileName]} : {address: placeholderSite + fileName};
}
