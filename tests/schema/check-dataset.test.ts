/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call -- the cases break the types of a dataset on purpose */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {exampleDataset} from '../../stories/fixtures/example-dataset.js';
import {localeFrom, type Locale} from '../../src/locale/locale.js';
import {checkDataset} from '../../src/schema/check-dataset.js';
import {faultLines, jsonPath} from '../../src/schema/fault-lines.js';
import {sentences} from '../../src/schema/fault-words.js';
import {losses} from '../../src/schema/fault.js';
import {brokenFiles, changed} from './broken-files.js';

const [english, french] = ['en', 'fr'].map((tag) => localeFrom(tag)!) as [Locale, Locale];
const whole = JSON.stringify(exampleDataset, null, 2);

/** The most time that reading any file may take, in milliseconds; many times what it takes. */
const patience = 10_000;

describe('a file that is right', () => {
  it('is a dataset with all that it has, in both languages', () => {
    const {dataset, languages, faults, count} = checkDataset(whole);
    expect(faults).to.deep.equal([]);
    expect(count).to.equal(0);
    expect(languages).to.deep.equal(['en', 'fr']);
    const {organizations, regions} = exampleDataset;
    expect(JSON.parse(JSON.stringify(dataset))).to.deep.equal({organizations, regions});
  });

  it('may begin with a byte order mark, hold comments, and use any line ends', () => {
    const commented = `\ufeff// Ours.\r\n${whole.replace('"version"', '/* of 2026 */ "version"').replaceAll('\n', '\r\n')}`;
    expect(checkDataset(commented).count).to.equal(0);
  });

  it('gives records without prototypes', () => {
    const [owner] = checkDataset(whole).dataset!.organizations;
    for (const record of [owner!, owner!.figures, owner!.figures.staff!, owner!.figures.staff!.label])
      expect(Object.getPrototypeOf(record)).to.equal(null);
  });

  it('may have one language', () => {
    const text = whole.replace(/,\s*"fr": "[^"]*"/g, '');
    const {languages, faults} = checkDataset(text.replace('"gender": {\n            "fr": "feminine"\n          },', ''));
    expect(faults).to.deep.equal([]);
    expect(languages).to.deep.equal(['en']);
  });

  for (const address of ['https://example.org/a?b#c', 'mailto:figures@example.org', 'contact.html', '/contact', '../contact', '#contact'])
    it(`may name ${address}`, () => {
      expect(checkDataset(changed((all) => (all.contact = address))).count).to.equal(0);
    });
});

