// Lists what each language lacks, messages in locales/*.xlf and texts in src/data, and fails if there is anything: a widget that mixes
// languages must not be built. It runs before the compiler, whose errors for the same are much longer.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import ts from 'typescript';

const {sourceLocale, targetLocales} = JSON.parse(readFileSync('locales/lit-localize.json', 'utf8'));

/** The messages that are not translated in a language's file. */
function messagesWithout(language) {
  const path = `locales/${language}.xlf`;
  if (!existsSync(path)) return [`${path} is not there yet; "npm run localize" makes it`];
  const units = [...readFileSync(path, 'utf8').matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g)];
  return units.filter(([, , unit]) => !/<target>\s*\S/.test(unit)).map(([, id]) => `${path}: ${id}`);
}

const nameOf = ({name}) => (name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : '');

/** Every text of a record, that is, every object with a property for the source language: its place and words, and its languages. */
function textsIn(path) {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node, names) => {
    const own = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node) ? [...names, nameOf(node)] : names;
    const english = ts.isObjectLiteralExpression(node) && node.properties.find((property) => nameOf(property) === sourceLocale);
    if (english) {
      const {line} = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({
        at: `${path}:${line + 1}: ${own.slice(own.length > 1 ? 1 : 0).join('.')}, ${english.initializer.getText()}`,
        languages: node.properties.map(nameOf),
      });
    } else ts.forEachChild(node, (child) => visit(child, own));
  };
  visit(file, []);
  return found;
}

/** By language: what it lacks, one line each. */
export function untranslated() {
  const paths = readdirSync('src/data', {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map(({path, name}) => `${path}/${name}`.replaceAll('\\', '/'))
    .sort();
  const texts = paths.flatMap(textsIn);
  return Object.fromEntries(
    targetLocales.map((language) => [
      language,
      [...messagesWithout(language), ...texts.filter(({languages}) => !languages.includes(language)).map(({at}) => at)],
    ]),
  );
}

/** Prints what is missing, and returns whether nothing is. */
export function reportUntranslated() {
  const missing = Object.entries(untranslated()).filter(([, lines]) => lines.length);
  for (const [language, lines] of missing) console.error(`Not yet said in "${language}":\n  ${lines.join('\n  ')}`);
  return !missing.length;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href && !reportUntranslated()) process.exitCode = 1;
