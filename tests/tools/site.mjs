// The site, written into a folder of its own: tests run side by side.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/**
 * Writes the site.
 * @param options More options for `npm run site`.
 * @returns Its folder, and a way to remove it.
 */
export function writtenSite(...options) {
  const folder = mkdtempSync(join(tmpdir(), 'lifesci-site-'));
  execFileSync('node', ['scripts/site.mjs', '--folder', folder, ...options], {stdio: 'pipe'});
  return {folder, remove: () => rmSync(folder, {recursive: true})};
}
