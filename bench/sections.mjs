// The parts of the report: one for each work, or for some works together. Each is given the works with their summaries.
import {baseline, withAgain} from './cases.mjs';
import {middle, nameOf, table, withSpread} from './tables.mjs';

/** The works that are about cards. */
export const creation = (works) => works.filter(({id}) => id.startsWith('cards-'));

/**
 * Cases from the least to the most; the baseline's second turn stands beside the first.
 * @param of Summaries by a case's id.
 * @param key Which of their numbers counts.
 */
function inOrder(cases, of, key) {
  const valueOf = ({id}) => of[id.replace(/-again$/, '')]?.[key]?.middle ?? Infinity;
  return [...cases].sort((one, other) => valueOf(one) - valueOf(other) || one.id.length - other.id.length);
}

/** Cases, the baseline twice, in the order of what 1,000 cards cost, where that was measured. */
export function cardsInOrder(works, cases) {
  const by = works.find(({id}) => id === 'cards-1000') ?? creation(works)[0];
  return inOrder(withAgain(cases, baseline), by?.summary ?? {}, 'ratio');
}

function ratios(works, cases) {
  const shown = creation(works);
  if (!shown.length) return '';
  const rows = cardsInOrder(works, cases).map((one) => [nameOf(one), ...shown.map(({summary}) => withSpread(summary[one.id]?.ratio))]);
  return `## Cards

Processor time of the page’s main thread, from an empty page until its cards are painted; the hand-written element is 1. Median of the ratios of each round, and their middle half. The hand-written element’s second turn is against its first: what differs there is noise.

${table(['', ...shown.map(({title}) => title)], rows)}

![The medians of this table as bars](bench/chart.svg)
`;
}

function milliseconds(works, cases) {
  const work = works.find(({id}) => id === 'cards-1000');
  if (!work) return '';
  const keys = ['task', 'script', 'style', 'layout', 'wall'];
  const rows = cardsInOrder(works, cases).map((one) => [nameOf(one), ...keys.map((key) => middle(work.summary[one.id]?.[key], 0))]);
  return `## Where it goes

1,000 cards, milliseconds: of the main thread’s processor, of that in script, in style and in layout; and on the wall, which is not judged.

${table(['', 'all', 'script', 'style', 'layout', 'wall'], rows)}
`;
}

/**
 * A section of one work.
 * @param columns Of each: its title, which of a case's numbers stands there, and its digits after the point; ratios have their
 *   spread beside them. Rows are in the order of the first.
 */
const section = (id, heading, text, columns) => (works) => {
  const work = works.find((one) => one.id === id);
  if (!work) return '';
  const shown = work.cases.filter((one) => work.results.some((round) => one.id in round));
  const cell = (one, key, digits) => (key === 'ratio' ? withSpread : middle)(work.summary[one.id][key], digits);
  const rows = inOrder(shown, work.summary, columns[0][1]).map((one) => [
    nameOf(one),
    ...columns.map(([, key, digits]) => cell(one, key, digits)),
  ]);
  return `## ${heading}\n\n${text}\n\n${table(['', ...columns.map(([title]) => title)], rows)}\n`;
};

const cost = [
  ['ratio', 'ratio', 2],
  ['ms', 'task', 0],
];

/** All of them, in order. */
export const sections = [
  ratios,
  milliseconds,
  section('widgets', 'The other widgets', '100 of each, against 100 hand-written cards.', cost),
  section(
    'language',
    'Another language',
    '1,000 cards from English to French, against the hand-written element’s; and what that is to creating them. Where a system does not follow the page’s language by itself, the page writes the words.',
    [...cost, ['of creating', 'ofCreating', 2]],
  ),
  section('memory', 'Memory', 'kB a card after collections: objects of scripts, and of the browser behind them; and nodes.', [
    ['kB', 'kilobytes', 1],
    ['of scripts', 'script', 1],
    ['of the browser', 'browser', 1],
    ['nodes', 'nodes', 0],
  ]),
  section(
    'watching-text',
    'Where no widget is: text',
    '200,000 changes of `textContent`, 10,000 a frame, against a page without a script.',
    cost,
  ),
  section(
    'watching-nodes',
    'Where no widget is: nodes',
    '100,000 nodes added and removed, 5,000 a frame, against a page without a script.',
    cost,
  ),
  section(
    'weight',
    'Bytes and requests',
    'What one card asks for beside the page: all that the system’s documentation wants, each system in one script and one style sheet, after brotli 11.',
    [
      ['bytes', 'bytes', 0],
      ['requests', 'requests', 0],
    ],
  ),
  section('shift', 'Layout shift', 'CLS of a page, 412 pixels wide, with one card above its text, whose script comes 300 ms late.', [
    ['CLS', 'shift', 4],
  ]),
];
