import {expect, fixture, html} from '@open-wc/testing';
import {pageTranslators, showOriginal} from '../../tools/page-translators.js';
import {kinds, make} from '../../tools/registered.js';
import {printed, readable} from '../../tools/widget.js';

/** Every widget, and one that says much. */
const widgets = () => html`
  <p>Text of the page</p>
  Loose text beside the widgets
  <lifesci-key-figure figure="medicen.total-investment">Words</lifesci-key-figure>
  <lifesci-organization-profile organization="sanofi">Words</lifesci-organization-profile>
  ${kinds.map((kind) => make(kind))}
`;

/** Puts the widgets on a page in a language, and tells what they print. */
async function page(lang: string) {
  document.documentElement.lang = lang;
  const place = await fixture<HTMLElement>(html`<div>${widgets()}</div>`);
  const all = [...place.querySelectorAll<ReturnType<typeof make>>(kinds.map(({tag}) => tag).join())];
  expect(all).to.have.lengthOf(kinds.length + 2);
  const prints = async () => {
    await Promise.resolve();
    await Promise.all(all.map(({updateComplete}) => updateComplete));
    return all.map(printed);
  };
  return {place, prints};
}

describe('a page that a browser translates', () => {
  afterEach(showOriginal);

  it('leaves a section with a language of its own alone, and the widgets in it', async () => {
    document.documentElement.lang = 'fr';
    const place = await fixture<HTMLElement>(html`<section lang="fr">${widgets()}</section>`);
    pageTranslators[0]!.translate('en');
    await Promise.resolve();
    expect(printed(place.querySelector('lifesci-key-figure')!)).to.include('près de');
    for (const {tag} of kinds)
      expect(place.querySelector(tag)!.shadowRoot!.querySelector('[lang]')!.getAttribute('lang'), tag).to.equal('fr');
  });

  it('has the author’s words translated where a widget fails', async () => {
    const card = await fixture<HTMLElement>(html`<lifesci-key-figure figure="nothing">Words</lifesci-key-figure>`);
    pageTranslators[0]!.translate('fr');
    expect(readable(card)).to.equal('[fr] Words');
    expect(card.shadowRoot!.querySelector('[translate=no]')).to.equal(null);
  });

  for (const {name, translate} of pageTranslators) {
    it(`has its own text translated, and the widgets in the target language’s own words: ${name}, French to English`, async () => {
      const english = await (await page('en')).prints();
      const {place, prints} = await page('fr');
      translate('en');
      expect(readable(place.querySelector('p'))).to.equal('[en] Text of the page');
      expect(await prints()).to.deep.equal(english);
      translate('en');
      expect(await prints(), 'a second pass changes nothing').to.deep.equal(english);
    });

    it(`has the widgets in English where the target is a language that they do not speak: ${name}, French to Japanese`, async () => {
      const english = await (await page('en')).prints();
      const {prints} = await page('fr');
      translate('ja');
      expect(await prints()).to.deep.equal(english);
    });

    it(`has working widgets afterwards: ${name}`, async () => {
      const french = await (await page('fr')).prints();
      const {place, prints} = await page('fr');
      translate('ja');
      await prints();
      document.documentElement.lang = 'fr';
      expect(await prints()).to.deep.equal(french);
      const card = place.querySelector('lifesci-key-figure')!;
      card.figure = 'sanofi.countries';
      await card.updateComplete;
      expect(printed(card)).to.include('plus de 170 pays');
      Object.assign(card, {figure: 'no such figure'});
      await card.updateComplete;
      expect(card.shadowRoot!.querySelector('slot')).to.exist;
    });
  }
});
