import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {isVisible} from '../../tools/contract.js';
import {meet, placeholderOf, widgetIn} from '../../tools/placeholders.js';
import {kinds} from '../../tools/registered.js';
import {settled, uncaught, warnings} from '../../tools/witness.js';

const place = document.body.appendChild(document.createElement('section'));
const kind = kinds.find(({tag}) => tag === 'lifesci-key-figure')!;

/** The two ways of writing a widget: what is parsed, and the widget that then shows. */
const ways: Record<string, [write: (inside: string) => string, widget: () => LitElement]> = {
  tag: [
    (inside) => `<lifesci-key-figure figure="medicen.members">${inside}</lifesci-key-figure>`,
    () => place.firstElementChild as LitElement,
  ],
  placeholder: [(inside) => placeholderOf(kind, inside), () => widgetIn(place.firstElementChild!)!],
};

const words: Record<string, string> = {
  words: 'Over 300 members',
  nothing: ' ',
  'words with emphasis': 'Over <b>300</b> <em>members</em><br>of Medicen',
  'a link': '<a href="#members">Members</a>',
  paragraphs: '<p>Over 300 members</p><p>since 2005</p>',
  'a list': '<ul><li>Over 300 members</li></ul>',
  'a table': '<table><caption>Members</caption><tr><th>Medicen<td>300</table>',
  'a shadow root of a server’s that no parser has attached': 'Over 300 members<template shadowrootmode="open"><h2>Medicen</h2></template>',
  'several sentences': '<p>Medicen has members.</p>'.repeat(40),
};
const pieces: Record<string, string> = {
  'a heading': '<h2>Next</h2><p>Text</p>',
  'a section': '<section>Text</section>',
  'a form whose fields have the names of what is asked':
    '<form><input name="parentElement"><input name="querySelector"><input name="textContent">Text</form>',
  'a picture': 'Text <img alt="" src="data:,">',
  'a video': 'Text <video></video>',
  'a script': 'Text <script type="text/plain"></script>',
  'another widget': 'Text <lifesci-key-figure figure="medicen.founded"></lifesci-key-figure>',
  'another placeholder': 'Text <div data-lifesci="key-figure" data-figure="medicen.founded">Founded</div>',
  'what no fallback has': '<details><summary>More</summary>Text</details>',
  'a quotation': '<blockquote>Text</blockquote>',
  'somebody else’s element': '<my-app>Text</my-app>',
  'a page of paragraphs, lists and tables that goes on': '<p>Text</p><ul><li>Text</ul><table><tr><td>Text</table>',
  'a great deal of text': '<p>The page goes on with what it has to say.</p>'.repeat(50),
};

for (const [way, [write, widgetNow]] of Object.entries(ways)) {
  describe(`a ${way} that holds`, () => {
    const show = async (inside: string) => {
      place.innerHTML = write(inside);
      meet();
      await settled();
      return widgetNow();
    };
    const isShown = (widget: LitElement) => isVisible(widget.shadowRoot!.querySelector('.widget')!);
    const isInsideVisible = () => isVisible(place.firstElementChild!);

    afterEach(async () => {
      place.replaceChildren();
      await settled();
      expect(uncaught).to.deep.equal([]);
    });

    for (const [what, inside] of Object.entries(words)) {
      it(`${what} shows the widget in place of it`, async () => {
        const told = warnings.length;
        expect(isShown(await show(inside))).to.equal(true);
        expect(isVisible(place.firstElementChild!.firstChild!)).to.equal(false);
        expect(warnings).to.have.lengthOf(told);
      });
    }

    for (const [what, inside] of Object.entries(pieces)) {
      it(`${what} shows the widget and below it what it holds`, async () => {
        const widget = await show(inside);
        const written = place.innerHTML;
        expect(isShown(widget)).to.equal(true);
        expect(isInsideVisible()).to.equal(true);
        const range = document.createRange();
        range.selectNodeContents(place.firstElementChild!);
        const [box, below] = [widget.shadowRoot!.querySelector('.widget')!, range].map((one) => one.getBoundingClientRect());
        expect(below!.top).to.be.at.least(box!.bottom - 1);
        expect(place.innerHTML).to.equal(written);
      });
    }

    it('a piece of page tells the webmaster once, with the line to write', async () => {
      await show('<h2>Next</h2>');
      await show('<h2>Another</h2>');
      expect(warnings.filter((warning) => warning.includes(write('…')))).to.have.lengthOf(1);
    });

    it('an application that renders deep inside later shows it', async () => {
      const widget = await show('<div><div id="root"></div></div>');
      place.querySelector('#root')!.innerHTML = '<h1>Application</h1>';
      meet();
      await settled();
      expect([isShown(widget), isVisible(place.querySelector('h1')!)]).to.deep.equal([true, true]);
    });

    it('a piece of page that comes later, and goes again, shows it as long as it is there', async () => {
      const widget = await show('Words');
      const heading = document.createElement('h2');
      heading.textContent = 'Next';
      place.firstElementChild!.append(heading);
      await settled();
      expect([isShown(widget), isVisible(heading)]).to.deep.equal([true, true]);
      heading.remove();
      await settled();
      expect([isShown(widget), place.innerText.includes('Words')]).to.deep.equal([true, false]);
      expect(widgetNow()).to.equal(widget);
    });
  });
}
