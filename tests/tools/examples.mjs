// What the built script registers, found in its manifest and by following the widgets' own warnings, not listed by hand.
import {widgets} from '../../scripts/manifest.mjs';

/** The widgets as the manifest describes them. */
export const elements = widgets;

/** Runs in a page: finds the attributes with which a widget of each tag shows something, by adding those that it reports as missing. */
async function validAttributes(tags) {
  const found = {};
  for (const tag of tags.filter((one) => customElements.get(one))) {
    const widget = document.createElement(tag);
    // The messages read below are English.
    widget.lang = 'en';
    const attributes = {};
    const told = ({detail: {message}}) => {
      const [, attribute, id] = /The attribute "([^"]+)" is missing\. Try "([^"]+)"/.exec(message) ?? [];
      if (attribute) widget.setAttribute(attribute, (attributes[attribute] = id));
    };
    widget.addEventListener('lifesci-error', told);
    document.body.append(widget);
    // After a problem, each update waits for a new task.
    for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setTimeout(resolve));
    if (!widget.shadowRoot.querySelector('.speech')) throw new Error(`<${tag}> shows nothing with ${JSON.stringify(attributes)}`);
    widget.remove();
    found[tag] = attributes;
  }
  return found;
}

/**
 * By tag, for every widget that the script registers: attributes with which it shows something.
 * @param page A page that has loaded the script.
 */
export async function examplesIn(page) {
  const found = await page.evaluate(
    validAttributes,
    elements.map(({tagName}) => tagName),
  );
  if (Object.keys(found).length < 4) throw new Error(`only ${Object.keys(found).join()}`);
  return found;
}

/**
 * A tag as a page writes it.
 * @param tag Its name.
 * @param attributes Its attributes by name.
 * @param words The author's words.
 */
export const written = (tag, attributes, words = '') =>
  `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')}>${words}</${tag}>`;
