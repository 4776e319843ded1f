// Measures what our observers cost a page whose own nodes change: its processor time relative to the same page without the script.
// Run as `node scripts/watching-cost.mjs`, or with the path of another build to compare with. Takes a few minutes; asserts nothing.
import {readFileSync} from 'node:fs';
import {launch, open, serve} from '../tests/tools/host.mjs';

const rounds = 9;
const scripts = {without: '', now: readFileSync('dist/lifesci-widgets.js', 'utf8')};
const [other] = process.argv.slice(2);
if (other) scripts.other = readFileSync(other, 'utf8');

const bodies = {
  'nothing of ours': '',
  'a widget': '<lifesci-key-figure figure="medicen.members">Over 300 members</lifesci-key-figure>',
  'a placeholder': '<div data-lifesci="key-figure" data-figure="medicen.members">Over 300 members</div>',
};
const page = (variant, body) => `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">
  <script src="${variant}.js" defer></script><body><header>${body}</header>
  <main><div><section><article><p id="text">Text</p><ul id="list"></ul></article></section></div></main></body></html>`;

/** Typical changes by a page, each done a thousand times per task. */
const loads = {
  '200,000 texts': [200, (text) => (text.textContent = Math.random())],
  '100,000 nodes': [
    100,
    (text, list) => {
      const node = document.createElement('li');
      list.append(node);
      node.remove();
    },
  ],
  '200,000 attributes': [200, (text) => text.setAttribute('class', Math.random())],
};

/** Runs in the page: an action a thousand times per task. */
async function work(tasks, action) {
  const once = new Function(`return ${action}`)();
  const [text, list] = ['#text', '#list'].map((id) => document.querySelector(id));
  for (let task = 0; task < tasks; task++) {
    for (let time = 0; time < 1000; time++) once(text, list);
    await new Promise((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  }
}

const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

const browser = await launch();
const answers = Object.fromEntries(Object.entries(scripts).map(([variant, text]) => [`/${variant}.js`, text]));
for (const variant of Object.keys(scripts))
  for (const [index, body] of Object.values(bodies).entries()) answers[`/${variant}/${index}`] = page(`/${variant}`, body);
const host = await serve(answers);

/** Processor time of one page at work, in milliseconds. */
async function measure(variant, index, [tasks, action]) {
  const {page: tab} = await open(browser, `${host.address}/${variant}/${index}`);
  const client = await tab.createCDPSession();
  await client.send('Performance.enable');
  const spent = async () => {
    const {metrics} = await client.send('Performance.getMetrics');
    return 1000 * metrics.find(({name}) => name === 'ThreadTime').value;
  };
  await client.send('HeapProfiler.collectGarbage');
  const before = await spent();
  await tab.evaluate(work, tasks, String(action));
  const after = await spent();
  await tab.close();
  return after - before;
}

for (const [index, name] of Object.keys(bodies).entries()) {
  for (const [load, what] of Object.entries(loads)) {
    const times = [];
    // Interleaved, so that other load on the machine affects all of them alike.
    for (let round = 0; round < rounds; round++) {
      const time = {};
      for (const variant of Object.keys(scripts)) time[variant] = await measure(variant, index, what);
      times.push(time);
    }
    const ratios = Object.keys(scripts)
      .slice(1)
      .map((variant) => `${variant} ${median(times.map((time) => time[variant] / time.without)).toFixed(2)}`);
    console.log(`${name}, ${load}: ${median(times.map(({without}) => without)).toFixed(0)} ms without; ${ratios.join(', ')} times that`);
  }
}
await browser.close();
host.close();
