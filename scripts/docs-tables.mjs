// The tables of the documents, from the built manifest, dataset and words, and the heights that were measured.
import {readFileSync} from 'node:fs';
import {bundledDataset} from '../dist/esm/data/bundled-dataset.js';
import {localeFrom} from '../dist/esm/locale/locale.js';
import {figuresIn} from '../dist/esm/model/dataset.js';
import {partsOf} from '../dist/esm/model/parts.js';
import {textIn} from '../dist/esm/model/text.js';
import {wordingOf} from '../dist/esm/words/wording.js';
import {stacks} from '../tests/stacks/stacks.mjs';
import {accessibilityTables} from './accessibility-tables.mjs';
import {elements, isShared, widgets} from './manifest.mjs';
import {referenceOf} from './reference.mjs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const {widths, reserved, rows: measured} = json('docs/heights.json');

const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** What is every widget's, and what is not. */
const own = (items = []) => items.filter((item) => !isShared(item));
const shared = (items = []) => items.filter(isShared);
/** One that has what every widget has. */
const [any] = widgets;

/** The rule that reserves heights: on phones, tablets and desktops, for the widgets of the first row of each element. */
function reserve() {
  const firsts = [...new Map([...measured].reverse().map((row) => [row.tag, row])).values()].reverse();
  const waiting = ({tag}) => `${tag}:not(:defined)`;
  const heights = (width) => firsts.map((row) => `${waiting(row)} { min-height: ${row.heights[widths.indexOf(width)]}px; }`).join('\n');
  const [[, phone], ...wider] = Object.entries(reserved);
  return [
    `${firsts.map(waiting).join(',\n')} { display: block; }`,
    heights(phone),
    ...wider.map(([from, width]) => `@media (min-width: ${from}) {\n${heights(width)}\n}`),
  ].join('\n');
}

/** A stack's packages, each with its version. */
function versionsIn([folder, {of}]) {
  const {dependencies} = json(`tests/stacks/${folder}/package.json`);
  return of.map((name) => `${name} ${dependencies[name]}`).join(', ');
}

/** What a stack is tested for. */
const testedFor = ({types, served, rendered, snippets, site}) => [
  ...(types ? ['ids and types'] : []),
  ...(served ? ['words in its HTML'] : []),
  ...(rendered ? ['a widget rendered on its server'] : []),
  ...(snippets ? ['snippets of the embed builder'] : []),
  site ? 'widgets in Chromium' : 'tests of its own',
];

/**
 * The tables by name.
 * @param language The language of what comes from the dataset.
 * @param say Says a text of the manifest, or a heading, in that language.
 */
export function tablesIn(language, say) {
  const locale = localeFrom(language);
  const described = (head, items = []) =>
    items.length
      ? [
          table(
            head.map(say),
            items.map(({name, description}) => [code(name), say(description.replaceAll('\n', ' '))]),
          ),
        ]
      : [];
  const attributes = (items) => described(['attribute', 'meaning'], items);
  const parts = (items) => described(['part', 'what it is'], items);
  const properties = [
    ...shared(any.cssProperties),
    ...new Map(elements.flatMap((one) => own(one.cssProperties)).map((one) => [one.name, one])).values(),
  ];
  const phrase = (quantity) => {
    const {phrase: words, qualifier} = wordingOf(quantity, locale);
    return [words, qualifier].filter(Boolean).join(' ');
  };
  const figures = figuresIn(bundledDataset);
  const totals = figures.map((total) => ({total, parts: partsOf(total)})).filter((one) => one.parts);
  const madeOf = ({named, remainder}) => [
    ...named.map((part) => phrase({...part, label: part.labelAsPart ?? part.label})),
    ...(remainder ? [remainder.certain ? phrase(remainder) : textIn(remainder.label, locale)] : []),
  ];
  return {
    ...accessibilityTables(language, say, table),
    elements: widgets
      .map((one) =>
        [
          `### ${code(`<${one.tagName}>`)}`,
          say(one.description.replaceAll('\n', ' ')),
          ...attributes(own(one.attributes)),
          ...parts(own(one.cssParts)),
        ].join('\n\n'),
      )
      .join('\n\n'),
    reference: referenceOf(elements, say, table),
    attributes: attributes(shared(any.attributes)).join(),
    properties: table(
      ['custom property', 'default', 'meaning'].map(say),
      properties.map(({name, default: initial, description}) => [code(name), code(initial), say(description)]),
    ),
    parts: parts(shared(any.cssParts)).join(),
    figures: table(
      ['`figure`', say('what it says')],
      figures.map((figure) => [code(figure.id), phrase(figure) + (figure.review ? ` (${say('being checked')})` : '')]),
    ),
    breakdowns: table(
      ['`breakdown`', say('total'), say('parts')],
      totals.map(({total, parts: itsParts}) => [code(total.id), phrase(total), madeOf(itsParts).join(', ')]),
    ),
    stacks: table(
      ['', say('packages'), say('tested')],
      Object.entries(stacks).map((stack) => [stack[1].name, versionsIn(stack), testedFor(stack[1]).map(say).join(', ')]),
    ),
    reserve: `\`\`\`css\n${reserve()}\n\`\`\``,
    heights: table(
      ['', ...widths.map((width) => `${width} px`)],
      measured.map(({name, heights}) => [say(name), ...heights]),
    ),
  };
}
