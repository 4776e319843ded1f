// The command line, as a process: what it writes, what it says, how it ends.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import ts from 'typescript';
import {figuresIn} from '../dist/esm/model/dataset.js';
import {bundledDataset} from '../dist/esm/data/bundled-dataset.js';
import {packInto} from './stacks/tools/app.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const environment = {PATH: process.env.PATH, LANG: 'C'};

/** Runs the command line as it is built, or as it was installed elsewhere. */
function run(parameters, {input = '', variables = {}, program = 'dist/server/lifesci-widgets.js', cwd} = {}) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...parameters], {
    input,
    cwd,
    env: {...environment, ...variables},
    maxBuffer: 1e8,
  });
  return {code: status, bytes: stdout, out: stdout.toString(), said: stderr.toString()};
}

describe('npx lifesci-widgets', () => {
  it('tells its version, and helps in two languages', () => {
    assert.deepEqual(run(['--version']).out, `${version}\n`);
    const [english, french] = [run(['--help']), run(['-h', '--lang', 'fr'])];
    assert.match(english.out, /^lifesci-widgets: key figures/);
    assert.match(french.out, /^lifesci-widgets\u00a0: les chiffres clés/);
    assert.equal(run(['--help'], {variables: {LANG: 'fr_FR.UTF-8'}}).out, french.out);
    assert.equal(run(['--help'], {variables: {LANG: 'fr_FR.UTF-8', LC_ALL: 'en_US.UTF-8'}}).out, english.out);
    for (const word of [
      'prerender',
      'snippet',
      'figure',
      'list',
      'init',
      'validate',
      'types',
      '--data',
      '--styles',
      '--script',
      '--format',
      '--lang',
      '--help',
      '--version',
    ])
      for (const {out, code, said} of [english, french]) {
        assert.ok(out.includes(word), word);
        assert.deepEqual([code, said], [0, '']);
      }
    for (const {out} of [english, french]) assert.ok(out.split('\n').every((line) => line.length <= 80));
  });

  const misused = [
    [[], /Which command\? prerender, snippet, figure, list, init, validate or types/],
    [['prerend'], /no command "prerend"\. Did you mean "prerender"/],
    [['constructor'], /no command "constructor"/],
    [['site', '--data', 'figures.json'], /In a copy of the project: npm run site -- --data figures\.json/],
    [['figure'], /Which figure\?/],
    [['figure', 'medicen.members', 'sanofi.employees'], /Which figure\?/],
    [['figure', 'medicen.members', '--format', 'xml'], /--format "xml" is unknown/],
    [['figure', 'medicen.members', '--script', 'x'], /"figure" takes no --script/],
    [['figure', 'medicen.members', '--lang', 'auto'], /--lang "auto" is no language/],
    [['list', 'figures'], /takes no names/],
    [['snippet'], /Which element\? breakdown, figure, key-figure/],
    [['snippet', 'keyfigure'], /no element "keyfigure"\. Did you mean "key-figure"/],
    [['snippet', 'key-figure', 'figur=medicen.members'], /attribute="figur" is unknown\. Try "figure"/],
    [['validate'], /Which files\?/],
    [['types'], /Which file\?/],
    [['types', 'a.json', 'b.json'], /Which file\?/],
    [['init', 'a.json', 'b.json'], /one name at most/],
    [['validate', 'a.json', '--data', 'b.json'], /"validate" takes no --data/],
    [['list', '--colour'], /--colour/],
    [['list', '--lang'], /--lang/],
  ];
  for (const [parameters, message] of misused)
    it(`ends with 2 and says what to write: ${parameters.join(' ') || 'nothing'}`, () => {
      const {code, out, said} = run(parameters);
      assert.deepEqual([code, out], [2, '']);
      assert.match(said, message);
    });

  it('says what is wrong in French too', () => {
    assert.match(
      run(['figures'], {variables: {LANG: 'fr_FR.UTF-8'}}).said,
      /n’existe pas\. Vouliez-vous dire «\u00a0figure\u00a0»\u202f\?/,
    );
    assert.match(run(['snippet', 'key-figure'], {variables: {LANG: 'fr_FR.UTF-8'}}).said, /Il manque l’attribut "figure"/);
    for (const [parameters] of misused.filter(([words]) => !words.includes('auto') && !words.includes('--lang')))
      assert.doesNotMatch(run([...parameters, '--lang', 'fr']).said, /Which|There is no|takes no|is unknown\b/, parameters.join(' '));
  });

  it('ends well where whoever reads it has read enough', () => {
    const program = join(process.cwd(), 'dist/server/lifesci-widgets.js');
    assert.match(execFileSync('sh', ['-c', `"${process.execPath}" "${program}" list | head -1`], {encoding: 'utf8'}), /^figure\tmedicen\./);
  });
});

