import {expect, fixture, html} from '@open-wc/testing';
import {typeset} from '../../src/ui/typeset.js';

describe('setting a text', () => {
  const cases = [
    ['created in 2005.', ['2005'], []],
    ['dont 533\u00a0millions', ['533'], []],
    ['100\u202f000 personnes', ['100\u202f000'], []],
    ['close to €1.3\u00a0billion', ['1.3'], []],
    ['L’Île-de-France et ses start-up', [], ['L’Île-de-France', 'start-up']],
    ['nothing – to set', [], []],
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
});
