// npm run localize: takes the messages out of the source, writes what is generated from the translations, and says what is missing.
// What lit-localize prints on its way is left out, for it would come first.
import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {reportUntranslated} from './untranslated.mjs';

/** Runs a step; where it fails, what it said is all that is printed. */
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
run('scripts/message-index.mjs');
const complete = reportUntranslated();
run('scripts/number-rows.mjs');
if (!complete) process.exitCode = 1;
