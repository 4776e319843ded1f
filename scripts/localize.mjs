// npm run localize: extracts the messages, generates the translations and the number rows, and lists what is not translated.
// Suppresses lit-localize's own output, so that this list comes first.
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {reportUntranslated} from './untranslated.mjs';

/** Runs a step; prints its output only if it fails, and then stops. */
function run(...command) {
  try {
    execFileSync(process.execPath, command, {encoding: 'utf8', stdio: 'pipe'});
  } catch ({stdout, stderr}) {
    console.error((stderr || stdout).trim());
    process.exit(1);
  }
}

const litLocalize = fileURLToPath(import.meta.resolve('@lit/localize-tools/bin/lit-localize.js'));
run(litLocalize, 'extract', '--config=locales/lit-localize.json');
run(litLocalize, 'build', '--config=locales/lit-localize.json');
// Generated folders are not linted, so nothing there has to be excused.
const {targetLocales} = JSON.parse(readFileSync('locales/lit-localize.json', 'utf8'));
for (const file of targetLocales.map((language) => `src/locale/generated/${language}.ts`))
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^ *\/\* eslint-disable .*\n/gm, ''));
run('scripts/message-index.mjs');
const complete = reportUntranslated();
run('scripts/number-rows.mjs');
if (!complete) process.exitCode = 1;
