// What a page pays for our being there where no widget is.
import {openTab} from '../tab.mjs';

/** Twenty frames, so that what happens between two tasks happens here too; what is done in one comes from `frame`. */
const inFrames = (frame) => `async () => {
  const paragraphs = Array.from({length: 100}, () => document.createElement('p'));
  document.querySelector('main').replaceChildren(...paragraphs);
  for (let time = 0; time < 20; time++) {
    await new Promise(requestAnimationFrame);
    (${frame})(paragraphs, time);
  }
}`;

const changes = inFrames((paragraphs, time) => {
  for (let index = 0; index < 10_000; index++) paragraphs[index % 100].textContent = `${time} ${index}`;
});
const nodes = inFrames((paragraphs) => {
  for (let index = 0; index < 5_000; index++) {
    const paragraph = paragraphs[index % 100];
    paragraph.append(document.createElement('span'));
    if (paragraph.childNodes.length > 10) paragraph.firstChild.remove();
  }
});

const noScript = {id: 'no-script', name: 'no script', src: '', sheet: ''};
const watching = ({id, title, doing}) => ({
  id,
  title,
  rounds: 9,
  seconds: 30,
  judged: 'task',
  cases: (all) => [noScript, ...all.filter(({ours}) => ours)],
  run: async ({browser, host}, one) => {
    const tab = await openTab(browser, `${host.address}/empty`);
    try {
      await tab.fill(one, '');
      return await tab.measure(doing);
    } finally {
      await tab.close();
    }
  },
});

export default [
  watching({id: 'watching-text', title: '200,000 changes of textContent, no widget', doing: changes}),
  watching({id: 'watching-nodes', title: '100,000 nodes added and removed, no widget', doing: nodes}),
];