describe('what is piped in and out', () => {
  const inShell = (line) => {
    const {status, stdout, stderr} = spawnSync('sh', ['-c', line], {
      env: {...environment, RUN: `${process.execPath} ${join(process.cwd(), 'dist/server/lifesci-widgets.js')}`},
      encoding: 'utf8',
    });
    return {code: status, out: stdout, said: stderr};
  };

  it('is waited for', () => {
    const {code, out} = inShell("(printf '<p>'; sleep 1; printf 'slow') | $RUN prerender");
    assert.deepEqual([code, out], [0, '<p>slow']);
  });

  it('ends with 1 and one line where it cannot be read or written', {skip: process.platform === 'win32'}, () => {
    for (const line of ['$RUN prerender < /', ...(existsSync('/dev/full') ? ['$RUN list > /dev/full'] : [])]) {
      const {code, said} = inShell(line);
      assert.equal(code, 1);
      assert.match(said, /^lifesci-widgets: E(ISDIR|NOSPC): .*\n$/);
    }
  });
});

describe('lifesci-widgets figure', () => {
  it('says a figure in the language asked for, else in English', () => {
    assert.equal(run(['figure', 'medicen.members']).out, 'Medicen Paris Region: over 300 members.\n');
    assert.equal(run(['figure', 'medicen.members', '--lang', 'fr']).out, 'Medicen Paris Region\u00a0: plus de 300\u00a0membres.\n');
    assert.match(run(['figure', 'sanofi.employees', '--lang', 'fr-CA']).out, /100\u00a0000/);
  });

  it('states it as data, its source and what is doubted included', () => {
    const data = JSON.parse(run(['figure', 'paris-region.gdp', '--format', 'json']).out);
    assert.deepEqual([data.value, data.unit, data.bound, data.lang], [28e9, 'EUR', 'exact', 'en']);
    assert.match(data.review, /being checked/);
    assert.deepEqual(Object.keys(data.source), ['line', 'speaker', 'document', 'paragraph', 'date']);
    assert.equal(data.source.date, null);
  });

  it('ends with 1 and names the closest ids where there is no such figure', () => {
    const {code, out, said} = run(['figure', 'medicen.membres', '--lang', 'fr']);
    assert.deepEqual([code, out], [1, '']);
    assert.match(said, /figure="medicen\.membres" est inconnu\. Essayez "medicen\.members"/);
  });
});

describe('lifesci-widgets list', () => {
  const figures = figuresIn(bundledDataset);

  it('has every id of every kind, one a line', () => {
    const lines = run(['list']).out.trimEnd().split('\n');
    const of = (attribute) => lines.filter((line) => line.startsWith(`${attribute}\t`)).map((line) => line.split('\t')[1]);
    assert.deepEqual(
      of('figure'),
      figures.map(({id}) => id),
    );
    assert.deepEqual(
      of('breakdown'),
      figures.filter(({parts}) => parts).map(({id}) => id),
    );
    assert.deepEqual([...of('organization'), ...of('region')], ['medicen', 'sanofi', 'paris-region']);
    assert.ok(lines.includes('figure\tmedicen.members\tover 300 members'));
  });

  it('has the same as data', () => {
    const data = JSON.parse(run(['list', '--format', 'json', '--lang', 'fr']).out);
    assert.deepEqual(
      data.find(({id}) => id === 'medicen.members'),
      {attribute: 'figure', id: 'medicen.members', says: 'plus de 300\u00a0membres'},
    );
  });
});

