// A page with one card as the network brings it: what is asked for, and what moves when the script comes late.
import {readFileSync} from 'node:fs';
import {cardsOf} from '../facts.mjs';
import {pageOf} from '../host.mjs';
import {openTab} from '../tab.mjs';
import {shifts} from '../../tests/tools/shifts.mjs';

/** The rule that docs/heights.md gives to pages, so that nothing moves. */
const reserved = /```css\n(lifesci-key-figure:not\(:defined\)[\s\S]*?)```/.exec(
  readFileSync(`${import.meta.dirname}/../../docs/heights.md`, 'utf8'),
)[1];

const rest = '<p>The page goes on below, and nobody likes to lose the line that they are reading.</p>'.repeat(20);

/** Puts a case's page there, and the style sheet that it loads. */
function putPage(host, {id, src, sheet, rule = ''}, cards, when) {
  const head = [rule && `<style>${rule}</style>`];
  if (sheet) {
    host.put(`/${id}.css`, sheet);
    head.push(`<link rel="stylesheet" href="/${id}.css">`);
  }
  if (src) head.push(`<script src="${src}${when}" defer></script>`);
  host.put(`/${id}`, pageOf(head.join(''), cards, rest));
}

const load = async ({browser, host}, one, when) => {
  putPage(host, one, cardsOf(one, 1), when);
  host.asked.length = 0;
  // The page's own request is none of the card's.
  const tab = await openTab(browser, `${host.address}/${one.id}`, {width: 412});
  try {
    await tab.page.waitForNetworkIdle({idleTime: 100});
    const asked = host.asked.filter(({path}) => path !== `/${one.id}`);
    return {requests: asked.length, bytes: asked.reduce((sum, {bytes}) => sum + bytes, 0), shift: await tab.page.evaluate(shifts)};
  } finally {
    await tab.close();
  }
};

export default [
  {
    id: 'weight',
    title: 'bytes and requests for one card by script tag',
    rounds: 1,
    seconds: 15,
    run: async (place, one) => {
      const {requests, bytes} = await load(place, one, '');
      return {requests, bytes};
    },
  },
  {
    id: 'shift',
    title: 'layout shift with a late script',
    rounds: 2,
    seconds: 20,
    cases: (all) => [
      ...all,
      ...all
        .filter(({id}) => id === 'ours-by-script')
        .map((one) => ({...one, id: `${one.id}-reserved`, name: `${one.name}, with reserved height`, rule: reserved})),
    ],
    run: async (place, one) => ({shift: (await load(place, one, '?late')).shift}),
  },
];
