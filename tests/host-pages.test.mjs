// Pages that a partner could have: the built script is loaded into each.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {launch, open, serve} from './tools/host.mjs';

const three = ['plus de 300 membres', 'plus de 100000 collaborateurs dans le monde', 'numéro 1 des régions économiques d’Europe'];

/** By page: the first phrase of each widget that shows, the words that stand where one does not, and what the console says. */
const pages = {
  'neighbour-amd': {shown: three},
  'neighbour-stranger': {shown: three.slice(1), said: [/^warn: .*another script has defined <lifesci-key-figure>/]},
  placeholders: {
    shown: ['plus de 300 membres', 'more than 170 countries where Sanofi provides healthcare solutions', 'plus de 300 membres'],
  },
  'placeholders-wordpress': {shown: ['plus de 300 membres', 'plus de 170 pays où Sanofi fournit des solutions de santé', three[2]]},
  'placeholders-that-cannot': {
    shown: ['plus de 300 membres'],
    words: ['Plus de 300 membres'],
    said: [/data-lifesci="key-figur" is unknown\. Try "key-figure"/, /figure="medicen.member" is unknown/],
  },
  'policy-nonce': {shown: three},
  'policy-self': {shown: three},
  'policy-strict-dynamic': {shown: three},
  'policy-trusted-types': {shown: three},
  'policy-trusted-types-none': {
    shown: [],
    words: ['Plus de 300 membres', 'Sanofi', 'Île-de-France'],
    // The browser reports what it refused; we say, once, what would have to be allowed.
    said: [/lit-html/, /TrustedHTML/, /^warn: .*would have to allow "trusted-types lit-html"/],
  },
  'policy-trusted-types-not-required': {shown: three, said: [/lit-html/]},
};

/** What a reader gets of each widget: its first phrase, or the words inside it. */
const look = () => {
  const widgets = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('lifesci-'));
  const phrase = ({shadowRoot}) => shadowRoot?.querySelector('.speech')?.textContent;
  return {
    shown: widgets.map(phrase).filter(Boolean),
    words: widgets.filter((widget) => !phrase(widget)).map((widget) => widget.innerText.trim()),
    styled: widgets.filter(phrase).every(({shadowRoot}) => getComputedStyle(shadowRoot.querySelector('.speech')).opacity === '0'),
  };
};

describe('a host page', () => {
  let browser;
  let host;
  before(async () => {
    browser = await launch();
    const html = (name) => ({html: readFileSync(`tests/host-pages/${name}.html`, 'utf8')});
    host = await serve(Object.fromEntries(Object.keys(pages).map((name) => [`/${name}`, html(name)])));
  });
  after(async () => {
    await browser.close();
    host.close();
  });

  it('is in the table, each of them', () => {
    const files = Object.keys(pages).map((name) => `${name}.html`);
    assert.deepEqual(readdirSync('tests/host-pages').sort(), files.sort());
  });

  for (const [name, {shown, words = [], said = []}] of Object.entries(pages)) {
    it(`shows what it should: ${name}`, async () => {
      const {page, requests, messages} = await open(browser, `${host.address}/${name}`);
      const seen = await page.evaluate(look);
      assert.deepEqual(seen.shown, shown);
      if (name !== 'neighbour-stranger') assert.deepEqual(seen.words, words);
      assert.ok(seen.styled);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith('data:')),
        [`${host.address}/${name}`, `${host.address}/lifesci-widgets.js`],
      );
      for (const pattern of said)
        assert.ok(
          messages.some((message) => pattern.test(message)),
          `${pattern} in ${messages.join('\n')}`,
        );
      assert.deepEqual(
        messages.filter((message) => !said.some((pattern) => pattern.test(message))),
        [],
      );
      await page.close();
    });
  }

  it('has its placeholders replaced when they come later, cheaply, and its links kept', async () => {
    const {page} = await open(browser, `${host.address}/placeholders-that-cannot`);
    const result = await page.evaluate(async () => {
      const [failed] = document.querySelectorAll('lifesci-key-figure');
      const link = failed.querySelector('a');
      const later = Object.assign(document.createElement('div'), {textContent: 'Plus de 5 000 start-up'});
      later.dataset.figure = 'paris-region.startups';
      document.body.append(later);
      later.dataset.lifesci = 'key-figure';
      const section = document.createElement('section');
      const inside = section.appendChild(document.createElement('span'));
      inside.setAttribute('data-lifesci', 'key-figure');
      inside.setAttribute('data-figure', 'paris-region.hospitals');
      document.body.append(section);
      await Promise.resolve();
      await Promise.resolve();
      const forged = document.querySelectorAll('lifesci-key-figure')[1];
      return {
        link: [link.href, link.getClientRects().length > 0],
        later: later.parentElement.localName,
        inside: section.firstElementChild.shadowRoot.querySelector('.speech').textContent,
        forged: forged.getAttributeNames(),
      };
    });
    assert.deepEqual(result, {
      link: ['https://example.org/membres', true],
      later: 'lifesci-key-figure',
      inside: '39 hôpitaux en réseau',
      forged: ['figure'],
    });
    await page.close();
  });
});
