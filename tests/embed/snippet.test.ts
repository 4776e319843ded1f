import {expect} from '@open-wc/testing';
import {frameworks, frameworkSnippet} from '../../src/embed/framework-snippet.js';
import {escaped, scriptMarkup} from '../../src/embed/markup.js';
import {nameOfTag} from '../../src/embed/names.js';
import {placeholderSnippet, scriptLine, tagSnippet} from '../../src/embed/widget-snippet.js';

/** The element that a browser makes of markup. */
const parsed = (markup: string): Element => new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild!;

const widget = {
  tag: 'lifesci-key-figure',
  attributes: [
    ['figure', 'a"b&c<d>'],
    ['details', ''],
    ['lang', 'fr'],
  ],
  words: 'R&D: <b>{{over}} 300</b> `members` @ ${home} \\',
} as const;

describe('what is pasted', () => {
  it('is read as what was written', () => {
    const tag = parsed(tagSnippet(widget));
    expect(tag.localName).to.equal(widget.tag);
    expect([...tag.attributes].map(({name, value}) => [name, value])).to.deep.equal(widget.attributes);
    expect(tag.textContent).to.equal(widget.words);
    expect(tag.childElementCount).to.equal(0);
  });

  it('is one line, with no raw bracket in an attribute', () => {
    for (const markup of [tagSnippet(widget), placeholderSnippet(widget)]) {
      expect(markup).not.to.include('\n');
      expect(markup.match(/>/g)).to.have.length(2);
    }
  });

  it('is a placeholder where tags are stripped, in a line where the figure stands in one', () => {
    const placeholder = parsed(placeholderSnippet(widget)) as HTMLElement;
    expect(placeholder.localName).to.equal('div');
    expect({...placeholder.dataset}).to.deep.equal({lifesci: 'key-figure', figure: 'a"b&c<d>', details: ''});
    expect(placeholder.lang).to.equal('fr');
    expect(parsed(placeholderSnippet({...widget, tag: 'lifesci-figure'})).localName).to.equal('span');
  });

  it('names the script, with its hash if it is known', () => {
    expect(scriptLine({address: '/a&b.js'})).to.equal('<script src="/a&amp;b.js" defer></script>');
    expect(scriptLine({address: '/a&b.js'})).to.equal(scriptMarkup('/a&b.js'));
    expect(scriptLine({address: '/a.js', integrity: 'sha384-x'})).to.equal(
      '<script src="/a.js" integrity="sha384-x" crossorigin="anonymous" defer></script>',
    );
  });

  for (const framework of frameworks)
    it(`holds nothing that ${framework} takes for its own syntax, and reads the same`, () => {
      const markup = frameworkSnippet(framework, widget, false);
      expect(markup).not.to.match(/[{}]/);
      if (framework === 'angular') expect(markup).not.to.match(/[@`\\]/);
      expect(parsed(markup).textContent).to.equal(widget.words);
      expect(frameworkSnippet(framework, widget, true)).to.include(markup);
      expect(frameworkSnippet(framework, widget, true)).to.match(/import '.*lifesci-widgets\/(react|elements\/key-figure)'/);
    });

  it('names entry points without the prefix of the tags', () => {
    expect(nameOfTag('lifesci-key-figure')).to.equal('key-figure');
    expect(nameOfTag('other')).to.equal('other');
    expect(escaped('"<&>"')).to.equal('&quot;&lt;&amp;&gt;&quot;');
  });
});
