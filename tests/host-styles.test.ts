import {expect} from '@open-wc/testing';
import '../src/elements/breakdown/lifesci-breakdown.js';
import '../src/elements/key-figure/lifesci-key-figure.js';
import '../src/elements/organization-profile/lifesci-organization-profile.js';
import '../src/elements/region-fact-strip/lifesci-region-fact-strip.js';
import type {LitElement} from 'lit';
import {faults} from './host-styles/faults.js';
import {hosts, type Host} from './host-styles/hosts.js';
import {largestNumber, places, settings, takenOver} from './host-styles/look.js';

/** The widgets that a page gets, a place each. */
const tags = ['en', 'fr'].flatMap((lang) => [
  `<lifesci-breakdown breakdown="paris-region.life-sciences-companies" lang="${lang}"></lifesci-breakdown>`,
  `<lifesci-breakdown breakdown="medicen.total-investment" lang="${lang}"></lifesci-breakdown>`,
  `<lifesci-key-figure figure="medicen.members" lang="${lang}"></lifesci-key-figure>`,
  `<lifesci-key-figure figure="sanofi.employees" lang="${lang}"></lifesci-key-figure>`,
  `<lifesci-key-figure figure="medicen.total-investment" lang="${lang}"></lifesci-key-figure>`,
  `<lifesci-key-figure figure="paris-region.gdp" lang="${lang}"></lifesci-key-figure>`,
  `<lifesci-region-fact-strip region="paris-region" lang="${lang}"></lifesci-region-fact-strip>`,
  `<lifesci-organization-profile organization="medicen" lang="${lang}"></lifesci-organization-profile>`,
  `<lifesci-organization-profile organization="sanofi" lang="${lang}"></lifesci-organization-profile>`,
]);
/** A narrow column, a phone's, and those of every layout. */
const usual = [200, 320, 640, 860, 1280];

/** A breakdown needs 240 pixels, which a host's own padding may leave of more. */
const narrowest = (tag: string): number => (tag === 'lifesci-breakdown' ? 320 : 0);

/** Where looks are compared. */
const compared = 640;

const plain: Host = {name: 'a plain page'};
let page: HTMLElement;
let styles: HTMLElement[] = [];

/** Makes the document the host's: its style sheets, its root's attributes, and a column with each widget in its place. */
async function open({sheets = [], css = '', around = '{widget}', html = {}, inside}: Host): Promise<LitElement[]> {
  const links = sheets.map((href) => Object.assign(document.createElement('link'), {rel: 'stylesheet', href}));
  styles = [...links, Object.assign(document.createElement('style'), {textContent: css})];
  const loaded = links.map((link) => new Promise((resolve) => link.addEventListener('load', resolve)));
  document.head.append(...styles);
  await Promise.all(loaded);
  for (const [name, value] of Object.entries(html)) document.documentElement.setAttribute(name, value);
  page = document.createElement('main');
  page.innerHTML = tags.map((tag) => `<div class="column">${around.replace('{widget}', tag)}</div>`).join('');
  document.body.append(page);
  const widgets = [...page.querySelectorAll<LitElement>('[lang]')];
  await Promise.all(widgets.map(({updateComplete}) => updateComplete));
  if (inside) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(inside);
    widgets.forEach(({shadowRoot}) => shadowRoot!.adoptedStyleSheets.push(sheet));
  }
  return widgets;
}

function close({html = {}}: Host): void {
  page.remove();
  styles.forEach((style) => style.remove());
  Object.keys(html).forEach((name) => document.documentElement.removeAttribute(name));
}

/** Gives every column a width, whatever the page's rules say; what floats in it stays in it. */
function setWidth(width: number): void {
  for (const column of page.querySelectorAll<HTMLElement>('.column')) {
    const rules = {all: 'revert', display: 'flow-root', 'inline-size': `${width}px`, 'writing-mode': 'horizontal-tb'};
    column.removeAttribute('style');
    Object.entries(rules).forEach(([name, value]) => column.style.setProperty(name, value, 'important'));
  }
}

describe('on a page with styles of its own', function () {
  this.timeout(60_000);
  const looks: {settings: string[]; places: string[]}[] = [];
  before(async () => {
    const widgets = await open(plain);
    setWidth(compared);
    looks.push(...widgets.map((widget) => ({settings: settings(widget), places: places(widget)})));
    close(plain);
  });

  for (const host of [plain, ...hosts]) {
    it(host.name, async () => {
      const widgets = await open(host);
      try {
        if (host.isHidden) {
          for (const {shadowRoot} of widgets)
            expect(shadowRoot!.querySelector('.number')!.checkVisibility({visibilityProperty: true})).to.equal(false);
          return;
        }
        const found: string[] = [];
        for (const width of host.widths ?? usual) {
          setWidth(width);
          for (const widget of widgets.filter(({localName}) => width >= narrowest(localName)))
            found.push(...faults(widget).map((fault) => `${width} px, ${widget.outerHTML}: ${fault}`));
        }
        setWidth(compared);
        widgets.forEach((widget, index) => {
          const look = looks[index]!;
          if (!host.inside) found.push(...settings(widget).filter((setting) => !look.settings.includes(setting)));
          if (host.changesNothing) found.push(...places(widget).filter((place) => !look.places.includes(place)));
        });
        expect(found.filter((fault) => !host.except?.test(fault)).join('\n')).to.equal('');
        widgets.forEach((widget) => {
          const {ofPlace, ofText} = takenOver(widget);
          expect(ofText).to.deep.equal(ofPlace);
          expect(largestNumber(widget)).to.be.within(28, 180);
        });
      } finally {
        close(host);
      }
    });
  }
});
