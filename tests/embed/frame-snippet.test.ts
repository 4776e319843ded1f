import {expect} from '@open-wc/testing';
import {frameSnippet} from '../../src/embed/frame-snippet.js';
import {pictureSnippet} from '../../src/embed/picture-snippet.js';

const place = {folder: 'https://cdn.example/a&b/', language: 'fr', height: 320};
const widget = {
  tag: 'lifesci-key-figure',
  attributes: [
    ['figure', 'a"b&c<d>'],
    ['details', ''],
  ],
  words: 'R&D: "over" <300>',
} as const;

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild!;

describe('a widget in a frame', () => {
  const frame = parsed(frameSnippet(widget, place)) as HTMLIFrameElement;

  it('asks for what was written, in the language of the page', () => {
    const {origin, pathname, searchParams} = new URL(frame.src);
    expect(origin + pathname).to.equal('https://cdn.example/a&b/frame.html');
    expect([...searchParams]).to.deep.equal([
      ['widget', 'key-figure'],
      ['figure', 'a"b&c<d>'],
      ['details', ''],
      ['lang', 'fr'],
    ]);
    const own = frameSnippet({...widget, attributes: [['lang', 'en']]}, place);
    expect(new URL((parsed(own) as HTMLIFrameElement).src).searchParams.getAll('lang')).to.deep.equal(['en']);
  });

  it('has its words as title, a sandbox and no style', () => {
    expect(frame.title).to.equal(widget.words);
    expect(frame.getAttribute('sandbox')).to.equal('allow-scripts');
    expect(frame.height).to.equal('320');
    expect(frame.hasAttribute('style')).to.equal(false);
  });

  it('is one line, with no raw bracket in an attribute', () => {
    expect(frameSnippet(widget, place)).not.to.include('\n');
    expect(frameSnippet(widget, place).match(/>/g)).to.have.length(2);
  });
});

describe('a picture', () => {
  it('has its words as alternative text, and its size', () => {
    const image = parsed(pictureSnippet('a.b-en-light', widget.words, place.folder)) as HTMLImageElement;
    expect(image.alt).to.equal(widget.words);
    expect(image.getAttribute('src')).to.equal('https://cdn.example/a&b/pictures/a.b-en-light.png');
    expect([image.width, image.height]).to.deep.equal([1200, 630]);
  });
});
