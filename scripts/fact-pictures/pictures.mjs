// Every picture: one of each figure and one of each total with its parts, in each language, light and dark.
import {mkdirSync, writeFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {bundledDataset} from '../../dist/esm/data/bundled-dataset.js';
import {breakdownContent} from '../../dist/esm/elements/breakdown/breakdown.content.js';
import {keyFigureContent} from '../../dist/esm/elements/key-figure/key-figure.content.js';
import {pictureFile, pictureThemes} from '../../dist/esm/embed/picture-file.js';
import {allLocales} from '../../dist/esm/locale/generated/locale-codes.js';
import {localeFrom} from '../../dist/esm/locale/locale.js';
import {figuresIn} from '../../dist/esm/model/dataset.js';
import {sourceLine} from '../../dist/esm/ui/about/source.content.js';
import {chromium} from '../../tests/tools/browser.mjs';
import {MissingLetter} from './face.mjs';
import {layoutOf, size} from './layout.mjs';
import {svgOf} from './svg.mjs';

/** The widgets of which there are pictures. */
const widgetsIn = (dataset) =>
  figuresIn(dataset).flatMap(({id, parts}) => [
    {tag: 'lifesci-key-figure', attribute: 'figure', id, dataset, contentOf: keyFigureContent},
    ...(parts?.length ? [{tag: 'lifesci-breakdown', attribute: 'breakdown', id, dataset, contentOf: breakdownContent}] : []),
  ]);

/** The pictures of a widget in a language, one a theme. */
function picturesOf({tag, attribute, id, dataset, contentOf}, language) {
  const locale = localeFrom(language);
  const content = contentOf(id, dataset, locale);
  const {subject, fact = content.total, bar, sentence} = content;
  const layout = layoutOf({subject, fact, bar, source: sourceLine(content, dataset, locale)});
  const attributes = [[attribute, id]];
  return pictureThemes.map((theme) => ({
    ...{tag, attributes, language, theme, ...size},
    file: pictureFile({tag, attributes}, language, theme),
    words: sentence,
    svg: svgOf(layout, theme, sentence, language),
  }));
}

/** The same; of a widget that cannot be drawn, none, which is told. */
function picturesIfAny(widget, language) {
  try {
    return picturesOf(widget, language);
  } catch (error) {
    if (!(error instanceof MissingLetter)) throw error;
    console.warn(`No picture of ${widget.id} in ${language}: ${error.message}`);
    return [];
  }
}

/**
 * Draws every picture: `svg`, the name of its `file` without extension, the `words` for who cannot see it, and what it shows.
 * @param dataset The figures.
 * @param languages The languages of the pictures.
 */
export const pictures = (dataset = bundledDataset, languages = allLocales) =>
  widgetsIn(dataset).flatMap((widget) => languages.flatMap((language) => picturesIfAny(widget, language)));

/**
 * Writes pictures as SVG and as PNG, and `pictures.json`, which has the words for each.
 * @param folder Where to.
 * @param drawn The pictures.
 */
export async function writePictures(folder, drawn = pictures()) {
  mkdirSync(folder, {recursive: true});
  const browser = await puppeteer.launch(await chromium());
  const page = await browser.newPage();
  await page.setViewport(size);
  for (const {file, svg} of drawn) {
    writeFileSync(`${folder}/${file}.svg`, svg);
    await page.setContent(`<!doctype html><body style="margin:0"><div style="display:grid">${svg}</div></body>`);
    await page.screenshot({path: `${folder}/${file}.png`, optimizeForSpeed: false});
  }
  await browser.close();
  const listed = drawn.map((picture) => ({...picture, svg: undefined}));
  writeFileSync(`${folder}/pictures.json`, `${JSON.stringify(listed, null, 2)}\n`);
}