describe('lifesci-widgets snippet', () => {
  it('writes the script and the tag with its words on one line', () => {
    const {code, out} = run([
      'snippet',
      'key-figure',
      'figure=medicen.members',
      'details',
      '--lang',
      'fr',
      '--script',
      '/js/lifesci-widgets.js?a&b',
    ]);
    assert.equal(code, 0);
    assert.equal(
      out,
      '<script src="/js/lifesci-widgets.js?a&amp;b" defer></script><lifesci-key-figure details figure="medicen.members" lang="fr">Medicen Paris Region\u00a0: plus de 300\u00a0membres.</lifesci-key-figure>\n',
    );
  });

  it('says where to put the script if its address is not known', () => {
    assert.match(
      run(['snippet', 'lifesci-figure', 'figure=medicen.members']).out,
      /^<!-- Put lifesci-widgets\.js .*--><script src="lifesci-widgets\.js" defer>/,
    );
  });

  it('ends with 1 and names the closest ids where an id is wrong', () => {
    const {code, out, said} = run(['snippet', 'breakdown', 'breakdown=sanofi.sites']);
    assert.deepEqual([code, out], [1, '']);
    assert.match(said, /breakdown="sanofi\.sites" is unknown\. Try "sanofi\.paris-region-sites"/);
    assert.match(run(['snippet', 'figure']).said, /The attribute "figure" is missing/);
  });
});

