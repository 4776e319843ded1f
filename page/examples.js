// The examples of the page are written into it. A widget that has none yet gets one here, with what the builder proposes first.
import {labelFrom} from './fields.js';
import {snippet, wordsOf} from './snippet.js';

/** An element with text in it. */
const withText = (tagName, text) => Object.assign(document.createElement(tagName), {textContent: text});

async function example(section, tagName, attributes) {
  const heading = Object.assign(withText('h3', labelFrom(tagName.replace('lifesci-', ''))), {lang: 'en'});
  const place = Object.assign(document.createElement('div'), {className: 'example'});
  const widget = document.createElement(tagName);
  attributes.forEach(([name, value]) => widget.setAttribute(name, value === true ? '' : value));
  const code = document.createElement('pre');
  place.append(widget, code);
  section.append(heading, place);
  await widget.updateComplete;
  widget.textContent = wordsOf(widget);
  code.append(withText('code', snippet(tagName, attributes, widget.textContent)));
}

/**
 * Adds an example to each language's section, of each widget that has none there.
 * @param widgets By tag: its attributes, as pairs of name and value.
 */
export async function addExamples(widgets) {
  for (const section of document.querySelectorAll('main > section[lang]'))
    for (const [tagName, attributes] of widgets)
      if (!section.querySelector(`.example > ${tagName}`)) await example(section, tagName, attributes);
}
