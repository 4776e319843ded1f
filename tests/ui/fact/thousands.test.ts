import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/lifesci-widgets.js';

/** Fonts that hardly have a narrow space, and others, by where they are. */
const families = {
  Inter: 'inter/files/inter-latin-700-normal.woff2',
  'Source Serif 4': 'source-serif-4/files/source-serif-4-latin-700-normal.woff2',
  Arimo: 'arimo/files/arimo-latin-700-normal.woff2',
  'DejaVu Sans': '',
  'Liberation Mono': '',
};

type Widget = HTMLElement & {readonly updateComplete: Promise<unknown>};

const edge = (node: Node, side: 'left' | 'right'): number => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect()[side];
};

describe('the gap between French thousands', () => {
  before(async () => {
    for (const [family, file] of Object.entries(families))
      if (file) document.fonts.add(await new FontFace(family, `url(/node_modules/@fontsource/${file})`, {weight: '700'}).load());
  });

  for (const family of Object.keys(families)) {
    it(`is .2 to .24em of the number in every widget: ${family}`, async () => {
      const place = await fixture<HTMLElement>(
        html`<div lang="fr" style="inline-size: 900px; font: 16px '${family}', serif">
          <lifesci-key-figure figure="paris-region.surgical-procedures"></lifesci-key-figure>
          <lifesci-breakdown breakdown="sanofi.france-employees"></lifesci-breakdown>
          <lifesci-organization-profile organization="sanofi"></lifesci-organization-profile>
          <lifesci-region-fact-strip region="paris-region" topic="hospitals" layout="row"></lifesci-region-fact-strip>
          <lifesci-region-fact-strip region="paris-region" topic="hospitals" layout="table"></lifesci-region-fact-strip>
        </div>`,
      );
      for (const widget of place.querySelectorAll<Widget>(':scope > *')) {
        await widget.updateComplete;
        const spaces = [...widget.shadowRoot!.querySelectorAll('.space')];
        expect(spaces, widget.outerHTML).not.to.be.empty;
        for (const space of spaces) {
          const digits = space.parentElement!;
          const first = [...digits.childNodes].find((node) => node instanceof Text && /\d/.test(node.data))!;
          const gap = (edge(space.nextElementSibling!, 'left') - edge(first, 'right')) / parseFloat(getComputedStyle(digits).fontSize);
          expect(gap, `${widget.localName}: ${digits.textContent}`).to.be.within(0.2, 0.24);
        }
      }
    });
  }
});
