// The changelog as a release leaves it. It is read by the parser of keepachangelog.com's form; only a heading changes, because what that
// library writes is not word for word what it has read.
import {parser} from 'keep-a-changelog';

/**
 * Gives what is unreleased a version and a date.
 * @param text The changelog.
 * @param version The version.
 * @param date Its date, such as `2026-11-27`.
 * @returns The changelog. Throws where nothing is unreleased, or the version is in it.
 */
export function released(text, version, date) {
  const changelog = parser(text);
  const [latest] = changelog.releases;
  if (latest?.version || !latest?.description?.trim()) throw new Error('CHANGELOG.md has nothing under "Unreleased".');
  if (changelog.findRelease(version)) throw new Error(`CHANGELOG.md has ${version} already.`);
  return text.replace(/^## Unreleased$/m, `## ${version} - ${date}`);
}

/** The entries of a version. */
export const notesOf = (text, version) => parser(text).findRelease(version).description.trim();
