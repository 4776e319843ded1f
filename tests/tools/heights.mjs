// How high widgets are, in a font that the tests bring along, whose widths and heights are Arial's.
import {readFileSync} from 'node:fs';
import {written} from './examples.mjs';

/** What docs/heights.json says: the widths, and for each row a widget and its heights. */
export const stated = JSON.parse(readFileSync('docs/heights.json', 'utf8'));

/** The widget of a row as a page writes it. */
export const widgetOf = ({name, tag, attributes}) => written(tag, attributes, name);

const face = (weight) => {
  const file = readFileSync(`node_modules/@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2`, 'base64');
  return `@font-face { font-family: Arial; font-weight: ${weight}; src: url(data:font/woff2;base64,${file}) }`;
};
const margin = 16;
const style = `${face(400)} ${face(700)} body { font: 16px Arial; margin: ${margin}px }`;
const text = '<p>The page goes on below, and nobody likes to lose the line that they are reading.</p>'.repeat(20);

/** A page with a widget under its heading and text below it. */
export const pageWith = ({widget, lang = 'en', css = ''}) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>
  <link rel="icon" href="data:,"><style>${style} ${css}</style><script src="lifesci-widgets.js" async></script>
  <h1>A page</h1>${widget}${text}</html>`;

/**
 * Measures the widgets of a page that has them all.
 * @param tab The page, loaded.
 * @returns For each row its heights in pixels, by width.
 */
export async function measure(tab) {
  const columns = [];
  for (const width of stated.widths) {
    await tab.setViewport({width: width + 2 * margin, height: 800});
    columns.push(
      await tab.$$eval(':defined', (all) =>
        all
          .filter(({localName}) => localName.startsWith('lifesci-'))
          .map((widget) => {
            // As it is when a reader comes near.
            widget.style.setProperty('--lifesci-content-visibility', 'visible');
            return widget.getBoundingClientRect().height;
          }),
      ),
    );
  }
  return stated.rows.map((_, row) => columns.map((heights) => heights[row]));
}
