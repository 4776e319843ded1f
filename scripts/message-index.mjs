// Writes src/locale/generated/templates.ts: the translations that lit-localize generated, by language. Fails where a
// message has no translation, for a widget that mixes languages must not be built. With --check it writes nothing.
import {readFileSync, writeFileSync} from 'node:fs';

const {targetLocales} = JSON.parse(readFileSync('locales/lit-localize.json', 'utf8'));

const untranslated = targetLocales.flatMap((language) => {
  const xliff = readFileSync(`locales/${language}.xlf`, 'utf8');
  const units = [...xliff.matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g)];
  return units.filter(([, , unit]) => !/<target>\s*\S/.test(unit)).map(([, id]) => `locales/${language}.xlf: ${id}`);
});

const index = `// Written by scripts/message-index.mjs; not to be edited.
import type {StrResult} from '@lit/localize';
import type {allLocales} from './locale-codes.js';
${targetLocales.map((language) => `import {templates as ${language}} from './${language}.js';\n`).join('')}
/** The messages of each language but the source's, by id. */
export const templates: Partial<Record<(typeof allLocales)[number], Readonly<Record<string, string | StrResult>>>> = {
${targetLocales.map((language) => `  ${language},\n`).join('')}};
`;

if (!process.argv.includes('--check')) writeFileSync('src/locale/generated/templates.ts', index);

if (untranslated.length) {
  console.error(`Messages without a translation:\n  ${untranslated.join('\n  ')}`);
  process.exitCode = 1;
}
