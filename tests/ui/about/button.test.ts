import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {settled} from '../../tools/witness.js';
import {spaced} from '../../tools/visible-spaces.js';
import {readable, rendered} from '../../tools/widget.js';
import {all, employees, founded, gdp, inside, members, open, press, profile, strip, toggle, type Shown} from './opened.js';

/** By widget: the name of its button in both languages. */
const named: readonly (readonly [string, (lang?: string) => TemplateResult, string, string])[] = [
  ['a card', members, 'About this figure: Medicen Paris Region, members', 'À propos de ce chiffre~: Medicen Paris Region, membres'],
  [
    'a year',
    founded,
    'About this figure: Medicen Paris Region, year founded',
    'À propos de ce chiffre~: Medicen Paris Region, année de création',
  ],
  [
    'an amount',
    gdp,
    'About this figure: The Paris Region economy, 28~billion euros in gross domestic product',
    'À propos de ce chiffre~: L’économie de l’Île-de-France, 28~milliards d’euros de produit intérieur brut',
  ],
  ['a breakdown', employees, 'About these figures: Sanofi, employees in France', 'À propos de ces chiffres~: Sanofi, salariés en France'],
  ['a strip', strip, 'About these figures: Paris Region', 'À propos de ces chiffres~: Île-de-France'],
  [
    'a strip of one figure',
    (lang = 'en') =>
      html`<lifesci-region-fact-strip region="paris-region" figures="sanofi.countries" lang=${lang} details></lifesci-region-fact-strip>`,
    'About this figure: Sanofi, countries where Sanofi provides healthcare solutions',
    'À propos de ce chiffre~: Sanofi, pays où Sanofi fournit des solutions de santé',
  ],
  ['a profile', profile, 'About these figures: Medicen Paris Region', 'À propos de ces chiffres~: Medicen Paris Region'],
];
/** Presses a key on an element. */
function strike(element: Element, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true});
  element.dispatchEvent(event);
  return event;
}

describe('the button of about', () => {
  for (const [name, template, en, fr] of named) {
    it(`has a button whose name says what it is about: ${name}`, async () => {
      for (const [lang, expected] of Object.entries({en, fr})) {
        const widget = await rendered<Shown>(template(lang));
        expect(toggle(widget).ariaLabel).to.equal(spaced(expected));
        expect(toggle(widget).ariaLabel, 'for who speaks to it').to.match(new RegExp(`^${readable(toggle(widget))}`));
        await press(widget);
        const panel = inside(widget, '.about')!;
        expect([panel.role, panel.ariaLabel]).to.deep.equal(['group', spaced(expected)]);
      }
    });
  }

  it('opens and closes by one button, which keeps its name and the focus', async () => {
    const widget = await rendered<Shown>(members());
    const button = toggle(widget);
    const state = () => {
      const controls = toggle(widget).getAttribute('aria-controls');
      return [readable(toggle(widget)), toggle(widget).ariaExpanded, controls && inside(widget, `#${controls}`)?.role];
    };
    button.focus();
    expect(state()).to.deep.equal(['About this figure', 'false', null]);
    await press(widget);
    expect(state()).to.deep.equal(['About this figure', 'true', 'group']);
    widget.lang = 'fr';
    await widget.updateComplete;
    expect(state()).to.deep.equal(['À propos de ce chiffre', 'true', 'group']);
    expect(readable(inside(widget, 'dt'))).to.equal('Chiffre');
    expect(widget.shadowRoot!.activeElement).to.equal(button);
    await press(widget);
    expect(state()).to.deep.equal(['À propos de ce chiffre', 'false', null]);
    expect(widget.shadowRoot!.activeElement).to.equal(button);
  });

  it('closes by a button at its end, which gives the focus back', async () => {
    for (const [lang, label] of [
      ['en', 'Close'],
      ['fr', 'Fermer'],
    ] as const) {
      const widget = await open(members(lang));
      const close = inside<HTMLButtonElement>(widget, '.about > :last-child')!;
      expect(readable(close)).to.equal(label);
      close.focus();
      close.click();
      expect(widget.shadowRoot!.activeElement, 'at once').to.equal(toggle(widget));
      await widget.updateComplete;
      expect(inside(widget, '.about')).to.equal(null);
    }
  });

  for (const selector of ['.footer button', '.about textarea', '.about > button']) {
    it(`closes on Escape in ${selector}, which gives the focus back and is used up`, async () => {
      const widget = await open(members());
      inside<HTMLElement>(widget, selector)!.focus();
      const heard: boolean[] = [];
      const listener = ({defaultPrevented}: Event) => void heard.push(defaultPrevented);
      document.addEventListener('keydown', listener);
      strike(inside(widget, selector)!, 'Escape');
      document.removeEventListener('keydown', listener);
      expect(heard, 'the page hears it').to.deep.equal([true]);
      expect(widget.shadowRoot!.activeElement).to.equal(toggle(widget));
      await widget.updateComplete;
      expect(inside(widget, '.about')).to.equal(null);
    });
  }

  it('leaves alone every other key, Escape where it is closed, and an Escape that the page has used', async () => {
    const widget = await open(members());
    for (const key of ['Enter', 'Tab', 'a', 'Esc']) expect(strike(inside(widget, 'textarea')!, key).defaultPrevented, key).to.equal(false);
    const use = (event: Event) => event.preventDefault();
    document.addEventListener('keydown', use, true);
    strike(inside(widget, 'textarea')!, 'Escape');
    document.removeEventListener('keydown', use, true);
    await widget.updateComplete;
    expect(inside(widget, '.about')).not.to.equal(null);
    await press(widget);
    expect(strike(toggle(widget), 'Escape').defaultPrevented).to.equal(false);
  });

  it('does not follow the link that it stands in', async () => {
    const link = await fixture<HTMLAnchorElement>(html`<a href="#followed">${members()}</a>`);
    const widget = link.firstElementChild as Shown;
    await widget.updateComplete;
    await press(widget);
    for (const selector of ['dt', 'dd', 'dd b', 'dl', '.about', 'textarea', 'dd button', '[role=status]']) {
      inside<HTMLElement>(widget, selector)!.click();
      await settled();
    }
    expect(all(widget, 'dl')).to.have.lengthOf(1);
    for (const selector of ['.about > button', '.footer button']) {
      inside<HTMLElement>(widget, selector)!.click();
      await settled();
    }
    expect(location.hash).to.equal('');
    expect(all(widget, 'dl')).to.have.lengthOf(1);
    inside<HTMLElement>(widget, '.source')!.click();
    await settled();
    expect(location.hash, 'a click on the figure itself does').to.equal('#followed');
    history.replaceState(null, '', location.pathname + location.search);
  });
});
