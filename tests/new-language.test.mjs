// The recipe for a language, tried with German on a copy: a code, the translations, the dataset's texts, what the site says, and no other
// file of code. German is not shipped.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {copyProject} from './tools/copy.mjs';
import {launch, open} from './tools/host.mjs';

const messages = {
  'bound.over': 'über',
  'bound.more-than': 'mehr als',
  'bound.about': 'knapp',
  'bound.at-least': 'mindestens',
  'about.about': 'Ein ungefährer Wert.',
  'about.bound': 'Was „<x id="0" equiv-text="${word}"/>“ heißt',
  'about.citation': 'Zitat',
  'about.close': 'Schließen',
  'about.code': 'Code zum Einbetten',
  'about.copied': 'Kopiert',
  'about.copy-citation': 'Zitat kopieren',
  'about.copy-code': 'Code kopieren',
  'about.date': 'Stand der Zahlen',
  'about.derived': 'Berechnete Zahl (nicht veröffentlicht)',
  'about.derived-how': 'Das Ganze ohne die Teile, die die Quelle nennt.',
  'about.figure': 'Zu dieser Zahl',
  'about.figures': 'Zu diesen Zahlen',
  'about.host-script': 'Legen Sie lifesci-widgets.js auf Ihre Website und schreiben Sie die Adresse hierher:',
  'about.minimum': 'Ein Mindestwert, keine genaue Zahl.',
  'about.no-date': 'Nicht angegeben',
  'about.one': 'Zahl',
  'about.period': 'Zeitraum',
  'about.place': '<x id="0" equiv-text="${name}"/>, <x id="1" equiv-text="${date}"/>, Absatz <x id="2" equiv-text="${paragraph}"/>',
  'about.review': 'Prüfung',
  'about.scope': 'Umfang',
  'about.selected': 'Ausgewählt: Drücken Sie zum Kopieren <x id="0" equiv-text="${copyKeys}"/>',
  'about.several': 'Zahlen',
  'about.source': 'Quelle',
  'about.undated': 'ohne Datum',
  calculated: '(berechnet)',
  'problem.browser': 'Die Widgets brauchen Chrome oder Edge 111, Firefox 113, Safari 16.4 oder neuer.',
  'problem.definition': 'Ein Widget ließ sich hier nicht einrichten: <x id="0" equiv-text="${cause}"/>',
  'problem.link': '<x id="0" equiv-text="${tag}"/> bleibt ein Link. Schreiben Sie <x id="1" equiv-text="${link}"/>.',
  'problem.no-placeholder': '<x id="0" equiv-text="${tag}"/> bleibt, wie es ist: ein Platzhalter ist ein div oder span.',
  'problem.placeholder': 'Ein Platzhalter bleibt, wie er ist: <x id="0" equiv-text="${cause}"/>',
  'problem.swallowed': '<x id="0" equiv-text="${open}"/> hat kein Ende. Schreiben Sie <x id="1" equiv-text="${line}"/>.',
  'problem.failed': 'Dieses Widget ist gescheitert: <x id="0" equiv-text="${cause}"/>',
  'problem.missing': 'Das Attribut „<x id="0" equiv-text="${attribute}"/>“ fehlt. Versuchen Sie <x id="1" equiv-text="${hint}"/>.',
  'problem.nothing': 'Zu „<x id="0" equiv-text="${id}"/>“ gibt es nichts von dem, was verlangt ist.',
  'problem.policy': 'Die Sicherheitsrichtlinie dieser Seite hält die Widgets auf.',
  'problem.second-copy':
    'Version <x id="0" equiv-text="${first.version}"/> ist schon auf dieser Seite: die zweite Kopie (<x id="1" equiv-text="${version}"/>) wird übergangen.',
  'problem.taken': 'Ein anderes Skript dieser Seite hat <x id="0" equiv-text="${taken}"/> schon definiert.',
  'problem.unknown': '<x id="0" equiv-text="${cause}"/> ist unbekannt. Versuchen Sie <x id="1" equiv-text="${hint}"/>.',
  rank: 'Nr.\u00a0<x id="0" equiv-text="${digits}"/>',
  'rank.spoken': 'Nummer <x id="0" equiv-text="${place}"/>',
  'sentence.list': '<x id="0" equiv-text="${list}"/> und <x id="1" equiv-text="${last}"/>',
  'sentence.parts': 'davon',
  'sentence.semicolon': '<x id="0" equiv-text="${all}"/>; <x id="1" equiv-text="${entry}"/>',
  'sentence.subject': '<x id="0" equiv-text="${subject}"/>: <x id="1" equiv-text="${text}"/>',
  source: 'Quelle: <x id="0" equiv-text="${list}"/>',
  'source.several': 'Quellen: <x id="0" equiv-text="${list}"/>',
};

