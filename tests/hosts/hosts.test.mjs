// Frameworks and editors at work on pages with placeholders: each step is taken with our script and without, and the page must be the same.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {withHost} from '../tools/with-host.mjs';
import {bundle, names} from './bundles.mjs';

/** Counts how often any observer of the page is told something. */
function countTold() {
  window.told = 0;
  const {MutationObserver} = window;
  window.MutationObserver = class extends MutationObserver {
    constructor(callback) {
      super(function (...news) {
        window.told += 1;
        return callback.apply(this, news);
      });
    }
  };
}

const page = (name) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">
  <script>(${countTold})()</script><script src="lifesci-widgets.js"></script></head>
  <body><div id="app"></div><script src="/${name}.js"></script></body></html>`;

/** Runs in the page: takes a step, waits for what is to be shown, or without our script for as many placeholders, and tells how the page is then. */
async function take(index, withScript) {
  const {action, shown} = window.steps[index];
  await action();
  const placeholders = () => [...document.querySelectorAll('[data-lifesci]')];
  const phrase = ({shadowRoot}) => shadowRoot?.querySelector('*')?.shadowRoot?.querySelector('.speech')?.dataset.phrase ?? null;
  const phrases = () => placeholders().map(phrase);
  const frames = async (count) => {
    for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
  };
  await frames(3);
  const isDone = () => (withScript ? JSON.stringify(phrases()) === JSON.stringify(shown) : placeholders().length === shown.length);
  for (let time = 0; time < 300 && !isDone(); time++) await new Promise((resolve) => setTimeout(resolve, 10));
  await frames(3);
  const told = window.told;
  await frames(20);
  return {
    phrases: phrases(),
    shown,
    // A reader sees the words of what shows no widget.
    unseen: placeholders().filter((one) => phrase(one) === null && one.textContent.trim() && one.checkVisibility() && !one.innerText.trim())
      .length,
    told: window.told - told,
    markup: document.querySelector('#app').innerHTML,
    saved: window.save?.() ?? '',
  };
}

/** Names that an editor makes up anew each time. */
const named = (text) =>
  text.replace(/\b(mce_|mce-|ck-[\w-]*_|e)[0-9a-f]{6,}\b|\bmce_\d+|aria-owns="[^"]*"|\bid="[\w-]*\d{6,}[\w-]*"/g, 'made-up');

describe('a page that uses', () => {
  const answers = {
    '/with/lifesci-widgets.js': readFileSync('dist/lifesci-widgets.js', 'utf8'),
    '/without/lifesci-widgets.js': '',
  };
  const place = withHost(answers);

  /** Opens a page, with our script or without, and takes all its steps. */
  async function visit(variant, name) {
    const tab = await place.browser.newPage();
    try {
      return await walk(tab, `${place.host.address}/${variant}/${name}`, variant === 'with');
    } finally {
      await tab.close();
    }
  }

  /** All steps of a page, and what its console said. */
  async function walk(tab, address, withScript) {
    const said = [];
    tab.on('console', (message) => {
      if (['warn', 'error'].includes(message.type())) said.push(`${message.type()}: ${message.text()}`);
    });
    tab.on('pageerror', (error) => said.push(`error: ${error.message}`));
    await tab.goto(address, {waitUntil: 'load'});
    const steps = await tab.evaluate(() => window.steps.map((step) => step.name));
    const taken = {};
    for (const [index, step] of steps.entries()) taken[step] = await tab.evaluate(take, index, withScript);
    return {taken, said};
  }

  /** Takes all steps of a page with our script and without; throws where that differs. */
  async function compare(name) {
    const without = await visit('without', name);
    const withScript = await visit('with', name);
    assert.ok(Object.keys(withScript.taken).length > 3);
    for (const [step, {phrases, shown, unseen, told, markup, saved}] of Object.entries(withScript.taken)) {
      const bare = without.taken[step];
      assert.equal(bare.phrases.length, shown.length, `${step}: the page itself does not do what it is to do`);
      assert.deepEqual(phrases, shown, step);
      assert.equal(unseen, 0, step);
      assert.equal(named(markup), named(bare.markup), step);
      assert.equal(named(saved), named(bare.saved), step);
      assert.ok(told <= bare.told + 2, `${step}: at rest, observers are told ${told} times, and ${bare.told} times without the script`);
    }
    assert.deepEqual(withScript.said, without.said);
  }

  for (const name of names) {
    it(name, async () => {
      answers[`/${name}.js`] = await bundle(name);
      for (const variant of ['with', 'without']) answers[`/${variant}/${name}`] = page(name);
      await compare(name);
    });
  }
});
