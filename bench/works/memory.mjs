// What a thousand cards more take, on a page that has one already.
import {cardsOf} from '../facts.mjs';
import {openTab} from '../tab.mjs';

const count = 1_000;

export default [
  {
    id: 'memory',
    title: 'memory a card',
    rounds: 3,
    seconds: 60,
    run: async ({browser, host}, one) => {
      const tab = await openTab(browser, `${host.address}/empty`);
      try {
        await tab.fill(one, cardsOf(one, 1));
        const before = await tab.memory();
        // As HTML once more, with a number of its own for each card.
        await tab.fill({src: '', sheet: ''}, cardsOf(one, count));
        if (one.again) await tab.measure(`() => {${one.again}}`);
        const after = await tab.memory();
        const kilobytes = (key) => (after[key] - before[key]) / count / 1_000;
        return {
          kilobytes: kilobytes('script') + kilobytes('browser'),
          script: kilobytes('script'),
          browser: kilobytes('browser'),
          nodes: (after.nodes - before.nodes) / count,
        };
      } finally {
        await tab.close();
      }
    },
  },
];
