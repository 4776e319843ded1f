// The recipe for a language, tried with German on a copy: a code, the translations and the dataset's texts, and no
// other file of code. German is not shipped.
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
  'about.minimum': 'Ein Mindestwert, keine genaue Zahl.',
  'about.no-date': 'Nicht angegeben',
  'about.one': 'Zahl',
  'about.period': 'Zeitraum',
  'about.place': '<x id="0" equiv-text="${name}"/>, <x id="1" equiv-text="${date}"/>, Absatz <x id="2" equiv-text="${paragraph}"/>',
  'about.review': 'Prüfung',
  'about.scope': 'Umfang',
  'about.selected': 'Ausgewählt',
  'about.several': 'Zahlen',
  'about.source': 'Quelle',
  'about.undated': 'ohne Datum',
  calculated: '(berechnet)',
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

const filesBelow = (folder) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({path, name}) => join(path, name));

describe('adding German', () => {
  let refused = '';
  const copy = copyProject();
  const at = (path) => join(copy.folder, path);
  const change = (path, edit) => writeFileSync(at(path), edit(readFileSync(at(path), 'utf8')));
  const compile = () => copy.run('npx', 'tsc', '-p', 'tsconfig.build.json', '--noEmit');
  const records = filesBelow('src/data').filter((path) => /organizations|regions/.test(path));
  const original = new Map(filesBelow('src').map((path) => [path, readFileSync(path, 'utf8')]));

  before(() => {
    change('locales/lit-localize.json', (config) => {
      const parsed = JSON.parse(config);
      return JSON.stringify({...parsed, targetLocales: ['de', ...parsed.targetLocales].sort()});
    });
    try {
      copy.run('npm', 'run', 'localize');
    } catch (error) {
      refused = error.stderr;
    }
    change('locales/de.xlf', (xliff) =>
      Object.entries(messages).reduce(
        (text, [id, target]) =>
          text.replace(new RegExp(`(<trans-unit id="${id}">\\s*<source>.*</source>)`), (unit) => `${unit}\n  <target>${target}</target>`),
        xliff,
      ),
    );
    copy.run('npm', 'run', 'localize');
  });
  after(copy.remove);

  it('is refused until every message is translated, and each is named', () => {
    assert.deepEqual([...refused.matchAll(/locales\/de\.xlf: (\S+)/g)].map(([, id]) => id).sort(), Object.keys(messages).sort());
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
        code.replace(
          /en: ('[^']*'),(\s*(?:'en-US':\s*'[^']*',\s*)?)fr:/g,
          (_, en, between) => `de: '${texts[en.slice(1, -1)] ?? `DE ${en.slice(1, -1)}`}', en: ${en},${between}fr:`,
        ),
      );
    }
    compile();
    change(records[0], (code) => code.replace("de: 'Mitglieder', ", ''));
    assert.throws(compile, ({stdout}) => stdout.includes(records[0]) && stdout.includes('"members"'));
    change(records[0], (code) => code.replace("en: 'members'", "de: 'Mitglieder', en: 'members'"));
    compile();
  });

  it('touches no other file of code', () => {
    const changed = [...original].filter(([path, code]) => code !== readFileSync(at(path), 'utf8')).map(([path]) => path);
    const generated = ['src/locale/generated/locale-codes.ts', 'src/locale/generated/templates.ts', 'src/words/generated/number-rows.ts'];
    assert.deepEqual(changed.sort(), [...records, ...generated].sort());
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
          .join(' '),
      ),
    );
    await browser.close();
    assert.deepEqual(said, []);
    assert.deepEqual(shown, [
      'über 300 Mitglieder',
      'knapp 1,3\u00a0Milliarden Euro Gesamtinvestition bisher davon 533\u00a0Millionen Euro öffentliche Förderung',
      '25.400 Beschäftigte in\u00a0Frankreich',
      'Nr.\u00a01 unter Europas Wirtschaftsregionen',
      'plus de 300 membres',
    ]);
  });
});
