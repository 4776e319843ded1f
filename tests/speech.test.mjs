// How a speech synthesizer reads facts: eSpeak NG, which NVDA and Orca speak with, asked for its phonemes. In silence.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {buttonsIn, widgetsIn} from './tools/facts.mjs';

const command = 'espeak-ng';
const skip = spawnSync(command, ['--version']).error ? `there is no ${command} here` : false;
const voices = {en: 'en-us', fr: 'fr'};

/** The phonemes of texts, without stress and pauses, and « cinq mille » with its q in both ways of saying it. */
function sounds(lang, texts) {
  return texts.map((text) => {
    const {stdout} = spawnSync(command, ['-v', voices[lang], '-q', '--ipa', text], {encoding: 'utf8'});
    return stdout.replace(/[ˈˌ\s_-]/g, '').replaceAll('sɛ̃mil', 'sɛ̃kmil');
  });
}
const facts = (lang) => widgetsIn(lang).flatMap((widget) => widget.facts);

/** By language: how a fact is heard, the same in words, and whether it is printed as it could not be heard. */
const cases = {
  en: [
    ['335000 surgical procedures', 'three hundred thirty five thousand surgical procedures'],
    ['over 100000 staff around the world', 'over one hundred thousand staff around the world'],
    ['over 20 billion euros spent on R&D', 'over twenty billion euros spent on R&D', 'not as printed'],
    ['number 1 economic region in Europe', 'number one economic region in Europe', 'not as printed'],
    [
      'close to 1.3 billion euros invested in total to date, including 533 million euros in public aid',
      'close to one point three billion euros invested in total to date, including five hundred thirty three million euros in public aid',
    ],
  ],
  fr: [
    ['335000 interventions chirurgicales', 'trois cent trente-cinq mille interventions chirurgicales', 'not as printed'],
    ['plus de 100000 collaborateurs dans le monde', 'plus de cent mille collaborateurs dans le monde', 'not as printed'],
    ['25400 salariés en France', 'vingt-cinq mille quatre cents salariés en France', 'not as printed'],
    ['première région économique d’Europe', 'première région économique d’Europe', 'not as printed'],
  ],
};

describe('a fact, spoken', {skip}, () => {
  for (const [lang, rows] of Object.entries(cases)) {
    const all = skip ? [] : facts(lang);

    for (const [heard, inWords, differs] of rows) {
      it(`sounds as in words: ${heard}`, () => {
        const fact = all.find(({speech}) => speech.replace(/\s/g, ' ') === heard);
        assert.ok(fact, 'no widget says this');
        const [one, words, print] = sounds(lang, [fact.speech, inWords, fact.printed]);
        assert.ok(one.length > 10, one);
        assert.equal(one, words);
        if (differs) assert.notEqual(print, words);
      });
    }

    it(`is read digit by digit nowhere: ${lang}`, () => {
      const grouped = [...new Set(all.filter(({speech}) => /\d{4}/.test(speech)).map(({speech}) => speech))];
      assert.ok(grouped.length > 8, `only ${grouped.length} large numbers`);
      const [zero] = sounds(lang, [lang === 'fr' ? 'zéro' : 'zero']);
      const spelled = grouped.filter((_, index) => sounds(lang, [grouped[index]])[0].includes(zero));
      assert.deepEqual(spelled, []);
    });
  }

  for (const lang of ['en', 'fr']) {
    it(`sounds as elsewhere where it is a button that is called what is printed, but for ranks and currency signs: ${lang}`, () => {
      const sounding = buttonsIn(lang).filter(({name, unit}) => unit !== 'rank' && !name.includes('€'));
      assert.ok(sounding.length > 20, `only ${sounding.length}`);
      for (const {name, speech} of sounding) {
        // Period and scope are left to the sentence.
        const [called, elsewhere] = sounds(lang, [name, speech.replace(/\s/g, ' ')]);
        assert.ok(elsewhere.startsWith(called), `${name}: ${called}, ${elsewhere}`);
      }
    });
  }

  it('would be read digit by digit in French as it is printed, which shows that this is heard', () => {
    const [zero, number] = sounds('fr', ['zéro', '335\u202f000']);
    assert.ok(number.includes(zero), number);
  });
});
