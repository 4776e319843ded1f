// npm run bench: measures our widgets beside others, and writes BENCHMARKS.md and bench/chart.svg.
//   --work NAME     this work alone     --rounds N   as many rounds     --quick   one round, to try whether all runs
//   --pictures      a picture of every case
// With any of them the report goes to .cache/bench/ and not into the project.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {launch} from '../tests/tools/host.mjs';
import {bundled} from './bundle.mjs';
import {cases} from './cases.mjs';
import {check} from './check.mjs';
import {startHost} from './host.mjs';
import {report} from './report.mjs';
import {measureRounds} from './rounds.mjs';
import {works} from './works.mjs';

const {values: options} = parseArgs({
  options: {work: {type: 'string'}, rounds: {type: 'string'}, quick: {type: 'boolean'}, pictures: {type: 'boolean'}},
});
const isTrial = Object.keys(options).length > 0;
const project = join(import.meta.dirname, '..');
const trials = join(project, '.cache/bench');
const some = works.filter(({id, slow}) => (options.work ? id === options.work : !(options.quick && slow)));
if (options.rounds && !(Number(options.rounds) >= 1)) throw new Error('--rounds is a number from 1');
if (!some.length) throw new Error(`--work is one of: ${works.map(({id}) => id).join(', ')}`);

const browser = await launch();
const host = await startHost();
const had = [];
const lost = new Map();
try {
  for (const one of cases) {
    try {
      const ready = await bundled(one);
      if (ready.code) host.put(ready.src, ready.code);
      for (const [name, bytes] of ready.assets) host.put(`/assets/${name}`, bytes);
      await check(browser, host, ready, options.pictures && trials);
      had.push(ready);
    } catch (error) {
      lost.set(one.name, error.message);
      console.log(`${one.name} cannot be had: ${error.message}`);
    }
  }
  const measured = [];
  for (const work of some) {
    const rounds = options.rounds ? {...work, rounds: Number(options.rounds), seconds: Infinity} : work;
    const result = await measureRounds(rounds, {browser, host}, had, options.quick ? 1 : undefined);
    console.log(`${work.id}: ${result.results.length} rounds in ${Math.round(result.took)} s`);
    for (const [id, reason] of result.failed) console.log(`  ${id}: ${reason}`);
    measured.push(result);
  }
  const {markdown, svg, noise} = await report(measured, {cases: had, lost, browser: await browser.version()});
  mkdirSync(trials, {recursive: true});
  const [text, picture] = isTrial
    ? [join(trials, 'BENCHMARKS.md'), join(trials, 'chart.svg')]
    : [join(project, 'BENCHMARKS.md'), join(import.meta.dirname, 'chart.svg')];
  writeFileSync(text, markdown);
  writeFileSync(picture, svg);
  console.log(
    `${isTrial ? markdown : ''}\nThe baseline to itself: ${noise.map((ratio) => ratio.toFixed(2)).join(', ') || 'not measured'}. Written: ${text}`,
  );
} finally {
  await browser.close();
  host.close();
}
