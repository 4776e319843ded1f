import {expect, fixture, html} from '@open-wc/testing';
import {faults} from '../../host-styles/faults.js';
import {readable} from '../../tools/widget.js';
import {all, copy, fields, inside, press, registered, withClipboard, type Shown} from './opened.js';

describe('about, opened', () => {
  for (const {tag, template} of registered) {
    for (const lang of ['en', 'fr']) {
      it(`is as wide as its place, and all of it can be read: ${tag}, ${lang}`, async () => {
        const address = `https://example.org/${'unbroken'.repeat(40)}`;
        const link = document.head.appendChild(Object.assign(document.createElement('link'), {rel: 'canonical', href: address}));
        const place = await fixture<HTMLElement>(html`<div>${template(lang)}</div>`);
        const widget = place.firstElementChild as Shown;
        await widget.updateComplete;
        await press(widget);
        await withClipboard(undefined, () => copy(widget, 0));
        link.remove();
        expect(fields(widget)[0]).to.include(address);
        // Their lines are ours.
        const buttons = all(widget, 'button').map(readable);
        const found: string[] = [];
        for (const style of ['', 'border: 1px solid; padding: 8px', 'font-size: 20px', 'font-family: monospace', 'direction: rtl']) {
          for (const width of [200, 240, 288, 320, 390, 480, 600, 640, 860, 1280]) {
            if (tag === 'lifesci-breakdown' && width < 240) continue;
            place.setAttribute('style', `inline-size: ${width}px`);
            widget.setAttribute('style', style);
            const panel = inside(widget, '.about')!;
            const {left, right} = panel.getBoundingClientRect();
            if (panel.scrollWidth > panel.clientWidth)
              found.push(`${width} px, ${style}: ${panel.scrollWidth - panel.clientWidth} too wide`);
            for (const part of all(widget, '.about *')) {
              const box = part.getBoundingClientRect();
              if (box.left < left - 0.5 || box.right > right + 0.5)
                found.push(`${width} px, ${style}: ${part.localName} "${readable(part)}" sticks out`);
            }
            // In a popover, it has a place of its own.
            const isInLine = tag === 'lifesci-figure';
            const read = (isInLine ? [] : faults(widget)).filter(
              (fault) =>
                !buttons.some((text) => fault === `"${text}" has a line of the page's`) &&
                // A number and its noun stay together, and in the narrowest place so long a noun is broken then.
                !(width === 200 && fault.startsWith('"collaborateurs" is broken')),
            );
            found.push(...read.map((fault) => `${width} px, ${style}: ${fault}`));
          }
        }
        expect(found.join('\n')).to.equal('');
      });
    }
  }
});
