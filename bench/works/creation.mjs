// What a page's processor pays for cards, from the empty page until all is painted.
import {cardsOf} from '../facts.mjs';
import {openTab} from '../tab.mjs';

const creation = ({id, title, count, slowed = 1, rounds, seconds}) => ({
  id,
  title,
  rounds,
  seconds,
  judged: 'task',
  slow: count > 1_000,
  cases: (all) => all.filter(({most = Infinity}) => count <= most),
  run: async ({browser, host}, one) => {
    const tab = await openTab(browser, `${host.address}/empty`, {slowed});
    try {
      return await tab.fill(one, cardsOf(one, count));
    } finally {
      await tab.close();
    }
  },
});

export default [
  creation({id: 'cards-1', title: '1 card', count: 1, rounds: 15, seconds: 70}),
  creation({id: 'cards-100', title: '100', count: 100, rounds: 11, seconds: 70}),
  creation({id: 'cards-1000', title: '1,000', count: 1_000, rounds: 9, seconds: 130}),
  creation({id: 'cards-5000', title: '5,000', count: 5_000, rounds: 3, seconds: 90}),
  creation({id: 'cards-100-slowed', title: '100 at a quarter of the speed', count: 100, slowed: 4, rounds: 9, seconds: 80}),
];
