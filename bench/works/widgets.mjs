// A hundred of each other widget of ours, against a hundred hand-written cards.
import {readFileSync} from 'node:fs';
import {baseline} from '../cases.mjs';
import creation from './creation.mjs';

/** One of each; a widget that is missing here is named in the report. */
const examples = {
  'lifesci-organization-profile': '<lifesci-organization-profile organization="sanofi">Sanofi</lifesci-organization-profile>',
  'lifesci-region-fact-strip': '<lifesci-region-fact-strip region="paris-region">Paris Region, in figures</lifesci-region-fact-strip>',
  'lifesci-breakdown': '<lifesci-breakdown breakdown="sanofi.paris-region-sites">10 sites in the Paris Region</lifesci-breakdown>',
  'lifesci-figure': '<lifesci-figure figure="medicen.members">over 300 members</lifesci-figure>',
};

const {modules} = JSON.parse(readFileSync(`${import.meta.dirname}/../../dist/custom-elements.json`, 'utf8'));
const tags = modules.flatMap(({declarations = []}) => declarations.flatMap(({tagName}) => tagName ?? []));
/** The element of the creation work itself, and one that shows nothing. */
const elsewhere = ['lifesci-key-figure', 'lifesci-dataset'];

/** Widgets of the manifest that nothing here measures. */
export const unmeasured = tags.filter((tag) => !(tag in examples) && !elsewhere.includes(tag));

const hundred = creation.find(({id}) => id === 'cards-100');

export default [
  {
    ...hundred,
    id: 'widgets',
    title: '100 of each other widget',
    rounds: 7,
    seconds: 40,
    cases: (all) => [
      all.find(({id}) => id === baseline.id),
      ...tags
        .filter((tag) => tag in examples)
        .map((tag) => ({...all.find(({id}) => id === 'ours-by-script'), id: tag, name: tag, card: () => examples[tag]})),
    ],
  },
];
