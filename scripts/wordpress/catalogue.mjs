// What the WordPress plugin must know of the script beside it: the attributes of each widget, and the sentence of all that it can show.
import {readFileSync} from 'node:fs';
import {bundledDataset} from '../../dist/esm/data/bundled-dataset.js';
import {breakdownContent} from '../../dist/esm/elements/breakdown/breakdown.content.js';
import {keyFigureContent} from '../../dist/esm/elements/key-figure/key-figure.content.js';
import {nameOfTag} from '../../dist/esm/embed/names.js';
import {allLocales} from '../../dist/esm/locale/generated/locale-codes.js';
import {localeFrom} from '../../dist/esm/locale/locale.js';
import {figuresIn} from '../../dist/esm/model/dataset.js';
import {textIn} from '../../dist/esm/model/text.js';
import {widgets as shown} from '../manifest.mjs';

const figures = figuresIn(bundledDataset);
const inEachLanguage = (say) => Object.fromEntries(allLocales.map((language) => [language, say(localeFrom(language))]));
const byId = (records, say) => Object.fromEntries(records.map((record) => [record.id, inEachLanguage((locale) => say(record, locale))]));
const sentenceBy = (contentOf) => (figure, locale) => contentOf(figure.id, bundledDataset, locale).sentence;
const tagline = ({name, tagline: line}, locale) => `${textIn(name, locale)}. ${textIn(line, locale)}`;

/** Sentences by the attribute that asks for what they say, and its value. */
const subjects = () => ({
  figure: byId(figures, sentenceBy(keyFigureContent)),
  breakdown: byId(
    figures.filter(({parts}) => parts),
    sentenceBy(breakdownContent),
  ),
  organization: byId(bundledDataset.organizations, tagline),
  region: byId(bundledDataset.regions, tagline),
});

/** The names of the attributes of each widget. */
function widgets() {
  return Object.fromEntries(shown.map(({tagName, attributes}) => [nameOfTag(tagName), attributes.map(({name}) => name)]));
}

/** The catalogue of the plugin. */
export function pluginCatalogue() {
  const {version, files} = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
  return {version, integrity: files['lifesci-widgets.js'], widgets: widgets(), subjects: subjects()};
}
