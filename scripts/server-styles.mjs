// Writes dist/styles/: for each widget the style sheet that its HTML from a server refers to where a policy forbids styles in the page. It
// has the rule of every size that a figure of the dataset can ask for, in every locale: known once all has been rendered.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {figuresIn} from '../dist/esm/model/dataset.js';
import {instanceOf} from '../dist/esm/server/instance.js';
import {contentsOf, styleSheetOf} from '../dist/esm/server/shadow-root.js';
import {sizesIn} from '../dist/esm/server/sizes.js';
import {widgets} from '../dist/esm/server/widgets.js';
import {rows} from '../dist/esm/words/generated/number-rows.js';

const dataset = JSON.parse(readFileSync('dist/dataset.json', 'utf8'));
const ids = figuresIn(dataset).map(({id}) => id);

/** What each widget can be asked for: by tag, attributes whose sizes no other ones have. A strip of many figures is as wide as its widest. */
const asked = {
  'lifesci-breakdown': figuresIn(dataset)
    .filter(({parts}) => parts)
    .map(({id}) => ({breakdown: id})),
  'lifesci-figure': [],
  'lifesci-key-figure': ids.map((figure) => ({figure})),
  'lifesci-organization-profile': dataset.organizations.map(({id}) => ({organization: id})),
  'lifesci-region-fact-strip': [
    ...ids.map((figures) => ({figures})),
    ...ids.map((_, index) => ({figures: ids.slice(0, index + 1).join(' ')})),
  ],
};

/** The sizes of a widget's elements, whatever it shows. */
const sizesOf = (tag) => {
  const markup = Object.keys(rows).flatMap((lang) =>
    asked[tag].map((attributes) => contentsOf(instanceOf(tag, new Map(Object.entries(attributes)), lang).element)),
  );
  return sizesIn(markup.join('\n'));
};

mkdirSync('dist/styles', {recursive: true});
for (const tag of Object.keys(widgets)) writeFileSync(`dist/styles/${tag}.css`, `${styleSheetOf(tag, sizesOf(tag))}\n`);