describe('lifesci-widgets prerender', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lifesci-pages-'));
  after(() => rmSync(folder, {recursive: true}));
  const filled = (page, ...more) => run(['prerender', ...more], {input: Buffer.from(page)});

  /** What was written into a page: takes it out again. */
  const without = (text) => text.replace(/<template shadowrootmode="open">.*?<\/template>/gs, '');
  const card = '<lifesci-key-figure figure="medicen.members">Over 300</lifesci-key-figure>';

  const untouched = {
    'a page with nothing to fill': '<!doctype html>\r\n<p class=x >1 < 2 &amp; 3</p >\r\n\r\n',
    'what only looks like a widget': `<!-- ${card} --><script>const a = '${card}';</script><template>${card}</template><textarea>${card}</textarea><noscript>${card}</noscript><title>${card}</title><svg>${card.replaceAll('lifesci-key-figure', 'text')}<lifesci-key-figure figure="medicen.members"></lifesci-key-figure></svg><style>/* ${card} */</style>`,
    'no page at all': '',
  };
  for (const [what, page] of Object.entries(untouched))
    it(`leaves ${what} as it is`, () => {
      const {code, bytes, said} = filled(page);
      assert.deepEqual(bytes, Buffer.from(page));
      assert.deepEqual([code, said], [0, '-: 0 filled\n']);
    });

  it('leaves a page in UTF-16 as it is, and says what to do', () => {
    const page = Buffer.from(`\ufeff${card}`, 'utf16le');
    const {code, bytes, said} = filled(page);
    assert.deepEqual(bytes, page);
    assert.deepEqual([code, said], [1, '-: a page in UTF-16. Save it as UTF-8, which every browser and server reads.\n']);
  });

  const whole = `\ufeff<!DOCTYPE html>\r\n<HTML lang='fr'  >\r\n<title>Été</title>\r\n<p>Un <b>paragraphe <i>mal</b> fermé</i> &eacute; &nbsp\r\n<div lang=en>${card}\n\t<LIFESCI-KEY-FIGURE\r\n  Figure = medicen.members ></LIFESCI-KEY-FIGURE ></div><table><tr><td><lifesci-figure figure='medicen.members'> \r\n</lifesci-figure>\r\n</table></p><div data-lifesci=key-figure data-figure=“medicen.members”></div><span data-lifesci="figure" data-figure="medicen.members" lang="en">my words</span>\r\n`;

  it('fills widgets and empty placeholders, and changes no other byte', () => {
    const {code, out, said} = filled(whole);
    assert.deepEqual([code, said], [0, '-: 5 filled\n']);
    const given = [
      'Medicen Paris Region: over 300 members.',
      ' \r\nplus de 300\u00a0membres',
      'Medicen Paris Region\u00a0: plus de 300\u00a0membres.',
    ];
    for (const words of given) assert.equal(out.split(words).length, 2, words);
    const bare = given.reduce((text, words) => text.replace(words, words.startsWith(' ') ? ' \r\n' : ''), without(out));
    assert.equal(bare, whole);
    assert.equal(out.match(/<template shadowrootmode/g).length, 3);
    assert.deepEqual(
      [...out.matchAll(/<(?:div|span) lang="(..)" translate/g)].map(([, lang]) => lang),
      ['en', 'en', 'fr'],
    );
  });

  it('says the same a second time, and something else where a widget asks for something else', () => {
    const [once] = [filled(whole).out];
    assert.equal(filled(once).out, once);
    const changed = once.replace('figure="medicen.members">', 'figure="sanofi.employees">');
    assert.notEqual(changed, once);
    const again = filled(changed).out;
    assert.ok(again.includes('data-phrase="over 100000 staff around the world"'));
    assert.equal(without(again), without(changed));
    assert.equal(filled(once, '--styles', '/s').out, filled(whole, '--styles', '/s').out);
  });

  it('keeps the bytes of a page in windows-1252, and writes ASCII into it', () => {
    const page = Buffer.from(
      `<meta charset="windows-1252"><p lang="fr">\x80 \xe9t\xe9 <lifesci-key-figure figure="paris-region.gdp"></lifesci-key-figure>`,
      'latin1',
    );
    const {code, bytes} = filled(page);
    assert.equal(code, 0);
    const text = bytes.toString('latin1');
    const words = /<\/template>(.*)<\/lifesci-key-figure>/.exec(text)[1];
    assert.ok(Buffer.from(without(text).replace(words, ''), 'latin1').equals(page));
    assert.ok(!/[^\0-\x7f]/.test(/<template.*<\/template>/s.exec(text)[0] + words));
    assert.match(words, /^&#xCE;le-de-France&#xA0;: 28&#xA0;milliards d&#x2019;euros/);
  });

  it('writes styles or a link to them, and no style attribute', () => {
    assert.match(filled(card).out, /<style>/);
    const {out} = filled(card, '--styles', 'https://example.org/a"b');
    assert.match(out, /<link rel="stylesheet" href="https:\/\/example\.org\/a&quot;b\/lifesci-key-figure\.css">/);
    assert.doesNotMatch(out, /<style| style=/);
  });

  const bad = {
    'a mistyped id': [
      '<p>\n  <lifesci-figure figure="medicen.membres">300</lifesci-figure>',
      /^-:2:3: <lifesci-figure>: figure="medicen\.membres" is unknown\. Try "medicen\.members"/,
    ],
    'a placeholder with a mistyped id': [
      '<div data-lifesci="key-figure" data-figure="medicen.membres">300</div>',
      /^-:1:1: <div>: figure="medicen\.membres" is unknown/,
    ],
    'a placeholder of nothing': ['<div data-lifesci="keyfigure">300</div>', /data-lifesci="keyfigure" is unknown\. Try "key-figure"/],
    'a tag without an end': ['<lifesci-key-figure figure="medicen.members" /><h1>The page</h1>', /no end tag/],
    'a tag that ends too late': [
      '<lifesci-key-figure figure="medicen.members"><h1>The page</h1><form></form></lifesci-key-figure>',
      /no end tag or one too late/,
    ],
  };
  for (const [what, [page, message]] of Object.entries(bad))
    it(`leaves ${what} as it is, says where it stands, fills the rest, and ends with 1`, () => {
      const {code, out, said} = filled(`${page}\n`);
      assert.equal(out, `${page}\n`);
      assert.match(said, message);
      assert.equal(code, 1);
      const {out: more, said: both} = filled(`${card}\n${page}`);
      assert.equal(without(more), `${card}\n${page}`);
      assert.match(both, /-: 1 filled/);
    });

  it('says what is wrong in the language of the terminal, whatever the page’s', () => {
    const page = `<html lang="en">${Object.values(bad)
      .map(([one]) => one)
      .join('')}`;
    const told = (lang) =>
      run(['prerender'], {input: page, variables: {LANG: lang}})
        .said.trimEnd()
        .split('\n');
    const [english, french] = [told('en_US.UTF-8'), told('fr_FR.UTF-8')];
    assert.ok(french.length > 4 && french.length === english.length);
    for (const line of french) assert.match(line, /est inconnu|faute de balise|rempli/);
    for (const line of english) assert.match(line, /is unknown|no end tag|filled/);
  });

  it('fills what stands after a tag without an end', () => {
    const page = `<lifesci-key-figure figure="medicen.members" /><h1>The page</h1>${card}`;
    assert.equal(filled(page).out.match(/<template/g).length, 1);
  });

  it('takes away what it wrote where the id is no longer right', () => {
    const once = filled(card).out;
    const {code, out} = filled(once.replace('medicen.members', 'medicen.gone'));
    assert.deepEqual([code, out], [1, card.replace('medicen.members', 'medicen.gone')]);
  });

  it('changes files in place, and those alone that change', () => {
    const [one, other, none] = ['one.html', 'other.html', 'none.html'].map((name) => join(folder, name));
    writeFileSync(one, card);
    writeFileSync(other, '<p>Nothing</p>');
    const {code, out, said} = run(['prerender', one, none, other]);
    assert.deepEqual([code, out], [1, '']);
    assert.match(said, /none\.html could not be read or written\. ENOENT/);
    assert.match(said, /one\.html: 1 filled\n(.|\n)*other\.html: 0 filled/);
    assert.equal(without(readFileSync(one, 'utf8')), card);
    assert.equal(readFileSync(other, 'utf8'), '<p>Nothing</p>');
  });

  it('changes no byte of the project’s own pages but what it fills, and none the second time', () => {
    const names = readdirSync('tests/host-pages').filter((name) => name.endsWith('.html'));
    assert.ok(names.length > 20);
    const pages = mkdtempSync(join(folder, 'host-pages-'));
    for (const name of names) copyFileSync(join('tests/host-pages', name), join(pages, name));
    const paths = names.map((name) => join(pages, name));
    const read = () => paths.map((path) => readFileSync(path, 'latin1'));
    run(['prerender', ...paths]);
    const once = read();
    run(['prerender', ...paths]);
    assert.deepEqual(read(), once);
    assert.ok(once.join().includes('<template shadowrootmode="open"><div class="widget">'));
    names.forEach((name, index) => {
      // Every piece of the page is still there, in its order, and all between them is what fills it.
      const page = readFileSync(join('tests/host-pages', name), 'latin1');
      let at = 0;
      for (const piece of page.split(/(?<=<(?:lifesci-[\w-]+|div|span)[^>]*>)/)) {
        const found = once[index].indexOf(piece, at);
        assert.ok(found >= 0, `${name}: ${piece.slice(0, 80)}`);
        assert.match(once[index].slice(at, found), /^(<template shadowrootmode="open">.*<\/template>)?[^<]*$/s, name);
        at = found + piece.length;
      }
    });
  });
});

