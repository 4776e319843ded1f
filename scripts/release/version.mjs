// What `npm version` runs after it has written the new version into package.json: writes it wherever else it stands, and dates the
// changelog. CHECKED is the day on which the criteria of the accessibility statement were gone through for this version; without it,
// the statement stays that of the version before.
import {readFileSync, writeFileSync} from 'node:fs';
import {released} from './changelog.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

function change(path, alter) {
  const old = readFileSync(path, 'utf8');
  const text = alter(old);
  if (text === old) throw new Error(`${path} has nothing to change.`);
  writeFileSync(path, text);
}

change('src/ui/element/version.ts', (text) => text.replace(/'[^']+'/, `'${version}'`));
change('CHANGELOG.md', (text) => released(text, version, new Date().toISOString().slice(0, 10)));

const checked = process.env.CHECKED;
if (checked)
  change('docs/accessibility.json', (text) =>
    text.replace(/("version": )"[^"]+"/, `$1"${version}"`).replace(/("checked": )"[^"]+"/, `$1"${checked}"`),
  );
