// Before a case is measured: does it show its numbers and words at all?
import {mkdirSync} from 'node:fs';
import {cardsOf, factsIn} from './facts.mjs';
import {openTab} from './tab.mjs';

/** Runs in the page: the text that is painted, through shadow roots and slots. */
const paintedText = () => {
  const isPainted = (text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const {width, height} = range.getBoundingClientRect();
    return width > 2 && height > 2 && getComputedStyle(text.parentElement ?? text.parentNode.host).visibility === 'visible';
  };
  const textOf = (node) => {
    if (node instanceof Text) return isPainted(node) ? node.data : '';
    if (!(node instanceof Element || node instanceof ShadowRoot)) return '';
    if (node instanceof Element && getComputedStyle(node).opacity === '0') return '';
    const inside =
      node instanceof HTMLSlotElement && node.assignedNodes().length ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
    return [...inside].map(textOf).join(' ');
  };
  return textOf(document.querySelector('main'));
};

const withoutSpaces = (text) => text.replace(/\s/g, '');

/**
 * Shows each fact in both languages and looks.
 * @param one The case, bundled.
 * @param pictures A folder for a picture of it; empty: none.
 * @throws Where a number or a word is missing.
 */
export async function check(browser, host, one, pictures) {
  const tab = await openTab(browser, `${host.address}/empty`);
  try {
    const errors = [];
    tab.page.on('pageerror', ({message}) => errors.push(message));
    await tab.fill(one, cardsOf(one, factsIn('en').length));
    if (pictures) {
      mkdirSync(pictures, {recursive: true});
      await tab.page.screenshot({path: `${pictures}/${one.id}.png`});
    }
    for (const lang of ['en', 'fr']) {
      if (lang === 'fr') await translate(tab, one);
      const text = withoutSpaces(await tab.page.evaluate(paintedText));
      for (const {number, subject, bound, words, source} of factsIn(lang)) {
        const missing = [number, subject, bound, words, source].filter((piece) => !text.includes(withoutSpaces(piece)));
        if (missing.length) throw new Error(`does not show “${missing.join('”, “')}”, but “${text.slice(0, 300)}”`);
      }
    }
    if (errors.length) throw new Error(errors[0]);
  } finally {
    await tab.close();
  }
}

/**
 * Says the page's cards in French.
 * @returns What that took, as `measure` has it.
 */
export async function translate({page, measure}, {translate: say}) {
  await page.evaluate((facts) => void (globalThis.facts = facts), factsIn('fr'));
  return measure(`() => {
    document.documentElement.lang = 'fr';
    const say = ${say};
    if (say) [...document.querySelector('main').children].forEach((card, index) => say(card, facts[index % facts.length]));
  }`);
}
