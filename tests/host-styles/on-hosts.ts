import {expect} from '@open-wc/testing';
import {faults, printedIn} from './faults.js';
import type {Host} from './host.js';
import {departures, largestNumber, moved, places, settings, takenOver, type Place} from './look.js';
import {setOnce} from './set-once.js';
import {tags} from './widgets.js';

type Shown = HTMLElement & {readonly updateComplete: Promise<unknown>};

/** Where looks are compared. */
const compared = 640;

/** A narrow column, a phone's, and those of every layout; last, the one that stays for the comparison. */
const usual = [200, 320, 860, 1280, compared];

/** A breakdown needs 240 pixels, which a host's own padding may leave of more. */
const narrowest = (tag: string): number => (tag === 'lifesci-breakdown' ? 320 : 0);

const plain: Host = {name: 'a plain page'};
let page: HTMLElement;
let styles: HTMLElement[] = [];

/** Makes the document the host's: its style sheets, its root's attributes, and a column with each widget in its place. */
async function open({sheets = [], css = '', around = '{widget}', html = {}, inside}: Host): Promise<Shown[]> {
  const links = sheets.map((href) => Object.assign(document.createElement('link'), {rel: 'stylesheet', href}));
  styles = [...links, Object.assign(document.createElement('style'), {textContent: css})];
  const loaded = links.map((link) => new Promise((resolve) => link.addEventListener('load', resolve)));
  document.head.append(...styles);
  await Promise.all(loaded);
  for (const [name, value] of Object.entries(html)) document.documentElement.setAttribute(name, value);
  page = document.createElement('main');
  page.innerHTML = tags.map((tag) => `<div class="column">${around.replace('{widget}', tag)}</div>`).join('');
  setOnColumns('all', 'revert');
  // What floats in a column stays in it.
  setOnColumns('display', 'flow-root');
  setOnColumns('writing-mode', 'horizontal-tb');
  document.body.append(page);
  const widgets = [...page.querySelectorAll<Shown>('[lang]')];
  expect(widgets).to.have.lengthOf(tags.length);
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

/** Sets a property of every column, whatever the page's rules say. */
function setOnColumns(name: string, value: string): void {
  for (const column of page.querySelectorAll<HTMLElement>('.column')) setOnce(column, name, value, 'important');
}

const setWidth = (width: number) => setOnColumns('inline-size', `${width}px`);

/** How a widget looks on a plain page, and whether it is a block there or stands in a line of text. */
interface Look {
  readonly settings: readonly string[];
  readonly places: readonly Place[];
  readonly isBlock: boolean;
}

/**
 * Puts every widget on each of these pages, at every width, and asks whether all of it can be read and looks as on a plain page.
 * @param what What the pages have in common.
 */
export function onHosts(what: string, hosts: readonly Host[]): void {
  describe(`on a page ${what}`, () => {
    const looks: Look[] = [];
    before(async () => {
      const widgets = await open(plain);
      setWidth(compared);
      for (const widget of widgets)
        looks.push({settings: settings(widget), places: places(widget), isBlock: getComputedStyle(widget).display === 'block'});
      // Of a ledger, both forms: which one it takes depends on the size of the page's text.
      setWidth(usual[0]!);
      widgets.forEach((widget, index) => {
        const look = looks[index]!;
        if (widget.matches('[layout=table]')) looks[index] = {...look, settings: [...look.settings, ...settings(widget)]};
      });
      close(plain);
    });

    for (const host of hosts) {
      it(host.name, async () => {
        const widgets = await open(host);
        try {
          if (host.isHidden) {
            for (const widget of widgets)
              expect(printedIn(widget)[0]!.element.checkVisibility({visibilityProperty: true}), widget.outerHTML).to.equal(false);
            return;
          }
          const found: string[] = [];
          for (const width of host.widths ?? usual) {
            setWidth(width);
            widgets.forEach((widget, index) => {
              if (width < narrowest(widget.localName)) return;
              found.push(...faults(widget, looks[index]!.isBlock).map((fault) => `${width} px, ${widget.outerHTML}: ${fault}`));
            });
          }
          setWidth(compared);
          widgets.forEach((widget, index) => {
            const look = looks[index]!;
            if (!look.isBlock) return void found.push(...(host.inside ? [] : departures(widget)));
            if (!host.inside) found.push(...settings(widget).filter((setting) => !look.settings.includes(setting)));
            if (host.changesNothing) found.push(...moved(look.places, places(widget)));
          });
          expect(found.filter((fault) => !host.except?.test(fault)).join('\n')).to.equal('');
          widgets.forEach((widget, index) => {
            const {ofPlace, ofText} = takenOver(widget);
            expect(ofText).to.deep.equal(ofPlace);
            if (looks[index]!.isBlock)
              expect(largestNumber(widget), widget.outerHTML).to.be.within(widget.matches('[layout=table]') ? 17 : 28, 400);
          });
        } finally {
          close(host);
        }
      });
    }
  });
}
