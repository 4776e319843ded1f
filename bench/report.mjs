// Writes what was measured: tables, a chart, and what one needs to judge and repeat it.
import {readFileSync} from 'node:fs';
import {cpus, totalmem} from 'node:os';
import prettier from 'prettier';
import {baseline} from './cases.mjs';
import {chart} from './chart.mjs';
import {tooLong} from './rounds.mjs';
import {cardsInOrder, creation, sections} from './sections.mjs';
import {summary} from './statistics.mjs';
import {nameOf, table} from './tables.mjs';
import {unmeasured} from './works/widgets.mjs';

const read = (path) => JSON.parse(readFileSync(`${import.meta.dirname}/${path}`, 'utf8'));

/** What each case is, and in which version. */
function tableOfCases(cases) {
  const lock = read('package-lock.json').packages;
  const version = ({ours, packages = []}) =>
    ours ? read('../package.json').version : packages.map((name) => `${name} ${lock[`node_modules/${name}`].version}`).join(', ');
  return table(
    ['case', 'what one card is', 'versions'],
    cases.map((one) => [nameOf(one), one.about, version(one)]),
    '---',
  );
}

/** What could not be had or measured, and what no one has written an example for. */
function missing(works, cases, lost) {
  const lines = [
    ...[...lost].map(([name, reason]) => `- ${name}: ${reason}`),
    ...works.flatMap(({title, failed}) => [...failed].map(([id, reason]) => `- ${id}, ${title}: ${reason}`)),
    ...cases.flatMap(({name, most}) =>
      most ? `- ${name}, more than ${most.toLocaleString('en')} cards: these alone take many seconds` : [],
    ),
    ...unmeasured.map((tag) => `- ${tag}: no example of it in bench/works/widgets.mjs`),
  ];
  return lines.length ? `\nCould not be had:\n\n${lines.join('\n')}\n` : '';
}

/**
 * The report.
 * @param measured Works with their results.
 * @param cases Cases that could be had; `lost` those that could not, reasons by name.
 * @param browser The browser's name and version.
 * @returns `markdown` and `svg`.
 */
export async function report(measured, {cases, lost, browser}) {
  const works = measured.map((work) => ({...work, summary: summary(work)}));
  const noise = creation(works).flatMap((work) => work.summary[`${baseline.id}-again`].ratio?.middle ?? []);
  const quiet = noise.every((ratio) => ratio >= 0.9 && ratio <= 1.1);
  const rounds = works.map(({id, results}) => `${id} ${results.length}`).join(', ');
  const text = `# Benchmarks

What the widgets cost a page beside other ways to show the same numbers and words. Written by \`npm run bench\`; not by hand.

${quiet ? '' : '**The machine was not quiet: the baseline differs from itself by more than a tenth. These numbers say little.**\n'}
${sections.map((say) => say(works, cases)).join('\n')}
## How it was measured

- ${new Date().toISOString().slice(0, 10)}, ${browser}, Node ${process.version}, ${process.platform} ${process.arch}; ${cpus().length} cores (${cpus()[0].model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB.
- Every case shows the same five facts in turn, and was first looked at whether it shows their numbers and words in both languages.
- Every case has its turn in every round, in an order drawn for that round, in a new profile of the browser: nothing cached, nothing compiled. Style sheet and cards come into the page in one task, the script as a file.
- Processor time is the browser’s own count for the page’s main thread (\`TaskDuration\`, clock \`threadTicks\`). Painting on other threads is not in it.
- Rounds: ${rounds}. A case that takes over ${tooLong / 1000} seconds has its turn in the first two alone.
- To repeat it: \`npm ci && npm run bench\`, ten minutes or so on two cores that do nothing else. \`-- --work cards-1000\` measures one work, \`-- --rounds 20\` more rounds, \`-- --quick\` only tries whether all runs.

${tableOfCases(cases)}
${missing(works, cases, lost)}`;
  const options = await prettier.resolveConfig(`${import.meta.dirname}/../BENCHMARKS.md`);
  return {
    markdown: await prettier.format(text, {...options, parser: 'markdown'}),
    svg: chart(
      Object.fromEntries(works.map((work) => [work.id, work])),
      cardsInOrder(works, cases).filter(({id}) => !id.startsWith(baseline.id)),
    ),
    noise,
  };
}
