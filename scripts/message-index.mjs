// Writes src/locale/generated/templates.ts, which gathers the translations that lit-localize generated, by language.
import {readFileSync, writeFileSync} from 'node:fs';

const {targetLocales} = JSON.parse(readFileSync('locales/lit-localize.json', 'utf8'));

const index = `// Written by scripts/message-index.mjs; not to be edited.
import type {StrResult} from '@lit/localize';
import type {allLocales} from './locale-codes.js';
${targetLocales.map((language) => `import {templates as ${language}} from './${language}.js';\n`).join('')}
/** The messages of each language but the source's, by id. */
export const templates: Partial<Record<(typeof allLocales)[number], Readonly<Record<string, string | StrResult>>>> = {
${targetLocales.map((language) => `  ${language},\n`).join('')}};
`;

writeFileSync('src/locale/generated/templates.ts', index);