/** Some texts of the dataset in German, by their English; the others get a mark before the English. */
const texts = {
  members: 'Mitglieder',
  'invested in total': 'Gesamtinvestition',
  'in public aid': 'öffentliche Förderung',
  including: 'davon',
  'employees in France': 'Beschäftigte in Frankreich',
  'economic region in Europe': 'unter Europas Wirtschaftsregionen',
  'to date': 'bisher',
};

/** The folders of the site, whose words stand beside what says them. */
const site = ['builder', 'frame', 'pages'];

/** The words of the site in English, each in a file with a list beside it. */
const siteWords = ['builder/words', 'pages/words'];

/** The files of the site that list its languages. */
const lists = [...siteWords.map((folder) => `${folder}/words.ts`), 'frame/words.ts'];

const filesBelow = (folder) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({path, name}) => join(path, name));

describe('adding German', () => {
  /** What is said first, before a step and after it: what is still missing. */
  const refused = {};
  const copy = copyProject(site);
  const at = (path) => join(copy.folder, path);
  const change = (path, edit) => writeFileSync(at(path), edit(readFileSync(at(path), 'utf8')));
  /** Compiles what a project names, after the first time only what has changed. */
  const compileAll = (project) =>
    copy.run('npx', 'tsc', '-p', project, '--noEmit', '--incremental', '--tsBuildInfoFile', `${project}.info`);
  const compile = () => compileAll('tsconfig.build.json');
  const compileSite = () => compileAll('tsconfig.site.json');
  /** What a command of package.json says on standard error as it fails. */
  const refusal = (command) => {
    try {
      copy.run('npm', 'run', command);
    } catch ({stderr}) {
      return stderr;
    }
    throw new Error(`npm run ${command} says nothing of German`);
  };
  const records = filesBelow('src/data').filter((path) => /organizations|regions/.test(path));
  const original = new Map(['src', ...site].flatMap(filesBelow).map((path) => [path, readFileSync(path, 'utf8')]));

  before(() => {
    change('locales/lit-localize.json', (config) => {
      const parsed = JSON.parse(config);
      return JSON.stringify({...parsed, targetLocales: ['de', ...parsed.targetLocales].sort()});
    });
    refused.build = refusal('build');
    refused.localize = refusal('localize');
    change('locales/de.xlf', (xliff) =>
      Object.entries(messages).reduce(
        (text, [id, target]) =>
          text.replace(new RegExp(`(<trans-unit id="${id}">\\s*<source>.*</source>)`), (unit) => `${unit}\n  <target>${target}</target>`),
        xliff,
      ),
    );
    refused.texts = refusal('build');
  });
  after(copy.remove);

  it('is refused until every message is translated, and that each is missing is the first thing that is said', () => {
    for (const said of Object.values(refused)) assert.match(said, /^Not yet said in "de":\n {2}(locales|src)\//);
    assert.match(refused.build, /^.*\n {2}locales\/de\.xlf is not there yet; "npm run localize" makes it\n/);
    assert.deepEqual([...refused.localize.matchAll(/locales\/de\.xlf: (\S+)/g)].map(([, id]) => id).sort(), Object.keys(messages).sort());
    assert.ok(!refused.texts.includes('locales/'), refused.texts);
  });

  it('has every text named that lacks it, by its line in its record, and nothing else', () => {
    const named = [...refused.texts.matchAll(/^ {2}(\S+):(\d+): \S+, '/gm)].map(([, path, line]) => `${path}:${line}`);
    const english = records.flatMap((path) =>
      [...original.get(path).matchAll(/\ben:/g)].map(({index}) => {
        const start = original.get(path).lastIndexOf('{', index);
        return `${path}:${original.get(path).slice(0, start).split('\n').length}`;
      }),
    );
    assert.ok(english.length > 70);
    assert.deepEqual(named.sort(), english.sort());
    for (const before of [refused.build, refused.localize])
      assert.deepEqual(before.match(/src\/data\/.*/g), refused.texts.match(/src\/data\/.*/g));
  });

  it('makes the compiler list every record that lacks it', () => {
    assert.throws(compile, ({stdout}) => {
      for (const path of records) assert.ok(stdout.includes(path), path);
      return stdout.includes("Property 'de' is missing");
    });
  });

  it('builds once every text is there, and names the one that is not', () => {
    for (const path of records) {
      change(path, (code) =>
        code.replace(/\ben:(\s*)('[^']*')/g, (_, space, en) => {
          const english = en.slice(1, -1);
          return `de: '${texts[english] ?? `DE ${english}`}', en:${space}${en}`;
        }),
      );
    }
    compile();
    change(records[0], (code) => code.replace("de: 'Mitglieder', ", ''));
    const line = original.get(records[0]).split("en: 'members'")[0].split('\n').length;
    assert.throws(compile, ({stdout}) => stdout.trim().split('\n').length === 2 && stdout.startsWith(`${records[0]}(${line},`));
    assert.equal(refusal('localize').trim(), `Not yet said in "de":\n  ${records[0]}:${line}: figures.members.label, 'members'`);
    change(records[0], (code) => code.replace("en: 'members'", "de: 'Mitglieder', en: 'members'"));
    compile();
    copy.run('npm', 'run', 'localize');
  });

  it('makes the compiler list what the site does not say, and nothing else', () => {
    writeFileSync(at('tsconfig.site.json'), JSON.stringify({extends: './tsconfig.json', include: site}));
    assert.throws(compileSite, ({stdout}) => {
      assert.deepEqual([...stdout.matchAll(/^(\S+)\(\d+,\d+\): error/gm)].map(([, path]) => path).sort(), [...lists].sort(), stdout);
      return true;
    });
    for (const folder of siteWords) {
      const german = original
        .get(`${folder}/en.ts`)
        .replace('export const english = {', 'export const german: Words = {')
        .replace(/\n\/\*\* [^\n]*\nexport type Words[^]*$/, '');
      writeFileSync(at(`${folder}/de.ts`), `import type {Words} from './en.js';\n\n${german}`);
      change(`${folder}/words.ts`, (code) => `import {german} from './de.js';\n${code.replace('fr: french', 'de: german, fr: french')}`);
    }
    change('frame/words.ts', (code) => code.replace(/\n {2}fr: \{[^]*?\n {2}\},/, (french) => french.replace('fr:', 'de:') + french));
    compileSite();
  });

  it('touches no other file of code', () => {
    const changed = [...original].filter(([path, code]) => code !== readFileSync(at(path), 'utf8')).map(([path]) => path);
    const generated = ['src/locale/generated/locale-codes.ts', 'src/locale/generated/templates.ts', 'src/words/generated/number-rows.ts'];
    assert.deepEqual(changed.sort(), [...records, ...generated, ...lists].sort());
  });

  it('shows German where the page is German', async () => {
    copy.run('npx', 'rollup', '-c', '--silent');
    writeFileSync(
      at('dist/page.html'),
      `<!doctype html><html lang="de"><meta charset="utf-8"><script src="lifesci-widgets.js" defer></script>
      ${['medicen.members', 'medicen.total-investment', 'sanofi.france-employees', 'paris-region.economy-rank'].map((id) => `<lifesci-key-figure figure="${id}"></lifesci-key-figure>`).join('')}
      <lifesci-key-figure figure="medicen.members" lang="fr"></lifesci-key-figure></html>`,
    );
    const browser = await launch();
    const {page, messages: said} = await open(browser, pathToFileURL(at('dist/page.html')).href);
    const shown = await page.$$eval('lifesci-key-figure', (cards) =>
      cards.map(({shadowRoot}) =>
        [...shadowRoot.querySelectorAll('[part=bound], [part=value], [part=label], .share-label')]
          .map(({textContent}) => textContent.trim())
          .filter(Boolean)
          .join(' '),
      ),
    );
    await browser.close();
    assert.deepEqual(said, []);
    assert.deepEqual(shown, [
      'über 300 Mitglieder',
      'knapp 1,3\u00a0Milliarden Euro Gesamtinvestition bisher davon 533\u00a0Millionen Euro öffentliche Förderung',
      '25.400 Beschäftigte in Frankreich',
      'Nr.\u00a01 unter Europas Wirtschaftsregionen',
      'plus de 300 membres',
    ]);
  });
});
