import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {bundledDataset} from '../../src/data/bundled-dataset.js';
import {allLocales} from '../../src/locale/generated/locale-codes.js';
import {localeFrom, type Locale} from '../../src/locale/locale.js';
import {byId, figureById, figuresIn, figuresNamed, ownersIn} from '../../src/model/dataset.js';
import {rows} from '../../src/words/generated/number-rows.js';
import {numberRow, writeNumber} from '../../src/words/number.js';
import {nearest} from '../../src/model/nearest.js';
import {notFound} from '../../src/model/problem.js';
import {wordingOf} from '../../src/words/wording.js';
import {inEvery} from '../tools/texts.js';
import {textOf, wordsOf} from '../../src/ui/element/attribute-values.js';

const options = {numRuns: 300, seed: 20250101};

/** Any text at all: code points, and halves of pairs. */
const text = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.array(fc.integer({min: 0, max: 0xffff})).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty'),
);
const locale = fc.constantFrom(...Object.keys(rows)).map((tag) => localeFrom(tag)!);
const unit = fc.constantFrom('count' as const, 'EUR' as const, 'percent' as const, 'rank' as const, 'year' as const);
const figures = figuresIn(bundledDataset);

/** The number that was written, read back: the digits without separators, and the zeros for which the scale word stands. */
function readBack({digits, scaleWord}: {digits: string; scaleWord: string}, {language, tag}: Locale): number {
  const {group, decimal, scales} = rows[tag] ?? rows[language];
  const [size] = scales.find(([, words]) => Object.values(words).includes(scaleWord.trim())) ?? [1];
  const plain = digits.replaceAll(group, '').replace(decimal, '.');
  return Number(size === 1 ? plain : `${plain}e${Math.log10(size)}`);
}

describe('any number', () => {
  const amounts = fc.oneof(
    fc.maxSafeInteger(),
    fc.nat(),
    fc.integer({min: 0, max: 99_999}).map((hundredths) => Number(`${hundredths}e-2`)),
    fc.tuple(fc.integer({min: 1, max: 99_999}), fc.integer({min: 3, max: 12})).map(([digits, zeros]) => Number(`${digits}e${zeros}`)),
  );

  it('is written in digits that say it, in every locale', () => {
    fc.assert(
      fc.property(amounts, unit, locale, (value, kind, place) => {
        const written = writeNumber(value, kind, numberRow(place));
        expect(readBack(written, place)).to.equal(value);
      }),
      options,
    );
  });

  it('is written, however large, small or odd it is', () => {
    fc.assert(
      fc.property(fc.double(), unit, locale, (value, kind, place) => {
        const {digits} = writeNumber(value, kind, numberRow(place));
        expect(digits).not.to.equal('');
        const stated = {value, unit: kind, bound: 'about', label: inEvery({en: 'members', fr: 'membres'})} as const;
        expect(wordingOf(stated, place).phrase).to.include(digits);
      }),
      options,
    );
  });
});

describe('any lang attribute', () => {
  it('means one of our locales or nothing, and that locale’s tag means itself', () => {
    const tag = fc.oneof(
      text,
      fc.array(fc.constantFrom('fr', 'en', 'fra', 'und', 'Latn', 'CA', 'u', 'x', '-', '_', ' ')).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(tag, (lang) => {
        const found = localeFrom(lang);
        if (!found) return;
        expect(found.language).to.be.oneOf([...allLocales]);
        expect(found.tag).to.match(/^[a-z]{2}(-[A-Z]{2})?$/);
        expect(localeFrom(found.tag)).to.deep.equal(found);
      }),
      options,
    );
  });
});

describe('any value of an attribute or property', () => {
  const anything = fc.oneof(text, fc.anything({withBigInt: true, withNullPrototype: true, withDate: true}));

  it('has a text, without blanks and quotation marks around it', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const found = textOf(value);
        expect(found).to.match(/^$|^[^\s“”"'](.*[^\s“”"'])?$/s);
        expect(textOf(found)).to.equal(found);
        expect(textOf(` “${found}” `)).to.equal(found);
      }),
      options,
    );
  });

  it('has words, 99 at most', () => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.array(fc.constantFrom('a', ' ', ','), {minLength: 500})), (value) => {
        const words = wordsOf(value);
        expect(words.length).to.be.at.most(99);
        for (const word of words) expect(word).to.match(/^[^\s,]+$/);
      }),
      options,
    );
  });
});

describe('any id', () => {
  const id = fc.oneof(
    text,
    fc.constantFrom(...figures.map((figure) => figure.id)),
    text.map((name) => `medicen.${name}`),
  );

  it('finds the one that bears it, or nothing', () => {
    fc.assert(
      fc.property(id, (wanted) => {
        expect(figureById(bundledDataset, wanted)?.id).to.equal(figures.find((figure) => figure.id === wanted)?.id);
        for (const owner of ownersIn(bundledDataset)) {
          expect(figuresNamed(owner, [wanted]).map((figure) => figure.id)).to.deep.equal(
            Object.keys(owner.figures).includes(wanted) ? [`${owner.id}.${wanted}`] : [],
          );
        }
        expect(byId(ownersIn(bundledDataset), wanted)?.id ?? wanted).to.equal(wanted);
      }),
      options,
    );
  });

  it('is answered with three ids in a short line of characters that can be seen', () => {
    const ids = figures.map((figure) => figure.id);
    fc.assert(
      fc.property(id, (wanted) => {
        expect(ids).to.include.members(nearest(wanted, ids));
        expect(notFound('figure', wanted, ids, localeFrom('fr')!).message).to.match(/^[^\p{C}\p{Zl}\p{Zp}]{1,250}$/u);
      }),
      options,
    );
  });
});
