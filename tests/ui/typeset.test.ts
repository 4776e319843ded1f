import {expect, fixture, html} from '@open-wc/testing';
import {bundledDataset} from '../../src/data/bundled-dataset.js';
import {typeset, withoutOrphan} from '../../src/ui/typeset.js';
import {spaced} from '../tools/visible-spaces.js';

/** Every text below a record, in every language: of labels, titles, sentences, lists. */
const textsIn = (node: unknown): string[] => {
  if (typeof node !== 'object' || node === null) return [];
  if ('en' in node) return Object.values(node) as string[];
  return Object.values(node).flatMap(textsIn);
};

/** A text as it is set. */
const printed = async (text: string): Promise<string> => (await fixture(html`<p>${typeset(text)}</p>`)).textContent;

describe('setting a text', () => {
  const cases = [
    ['year 2005.', ['2005'], []],
    ['dont 533\u00a0millions', ['533'], []],
    ['100\u202f000 personnes', ['100\u202f000'], []],
    ['close €1.3\u00a0billion', ['1.3'], []],
    ['12’500 personnes', ['12’500'], []],
    ['L’Île-de-France aime nos start-up', [], ['L’Île-de-France', 'start-up']],
    ['nothing – none – set', [], []],
  ] as const;
  for (const [text, bold, unbroken] of cases) {
    it(`keeps "${text}", its digits bold and its hyphens unbroken`, async () => {
      const element = await fixture(html`<p>${typeset(text)}</p>`);
      const contents = (selector: string) => [...element.querySelectorAll(selector)].map((one) => one.textContent);
      expect(element.textContent).to.equal(text);
      expect(contents('b')).to.deep.equal(bold);
      expect(contents('.unbroken')).to.deep.equal(unbroken);
    });
  }

  for (const [text, set] of [
    ['région d’Europe pour l’industrie de la santé', 'région d’Europe pour l’industrie de~la~santé'],
    ['À bord, et à terre', 'À~bord, et~à~terre'],
    ['sites de R&D en Île-de-France', 'sites de~R&D en Île-de-France'],
    ['in imaging, medical devices and biology', 'in~imaging, medical devices and~biology'],
    ['en lien avec les priorités', 'en~lien avec~les priorités'],
    ['staff around the world', 'staff around the~world'],
    ['of France’s life-sciences activity', 'of~France’s life-sciences activity'],
    ['laboratoires / usines', 'laboratoires /~usines'],
    ['comme de', 'comme de'],
    ['island of', 'island of'],
    ['délai grand', 'délai grand'],
  ] as const) {
    it(`lets no line end in a short word, where what follows is not long: "${set}"`, async () => {
      expect(await printed(text)).to.equal(spaced(set));
    });
  }

  for (const [text, set] of [
    ['employees in the Paris Region', 'employees in~the Paris~Region'],
    ['startups in town', 'startups in~town'],
    ['new joint labs', 'new joint~labs'],
    ['innovative products launched', 'innovative products launched'],
    ['economic region', 'economic region'],
  ] as const) {
    it(`has no short word alone in the last line, as far as the two are not long together: "${set}"`, async () => {
      expect(await printed(withoutOrphan(text))).to.equal(spaced(set));
    });
  }

  it('binds nothing where a column is as narrow as a word, but what is stored so', async () => {
    const label = await fixture(html`<p>${typeset(withoutOrphan(spaced('in~all in the end')), 0)}</p>`);
    expect(label.textContent).to.equal(spaced('in~all in the end'));
  });

  it('lets no line of any text of the dataset end in an article, a preposition or a slash before a short word, in both languages', async () => {
    const texts = textsIn(bundledDataset);
    expect(texts).to.have.lengthOf.above(150);
    const lastWord =
      /(?:^|[\s(])(an?|the|of|in|by|for|to|and|at|with|from|into|across|around|since|à|aux?|de|du|des|la|le|les|une?|en|et|par|pour|sur|dans|avec|sans|depuis|\/) ([^ ]+)/gi;
    for (const text of texts) {
      const set = await printed(text);
      for (const [, short, next] of set.matchAll(lastWord)) expect(`${short} ${next}`, set).to.have.lengthOf.above(12);
      expect(set.replaceAll('\u00a0', ' ')).to.equal(text.replaceAll('\u00a0', ' '));
    }
  });
});
