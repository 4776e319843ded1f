// Pages that a partner could have: the built script is loaded into each, in the engine that BROWSER names.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {misbehave} from './host-pages/misbehave.mjs';
import {pages} from './host-pages/pages.mjs';
import {axeFindings, differences, hostOf, loadAxe, look} from './tools/account.mjs';
import {engine} from './tools/engines.mjs';
import {files, serveHostPages} from './tools/host-pages.mjs';
import {neighbours} from './tools/neighbours.mjs';
import {launchEngine} from './tools/visit.mjs';

const script = readFileSync('dist/lifesci-widgets.js', 'utf8');
const scripts = await neighbours();

describe(`in ${engine}, a host page`, () => {
  let browser;
  let host;
  before(async () => {
    browser = await launchEngine();
    const {prepare} = browser;
    const variants = {with: prepare(script), without: prepare(''), misbehaving: prepare(`(${misbehave})()`)};
    host = await serveHostPages(variants, scripts);
  });
  after(async () => {
    await browser.close();
    host.close();
  });

  /** Opens a page, and says what it shows, how it is and what it said once it is at rest. */
  async function open(variant, name) {
    const {file, inFrame} = pages[name];
    host.forget();
    const page = await browser.open(host.addressOf(variant, name, file), {inFrame});
    await page.evaluate(async () => void (await window.ready));
    return {page, seen: await page.evaluate(look), state: await page.evaluate(hostOf), said: await page.messages()};
  }

  /** How a page is where the script does nothing. */
  async function bare(name) {
    const {page, state, said} = await open('without', name);
    const requests = host.requests();
    await page.close();
    return {state, said, requests};
  }

  it('is in the table, each of them', () => {
    assert.deepEqual(Object.keys(files).sort(), Object.keys(pages).sort());
  });

  it('is named in SECURITY.md where it is a policy', () => {
    const named = readFileSync('SECURITY.md', 'utf8').match(/(?<=^\| `)policy-[a-z-]+/gm);
    assert.deepEqual(
      named.sort(),
      Object.keys(pages)
        .filter((name) => name.startsWith('policy-'))
        .sort(),
    );
  });

  for (const [name, page] of Object.entries(pages)) {
    const {shown, words = [], said = [], also, needs} = {...page, ...page[engine]};
    const skip = needs && !scripts[needs] && `${needs} is not on this machine`;
    it(`shows the widgets and is else as it was: ${name}`, {skip}, async () => {
      const untouched = await bare(name);
      const {page, seen, state, said: heard} = await open('with', name);
      try {
        assert.deepEqual(seen, {shown, words, styled: true});
        assert.deepEqual(differences(untouched.state, state), []);
        const added = heard.filter((message) => !untouched.said.includes(message));
        for (const pattern of said)
          assert.ok(
            added.some((message) => pattern.test(message)),
            `${pattern} in ${added.join('\n')}`,
          );
        assert.deepEqual(
          added.filter((message) => !said.some((pattern) => pattern.test(message))),
          [],
        );
        if (also) assert.ok(await page.evaluate(also));
        await page.evaluate(loadAxe);
        assert.deepEqual(await page.evaluate(axeFindings), []);
        assert.deepEqual(host.requests(), untouched.requests);
      } finally {
        await page.close();
      }
    });
  }

  it('has widgets in the placeholders that come later, and its links kept', async () => {
    const {page} = await open('with', 'placeholders-that-cannot');
    const result = await page.evaluate(async () => {
      const link = document.querySelector('a');
      const later = Object.assign(document.createElement('div'), {textContent: 'Plus de 5 000 start-up'});
      later.dataset.figure = 'paris-region.startups';
      document.body.append(later);
      later.dataset.lifesci = 'key-figure';
      const section = document.createElement('section');
      const inside = section.appendChild(document.createElement('span'));
      inside.setAttribute('data-lifesci', 'key-figure');
      inside.setAttribute('data-figure', 'paris-region.hospitals');
      document.body.append(section);
      const written = document.body.innerHTML;
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      const phraseIn = ({shadowRoot}) => shadowRoot.firstElementChild.shadowRoot.querySelector('.speech').dataset.phrase;
      const forged = document.querySelector('[data-onclick]');
      return {
        link: [link.href, link.shadowRoot, link.getClientRects().length > 0],
        later: phraseIn(later),
        inside: phraseIn(inside),
        forged: forged.shadowRoot.firstElementChild.getAttributeNames().sort(),
        untouched: document.body.innerHTML === written,
      };
    });
    assert.deepEqual(result, {
      link: ['https://example.org/membres', null, true],
      later: 'plus de 5000 start-up incubées ou accélérées',
      inside: '39 hôpitaux en réseau',
      forged: ['exportparts', 'figure'],
      untouched: true,
    });
    await page.close();
  });

  it('tells on a script that does what none may', async () => {
    const untouched = await bare('loading-defer');
    const {page, state, said} = await open('misbehaving', 'loading-defer');
    const changed = differences(untouched.state, state).map((line) => line.split(': ')[0]);
    const requests = host.requests();
    await page.close();
    const expected = [
      ...['/globals/left', '/globals/Element', '/globals/ready', '/elements/0', '/head', '/sheets/0', '/sheets/1'],
      // WebKit keeps no account of a request that nobody answers, as none does here to another host.
      ...(engine === 'webkit' ? [] : ['/loaded/0']),
      ...['cookie', 'local', 'session', 'databases', 'caches', 'workers'].map((place) => `/storage/${place}`),
    ];
    assert.deepEqual(
      expected.filter((path) => !changed.includes(path)),
      [],
    );
    assert.ok(requests.includes('picture.png'));
    assert.deepEqual(
      ['warn', 'error'].map((kind) => said.some((message) => new RegExp(`^${kind}: .*left behind`).test(message))),
      [true, true],
    );
  });
});
