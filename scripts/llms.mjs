// The text of llms.txt, for programs that read documentation: how to embed, where to read on, and every figure in a sentence of each
// language, with its source and date.
import {readFileSync} from 'node:fs';
import {bundledDataset} from '../dist/esm/data/bundled-dataset.js';
import {localeFrom} from '../dist/esm/locale/locale.js';
import {byId, figuresOf, ownersIn} from '../dist/esm/model/dataset.js';
import {textIn} from '../dist/esm/model/text.js';
import {figureSentence} from '../dist/esm/words/sentence.js';

const owners = ownersIn(bundledDataset);

/** Where a figure stands, in each language: whose presentation, the paragraph, the date. */
const places = {
  en: ({name, paragraph, date}) => `Source: ${name}, paragraph ${paragraph}; ${date ? `figures of ${date}` : 'no date stated'}.`,
  fr: ({name, paragraph, date}) =>
    `Source\u00a0: ${name}, paragraphe\u00a0${paragraph}\u202f; ${date ? `chiffres du ${date}` : 'aucune date indiquée'}.`,
};

/** A figure: its id, and its sentence and place in each language. */
const entryOf = (figure) =>
  [
    `- \`${figure.id}\``,
    ...Object.entries(places).map(([language, placeOf]) => {
      const locale = localeFrom(language);
      const name = textIn(byId(owners, figure.speaker).sourceName, locale);
      const {paragraph} = figure;
      return `  - ${language}: ${figureSentence(figure, locale)} ${placeOf({name, paragraph, date: figure.owner.source.date})}`;
    }),
  ].join('\n');

/** The first snippet of a page. */
const snippetOf = (path) => /```html\n[\s\S]*?```/.exec(readFileSync(path, 'utf8'))[0];

/** The links of README's list of pages. */
const pagesOf = (readme) =>
  readFileSync(readme, 'utf8')
    .match(/^- \[.+\]\(docs\/.+$/gm)
    .join('\n');

/** Writes the text, from the documents and the dataset. */
export const llmsText = () => `# lifesci-widgets

> Figures about life sciences in the Paris Region, as custom elements for any web page, in English and in French, and as data.

Quote a figure as it stands here, with its bound ("over", "close to", « plus de », « près de ») and its source. All come from one document in which Medicen Paris Region, Sanofi and the Paris Region present themselves. It bears no date: do not add one. A figure that is being checked says so.

## To show a figure on a page

Write one tag for each widget, with its end tag, and a few words inside it for readers without the script. \`figure\` takes an id of the list below. The language is that of the nearest \`lang\`.

${snippetOf('README.md')}

## Documentation

${pagesOf('README.md')}

## Documentation en français

${pagesOf('README.fr.md')}

## Figures

${owners.map((owner) => [`### ${textIn(owner.name, localeFrom('en'))}`, figuresOf(owner).map(entryOf).join('\n')].join('\n\n')).join('\n\n')}

The same as data: \`dist/dataset.json\`, described by \`dist/dataset.schema.json\`.
`;
