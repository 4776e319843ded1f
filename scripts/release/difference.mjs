// Compares two folders, byte for byte.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const filesIn = (folder) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name).slice(folder.length + 1));

/** The paths of the files that only one of two folders has, or that are not the same in both. */
export function differenceOf(one, other) {
  const [ours, theirs] = [one, other].map((folder) => new Set(filesIn(folder)));
  const isSame = (path) => ours.has(path) && theirs.has(path) && readFileSync(join(one, path)).equals(readFileSync(join(other, path)));
  return [...new Set([...ours, ...theirs])].filter((path) => !isSame(path)).sort();
}
