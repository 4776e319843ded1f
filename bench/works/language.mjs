// Saying 1,000 cards in the other language, and what that is to creating them.
import {translate} from '../check.mjs';
import {cardsOf} from '../facts.mjs';
import {openTab} from '../tab.mjs';

export default [
  {
    id: 'language',
    title: 'switching the language of 1,000 cards',
    rounds: 5,
    seconds: 70,
    judged: 'task',
    run: async ({browser, host}, one) => {
      const tab = await openTab(browser, `${host.address}/empty`);
      try {
        const created = await tab.fill(one, cardsOf(one, 1_000));
        const switched = await translate(tab, one);
        return {...switched, ofCreating: switched.task / created.task};
      } finally {
        await tab.close();
      }
    },
  },
];
