// The tables of the accessibility statement: the criteria from scripts/criteria/, what was found and how from docs/accessibility.json.
import {readFileSync} from 'node:fs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** The standards that the statement goes by. */
export const standards = {wcag: json('scripts/criteria/wcag.json'), rgaa: json('scripts/criteria/rgaa.json')};

/** When and in which version the criteria were last checked, with which tests, and what was found. */
export const statement = json('docs/accessibility.json');

/** What is found of a criterion, in the order of the counts. */
export const results = {conforms: 'conforms', page: 'depends on the page', part: 'conforms in part', none: 'not applicable'};

/** A test's place and title, as they are written in {@link statement}. */
export const placeOf = (where) => {
  const [file, ...title] = where.split(': ');
  return {file, title: title.join(': ')};
};

/** Says in HTML which language a title has, where it is not the document's. */
const titled = (title, titleLanguage, language) => (titleLanguage === language ? title : `<span lang="${titleLanguage}">${title}</span>`);

/**
 * The statement's tables by name.
 * @param language The language of the document.
 * @param say Says an English text in that language.
 * @param table Writes a table from its head and its rows.
 */
export function accessibilityTables(language, say, table) {
  const {version, checked, tests, results: found} = statement;
  const date = new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(checked));
  const row = (standard, {number, level, title}, titleLanguage) => {
    const {result, tests: keys, note = ''} = found[standard][number];
    const name = `${number} ${titled(title, titleLanguage, language)}${level ? ` (${level})` : ''}`;
    return [name, say(results[result]), note && say(note), keys.map((key) => `\`${key}\``).join(' ')];
  };
  const criteria = (standard) =>
    standards[standard].themes
      .map(({title, criteria: all}, index) =>
        [
          `### ${index + 1}. ${titled(title, standards[standard].language, language)}`,
          table(
            ['criterion', 'result', 'why and how', 'tests'].map(say),
            all.map((one) => row(standard, one, standards[standard].language)),
          ),
        ].join('\n\n'),
      )
      .join('\n\n');
  const count = (standard, result) => Object.values(found[standard]).filter((one) => one.result === result).length;
  const where = (one) => {
    const {file, title} = placeOf(one);
    return `\`${file}: ${title.replace(/\$\{[^}]*\}/g, '…')}\``;
  };
  const inPart = new Map();
  for (const [standard, all] of Object.entries(found))
    for (const [number, {result, note}] of Object.entries(all))
      if (result === 'part') inPart.set(note, [...(inPart.get(note) ?? []), `${standard.toUpperCase()} ${number}`]);
  // Said in either case, so that the French of both is there.
  const lackingHead = ['what does not conform', 'criteria'].map(say);
  const nothingLacking = say('We know of nothing that does not conform.');
  const lackingRows = [...inPart].map(([note, numbers]) => [say(note), numbers.join(', ')]);
  return {
    lacking: inPart.size ? table(lackingHead, lackingRows) : nothingLacking,
    edition: table(['version', 'last check'].map(say), [[version, date]]),
    counts: table(
      ['result', ...Object.values(standards).map(({name}) => name)].map(say),
      Object.entries(results)
        .map(([result, words]) => [say(words), ...Object.keys(standards).map((one) => count(one, result))])
        .filter(([, ...counts]) => counts.some(Boolean)),
    ),
    checks: table(
      ['tests', 'what they show', 'where'].map(say),
      Object.entries(tests).map(([key, {shows, where: places}]) => [`\`${key}\``, say(shows), places.map(where).join('<br>')]),
    ),
    wcag: criteria('wcag'),
    rgaa: criteria('rgaa'),
  };
}