describe('a partner’s own figures', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lifesci-data-'));
  after(() => rmSync(folder, {recursive: true}));
  const at = (name) => join(folder, name);
  const [english, french, faulty, mute] = ['en.json', 'fr.json', 'faulty.json', 'mute.json'].map(at);
  before(() => {
    assert.equal(run(['init', english]).code, 0);
    assert.equal(run(['init', french, '--lang', 'fr']).code, 0);
    const text = readFileSync(english, 'utf8');
    writeFileSync(faulty, text.replace('"value": 210', '"value": 21.5'));
    writeFileSync(mute, '<!doctype html>');
  });

  it('begin with a file that has comments in either language, and nothing wrong in it', () => {
    const {code, out, said} = run(['validate', english, french]);
    assert.deepEqual([code, said], [0, '']);
    assert.equal(out, `${english}: 3 figures (en, fr)\n${french}: 3 figures (en, fr)\n`);
    assert.match(readFileSync(english, 'utf8'), /\/\/ Your own figures/);
    assert.match(readFileSync(french, 'utf8'), /\/\/ Vos propres chiffres/);
    assert.equal(run(['init']).out, readFileSync(english, 'utf8'));
  });

  it('are never overwritten', () => {
    const before = readFileSync(faulty, 'utf8');
    const {code, said} = run(['init', faulty]);
    assert.equal(code, 1);
    assert.match(said, /is there already/);
    assert.equal(readFileSync(faulty, 'utf8'), before);
  });

  it('are checked by line, column and path, in two languages; what is wrong ends with 1', () => {
    const line =
      readFileSync(faulty, 'utf8')
        .split('\n')
        .findIndex((one) => one.includes('21.5')) + 1;
    const {code, out, said} = run(['validate', faulty]);
    assert.equal(code, 1);
    assert.ok(said.startsWith(`${faulty}:${line}:32: $.organizations[0].figures.companies.value: Write a whole number`), said);
    assert.equal(out, `${faulty}: 2 figures (en, fr)\n`);
    assert.match(run(['validate', faulty, '--lang', 'fr']).said, /Écrivez un nombre entier .* Le chiffre est omis\.\n$/);
    for (const path of [mute, at('none.json')]) assert.equal(run(['validate', path, english]).code, 1, path);
    writeFileSync(at('latin1.json'), Buffer.from('{"version": "\xe9"}', 'latin1'));
    assert.match(run(['validate', at('latin1.json')]).said, /not in UTF-8/);
    writeFileSync(at('large.json'), ' '.repeat(1_048_577));
    assert.match(run(['validate', at('large.json')]).said, /larger than 1048576 bytes/);
  });

  it('are listed, said, quoted and rendered beside those of the package', () => {
    const own = ['--data', english];
    const {code, out} = run(['list', ...own]);
    assert.equal(code, 0);
    for (const line of [
      'figure\texample.members\tover 300 members',
      'breakdown\texample.members\tover 300 members',
      'organization\texample\tExample',
    ])
      assert.ok(out.split('\n').includes(line), line);
    assert.ok(out.includes('figure\tmedicen.members\t'));
    assert.equal(run(['figure', 'example.members', ...own]).out, 'Example: over 300 members since 2005.\n');
    const data = JSON.parse(run(['figure', 'example.budget', '--format', 'json', ...own]).out);
    assert.deepEqual([data.value, data.source.date, data.source.line], [2_400_000, '2025-12-31', 'Source: annual report of Example']);
    assert.match(
      run(['snippet', 'key-figure', 'figure=example.members', ...own]).out,
      /<script src="lifesci-dataset\.js" defer><\/script><lifesci-dataset src="en\.json"><lifesci-key-figure .*>Example: over 300 members since 2005\.<\/lifesci-key-figure><\/lifesci-dataset>\n$/,
    );
    const page =
      '<lifesci-breakdown breakdown="example.members"></lifesci-breakdown><lifesci-figure figure="medicen.members"></lifesci-figure>';
    const filled = run(['prerender', ...own], {input: page});
    assert.deepEqual([filled.code, filled.said], [0, '-: 2 filled\n']);
    assert.match(filled.out, /data-phrase="at least 90 others/);
    assert.equal(run(['figure', 'example.members']).code, 1);
  });

  it('end every command with 1 where something is wrong, and show what is right', () => {
    const {code, out, said} = run(['figure', 'example.members', '--data', faulty]);
    assert.deepEqual([code, out], [1, 'Example: over 300 members since 2005.\n']);
    assert.match(said, /companies\.value/);
    for (const words of [
      ['list'],
      ['figure', 'medicen.members'],
      ['snippet', 'figure', 'figure=medicen.members'],
      ['prerender', at('page.html')],
    ])
      for (const path of [mute, at('none.json')]) {
        const refused = run([...words, '--data', path]);
        assert.deepEqual([refused.code, refused.out], [1, ''], words.join(' '));
      }
  });

  it('are said in the one language that they have', () => {
    writeFileSync(
      at('only.json'),
      readFileSync(french, 'utf8')
        .replace(/, "en": "[^"]*"/g, '')
        .replace(/,\n\s*"en": "[^"]*"/g, ''),
    );
    const own = ['--data', at('only.json'), '--lang', 'en'];
    assert.equal(run(['validate', at('only.json')]).out, `${at('only.json')}: 3 figures (fr)\n`);
    assert.equal(run(['figure', 'exemple.membres', ...own]).out, 'Exemple\u00a0: plus de 300\u00a0membres depuis 2005.\n');
    const {out} = run(['prerender', ...own], {input: '<lifesci-key-figure figure="exemple.membres"></lifesci-key-figure>'});
    assert.match(out, /<div lang="fr" translate="no">/);
  });

  it('have their ids in a declaration that TypeScript reads', () => {
    const {code, out} = run(['types', english]);
    assert.equal(code, 0);
    assert.match(out, /interface FigureIds \{\n {4}\/\*\* over 300 members \*\/\n {4}'example\.members': true;/);
    assert.match(out, /interface BreakdownIds \{\n {4}\/\*\* over 300 members \*\/\n {4}'example\.members': true;\n {2}\}/);
    const {diagnostics} = ts.transpileModule(out, {reportDiagnostics: true});
    assert.deepEqual(diagnostics, []);
  });

  it('are rendered on a server, which says what is wrong in them', () => {
    const program = `
      import {readFileSync} from 'node:fs';
      import {render} from './dist/server/server.js';
      const [right, wrong] = process.argv.slice(1).map((path) => JSON.parse(readFileSync(path, 'utf8').replace(/^ *\\/\\/.*$/gm, '')));
      console.log(render('lifesci-figure', {figure: 'example.members'}, {data: right}));
      console.log(render('lifesci-figure', {figure: 'example.companies'}, {data: wrong, words: 'the words'}));
      console.log(render('lifesci-figure', {figure: 'medicen.members'}, {data: wrong}));
    `;
    const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', program, english, faulty], {encoding: 'utf8'});
    const [one, two, three] = stdout.split('\n').filter((line) => line.includes('</lifesci-figure>'));
    assert.match(one, />over 300 members<\/lifesci-figure>$/);
    assert.match(two, />the words<\/lifesci-figure>$/);
    assert.match(three, />over 300 members<\/lifesci-figure>$/);
    assert.match(stderr, /companies\.value: Write a whole number/);
  });
});

describe('the command line and the server entry, from the packed package, with no other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lifesci-installed-'));
  const place = join(folder, 'node_modules/lifesci-widgets');
  before(() => {
    const tarball = packInto(folder);
    execFileSync('sh', ['-c', `mkdir -p "${place}" && tar -xzf "${tarball}" -C "${place}" --strip-components=1`]);
  });
  after(() => rmSync(folder, {recursive: true}));

  it('run', () => {
    const program = join(place, JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')).bin['lifesci-widgets']);
    assert.equal(run(['figure', 'medicen.members'], {program, cwd: folder}).out, 'Medicen Paris Region: over 300 members.\n');
    const code = `import {render} from 'lifesci-widgets/server'; console.log(render('lifesci-figure', {figure: 'medicen.members'}, {lang: 'fr'}));`;
    writeFileSync(join(folder, 'page.mjs'), code);
    assert.match(
      execFileSync(process.execPath, ['page.mjs'], {cwd: folder, encoding: 'utf8'}),
      /^<lifesci-figure figure="medicen\.members"><template.*plus de 300\u00a0membres<\/lifesci-figure>\n$/s,
    );
  });

  it('hold no code twice', () => {
    const files = readdirSync(join(place, 'dist/esm/server'));
    assert.ok(files.includes('server.d.ts') && files.every((name) => name.endsWith('.d.ts')), String(files));
    for (const tag of ['lifesci-key-figure', 'lifesci-figure'])
      assert.match(readFileSync(join(place, `dist/styles/${tag}.css`), 'utf8'), /:host\{display:/);
  });
});
