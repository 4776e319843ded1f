import type {ScriptWritten} from '../src/embed/widget-snippet.js';

/** What `integrity.json` says. */
export interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

/** The scripts that pages load: of the widgets, of a partner's own figures, and of the heights of frames. */
export type ScriptFile = 'lifesci-widgets.js' | 'lifesci-dataset.js' | 'frame-resize.js';

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
 * Where a page can load a script from: the folder of its version, if the site can be reached over HTTPS; else nobody knows. What lies in
 * that folder never changes, so the hash can stand beside its address.
 * @param site The address of the site, or of a page at its root.
 * @param integrity The hashes of the files in the folder.
 * @param file Which script.
 */
export function scriptOf(site: string, {version, files}: Integrity, file: ScriptFile = 'lifesci-widgets.js'): ScriptWritten {
  const {protocol, href} = new URL(`v${version}/${file}`, site);
  return protocol === 'https:' ? {address: href, integrity: files[file]} : {address: placeholderSite + file};
}
