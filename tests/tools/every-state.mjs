// The states in which an element can be seen, from its manifest and the dataset.
import {readFileSync} from 'node:fs';
import {written} from './examples.mjs';

const dataset = JSON.parse(readFileSync('dist/dataset.json', 'utf8'));
const figures = [...dataset.organizations, ...dataset.regions].flatMap(({id, figures: its}) =>
  Object.entries(its).map(([name, figure]) => ({id: `${id}.${name}`, ...figure})),
);
const idsOf = (records) => records.map(({id}) => id);

/** What an attribute may be given that is named after something in the dataset. */
const choices = {
  figure: idsOf(figures),
  figures: [idsOf(figures).join(' ')],
  breakdown: idsOf(figures.filter(({parts}) => parts)),
  organization: idsOf(dataset.organizations),
  region: idsOf(dataset.regions),
  topic: dataset.regions.flatMap(({topics}) => Object.keys(topics)),
};

/** The words that an attribute's type names. */
const wordsOf = ({type}) => [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, word]) => word);

/** The booleans, which a page sets to see all that there is. */
const switches = ({attributes}) => attributes.filter(({type}) => type?.text === 'boolean').map(({name}) => [name, '']);

/**
 * An element in every state, as a page writes it: with each id and each word that it takes, with and without all of its booleans; with
 * an id that there is none of, also in a dataset whose script has not come; and around more than words.
 * @param element The element, as the manifest has it.
 * @param example Attributes with which it shows something.
 */
export function everyStateOf(element, example) {
  const {tagName, attributes} = element;
  const asked = attributes.flatMap((attribute) =>
    (choices[attribute.name] ?? wordsOf(attribute)).map((value) => ({...example, [attribute.name]: value})),
  );
  const shown = [example, ...asked].flatMap((one) => [one, {...one, ...Object.fromEntries(switches(element))}]);
  const wrong = Object.fromEntries(Object.keys(example).map((name) => [name, 'nothing']));
  return [
    ...shown.map((one) => written(tagName, one)),
    written(tagName, wrong),
    `<lifesci-dataset>${written(tagName, wrong)}</lifesci-dataset>`,
    written(tagName, example, '<h2>More than words</h2>'),
  ];
}