describe('a file that is wrong', () => {
  for (const [index, [code, path, loss, text]] of brokenFiles.entries()) {
    it(`${index}: is told ${code} at ${path}`, () => {
      const start = performance.now();
      const checked = checkDataset(text);
      expect(performance.now() - start).to.be.below(patience);
      const [first] = checked.faults;
      expect([first!.code, jsonPath(first!.path), first!.loss]).to.deep.equal([code, path, loss]);
      expect(checked.dataset === undefined).to.equal(loss === 'file');
      for (const locale of [english, french]) {
        const [line] = faultLines(checked, text, locale);
        expect(line).to.match(/^\d+:\d+: \$/);
        expect(line).not.to.match(/undefined|\[object|[\n\u202e]/);
      }
    });
  }

  it('has each sentence tried', () => {
    const tried = new Set(brokenFiles.map(([code]) => code));
    // Said of bytes, before there is a text.
    const ofBytes = ['too-big', 'not-utf8'];
    expect(Object.keys(sentences).filter((code) => !tried.has(code) && !ofBytes.includes(code))).to.deep.equal([]);
  });

  it('is told by line and column, path, what to write and what is not shown', () => {
    const text = changed((all) => (all.organizations[0].figures.staff.value = 12.5));
    expect(faultLines(checkDataset(text), text, english)).to.deep.equal([
      '40:20: $.organizations[0].figures.staff.value: Write a whole number from 0 to 9007199254740991 in plain digits, not 12.5: 1300000000 for 1.3 billion. The figure is left out.',
    ]);
    expect(faultLines(checkDataset(text), text, french)[0]).to.contain(
      'et non 12.5\u00a0: 1300000000 pour 1,3 milliard. Le chiffre est omis.',
    );
  });

  it('is told the nearest names', () => {
    const told = (change: Parameters<typeof changed>[0]) => {
      const text = changed(change);
      return faultLines(checkDataset(text), text, english)[0];
    };
    expect(told((all) => (all.organizations[0].figures.staff.bond = 1))).to.contain(
      'The key "bond" is unknown. The keys here are value, unit, bound, label,',
    );
    expect(told((all) => (all.organizations[0].headline[0] = 'stuff'))).to.contain('There is no figure "stuff" here. Try "staff"');
  });

  it('is told all at once, what takes the most away first, then in the order of the text', () => {
    const text = changed((all) => {
      all.contact = 'ftp://example.org';
      all.regions[0].name = 3;
      all.organizations[0].figures.budget.value = -1;
      all.organizations[0].figures.staff.value = -1;
      all.organizations[0].headline.push('none');
    });
    const {faults} = checkDataset(text);
    expect(faults.map(({code, loss}) => `${loss} ${code}`)).to.deep.equal([
      'owner kind',
      'figure number',
      'figure number',
      'nothing link',
      'nothing no-figure',
    ]);
    expect(faults[1]!.offset).to.be.below(faults[2]!.offset);
  });

  it('shows what is right in it: other figures, and a total without its parts where one of them is wrong', () => {
    const {dataset} = checkDataset(changed((all) => (all.organizations[0].figures.technicians.value = 0.5)));
    const {figures} = dataset!.organizations[0]!;
    expect(figures.technicians).to.equal(undefined);
    expect(figures.staff!.value).to.equal(1250);
    // With one part missing, the calculated rest would be wrong.
    expect(figures.staff!.parts).to.equal(undefined);
    expect(figures.staff!.rest).to.equal(undefined);
    expect(figures.budget!.value).to.equal(2_400_000);
  });

  it('shows no figure whose speaker is left out', () => {
    const {dataset} = checkDataset(changed((all) => (all.organizations[0].name = 1)));
    expect(dataset!.organizations).to.deep.equal([]);
    expect(Object.keys(dataset!.regions[0]!.figures)).to.deep.equal(['hospitals']);
  });

  it('pollutes nothing', () => {
    checkDataset('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}');
    expect('polluted' in {}).to.equal(false);
  });
});

describe('any file', () => {
  const {count, seed} = {count: 400, seed: 20260101};
  const isSound = (text: string) => {
    const start = performance.now();
    const checked = checkDataset(text);
    const lines = faultLines(checked, text, english);
    const ranks = checked.faults.map(({loss}) => losses.indexOf(loss));
    return (
      performance.now() - start < patience &&
      lines.length >= Math.min(checked.count, 1000) &&
      lines.every((line) => !/undefined|[\n\r]/.test(line)) &&
      ranks.every((rank, index) => !index || rank >= ranks[index - 1]!) &&
      (checked.dataset !== undefined || checked.count > 0)
    );
  };

  it('of any characters is read without an exception', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 500}), isSound), {numRuns: count, seed});
  });

  it('of JSON’s own characters in any order is too', () => {
    const token = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '"a"', '1', '-', 'e', 'null', '/*', '//', '\\', '\n', ' ');
    fc.assert(
      fc.property(fc.array(token, {maxLength: 60}), (tokens) => isSound(tokens.join(''))),
      {numRuns: count * 5, seed},
    );
  });

  it('of any value is too', () => {
    fc.assert(fc.property(fc.json({maxDepth: 8}), isSound), {numRuns: count, seed});
  });

  it('that is right but for one place is too, and what it then shows is right', () => {
    const places: (string | number)[][] = [];
    const visit = (value: unknown, path: (string | number)[]) => {
      if (path.length) places.push(path);
      if (typeof value === 'object' && value)
        for (const [key, item] of Object.entries(value)) visit(item, [...path, Array.isArray(value) ? Number(key) : key]);
    };
    visit(exampleDataset, []);
    const value = fc.oneof(fc.jsonValue({maxDepth: 3}), fc.constantFrom(...places.map(String)), fc.constant(undefined));
    fc.assert(
      fc.property(fc.constantFrom(...places), value, (path, other) => {
        const text = changed((all) => {
          const parent = path.slice(0, -1).reduce<Record<string | number, unknown>>((at, key) => at[key] as never, all as never);
          parent[path.at(-1)!] = other;
        });
        const {dataset} = checkDataset(text);
        // What is shown is right by itself, once the rest is gone.
        return (
          isSound(text) &&
          (!dataset || checkDataset(JSON.stringify(dataset)).faults.every(({loss}) => loss === 'nothing' || loss === 'file'))
        );
      }),
      {numRuns: count * 2, seed},
    );
  });

  it('cut off or with one character changed is too', () => {
    const at = fc.nat(whole.length - 1);
    fc.assert(
      fc.property(
        at,
        fc.constantFrom('', '{', '"', ',', '9', '\\', 'é'),
        (place, sign) => isSound(whole.slice(0, place)) && isSound(whole.slice(0, place) + sign + whole.slice(place + 1)),
      ),
      {numRuns: count, seed},
    );
  });
});
