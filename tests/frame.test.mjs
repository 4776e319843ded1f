// The page for frames, in pages of somebody else's: what it shows, what it says to them, and whom the script for these pages believes.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {engine, start} from './tools/engines.mjs';
import {open, serve} from './tools/host.mjs';

const query = '?widget=breakdown&breakdown=sanofi.paris-region-sites&lang=fr&theme=dark';
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A page under a strict policy that records what it hears, with the script that resizes frames. */
const host = (frames, site) => `<!doctype html><html lang="fr"><head><meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; script-src 'self' ${site}; frame-src 'self' ${site}">
  <title>A page</title><link rel="icon" href="data:,"><script src="/heard.js"></script><script src="${site}/frame-resize.js" defer></script>
  </head><body>${frames}</body></html>`;

const heard = `window.heard = []; addEventListener('message', ({data, origin}) => heard.push({data, origin}));`;

/** A page that says to the one around it, three times, for that may not listen yet, what is no height, and then what is one. */
const strange = (more = '') => `<!doctype html><title>Strange</title><script>
  const type = 'lifesci-widgets:height';
  const wrong = [null, 'x', 5, {}, {height: 300}, {type: 'other', height: 300},
    ...[0, -5, NaN, Infinity, 1e9, '300', null].map((height) => ({type, height}))];
  const say = () => {
    for (const data of wrong) parent.postMessage(data, '*');
    ${more}
  };
  for (const wait of [0, 700, 1500]) setTimeout(say, wait);
</script>`;
const rightHeight = `parent.postMessage({type, height: 777.5}, '*');`;

describe(`the page for frames in ${engine}`, {skip: !start.puppeteer && 'The driver of this engine cannot look into frames.'}, () => {
  let browser;
  let site;
  let page;
  const answers = {'/heard.js': heard, '/favicon.ico': ''};
  before(async () => {
    browser = await puppeteer.launch(start.puppeteer);
    site = await serve({
      '/wrong/frame.html': strange(),
      '/right/frame.html': strange(rightHeight),
      '/other.html': strange(rightHeight),
      '/quiet/frame.html': '<!doctype html><title>Quiet</title>',
    });
    page = await serve(answers);
  });
  after(async () => {
    await browser?.close();
    site?.close();
    page?.close();
  });

  const frame = (more, search = query, file = 'frame.html') =>
    `<iframe src="${site.address}/${file}${search.replaceAll('&', '&amp;')}" title="A figure" width="600" height="150" ${more}></iframe>`;

  /** Opens a page with frames in it. */
  async function opened(frames) {
    answers['/host.html'] = host(frames, site.address);
    return open(browser, `${page.address}/host.html`);
  }

  const heights = (tab) => tab.$$eval('iframe', (all) => all.map(({style}) => style.height));

  /** What a frame shows. */
  async function inside(tab, index = 0) {
    const handle = (await tab.$$('iframe'))[index];
    const content = await handle.contentFrame();
    await content.waitForSelector('#place > *');
    return content;
  }

  it('shows a widget in a sandbox without an origin, in its language and theme, with a title, and asks nobody else', async () => {
    const {page: tab, requests, messages} = await opened(frame('sandbox="allow-scripts"'));
    const content = await inside(tab);
    await content.waitForFunction(() => document.title !== 'lifesci-widgets');
    const shown = await content.evaluate(() => {
      const widget = document.querySelector('#place > *');
      return {
        ...{origin: self.origin, lang: document.documentElement.lang, title: document.title, tag: widget.localName},
        ...{ground: getComputedStyle(document.documentElement).backgroundColor, text: widget.shadowRoot.textContent},
      };
    });
    assert.equal(shown.origin, 'null');
    assert.equal(shown.lang, 'fr');
    assert.equal(shown.tag, 'lifesci-breakdown');
    assert.match(shown.title, /^Sanofi\u00a0: 10\u00a0sites en Île-de-France/);
    assert.match(shown.text, /sites tertiaires/);
    assert.equal(shown.ground, 'rgb(21, 23, 26)');
    assert.deepEqual(messages, []);
    for (const url of requests) assert.ok([site.address, page.address].some((one) => url.startsWith(one)) || url === 'data:,', url);
    await tab.close();
  });

  it('gets the height that it needs, in a sandbox and without, and another when it is narrower', async () => {
    const {page: tab} = await opened(frame('sandbox="allow-scripts"') + frame('') + frame('sandbox="allow-scripts allow-same-origin"'));
    await tab.waitForFunction(() => [...document.querySelectorAll('iframe')].every(({style}) => Number.parseInt(style.height) > 150));
    const content = await inside(tab);
    const needed = await content.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    const before = await heights(tab);
    assert.deepEqual(before, [`${needed}px`, `${needed}px`, `${needed}px`]);
    assert.equal(await content.evaluate(() => document.documentElement.scrollHeight > innerHeight), false);
    await tab.$eval('iframe', (element) => (element.width = '240'));
    await tab.waitForFunction((height) => document.querySelector('iframe').style.height !== height, {}, before[0]);
    await tab.close();
  });

  it('says its height several times, and nothing else', async () => {
    const {page: tab} = await opened(frame('sandbox="allow-scripts"'));
    await wait(2200);
    const said = await tab.evaluate(() => window.heard);
    assert.ok(said.length >= 3, `${said.length}`);
    for (const {data, origin} of said) {
      assert.deepEqual(Object.keys(data).sort(), ['height', 'type']);
      assert.equal(data.type, 'lifesci-widgets:height');
      assert.equal(origin, 'null');
    }
    await tab.close();
  });

  it('says its height to WordPress as that expects it, with the secret of the address', async () => {
    const {page: tab} = await opened(frame('sandbox="allow-scripts"', `${query}#?secret=aB3dE6gH9k`));
    await wait(700);
    const said = (await tab.evaluate(() => window.heard)).filter(({data}) => data.message);
    assert.ok(said.length >= 2, `${said.length}`);
    assert.equal(said[0].data.message, 'height');
    assert.equal(said[0].data.secret, 'aB3dE6gH9k');
    assert.ok(said[0].data.value > 150);
    await tab.close();
  });

  it('hears nothing', async () => {
    const {page: tab} = await opened(frame(''));
    const content = await inside(tab);
    const looks = () => content.evaluate(() => [document.documentElement.outerHTML, location.href, document.title]);
    await content.waitForFunction(() => document.title !== 'lifesci-widgets');
    const before = await looks();
    await tab.evaluate(() => {
      const {contentWindow} = document.querySelector('iframe');
      for (const data of ['close', {type: 'lifesci-widgets:height', height: 9}, {theme: 'dark', lang: 'de', href: 'https://evil.example'}])
        contentWindow.postMessage(data, '*');
    });
    await wait(300);
    assert.deepEqual(await looks(), before);
    await tab.close();
  });

  it('is believed only where it is what the page put there, and only in heights', async () => {
    const ours = (file) => frame('', '?widget=x', file);
    answers['/stranger.html'] = strange(rightHeight);
    const {page: tab} = await opened(
      ['right/frame.html', 'wrong/frame.html', 'other.html', 'quiet/frame.html'].map(ours).join('') +
        frame('sandbox="allow-scripts"', '?widget=x', 'right/frame.html'),
    );
    await tab.waitForFunction(() => window.heard.filter(({data}) => data?.height === 777.5).length === 9);
    const [right, wrong, other, , sandboxed] = await heights(tab);
    assert.deepEqual([right, wrong, other, sandboxed], ['778px', '', '', '778px']);
    // A frame that has gone to a stranger's page, and the page itself.
    await tab.evaluate(async (stranger) => {
      const [, , , fourth] = document.querySelectorAll('iframe');
      fourth.style.height = '123px';
      fourth.contentWindow.location.href = stranger;
      window.postMessage({type: 'lifesci-widgets:height', height: 777.5}, '*');
    }, `${page.address}/stranger.html`);
    await tab.waitForFunction(() => window.heard.filter(({data}) => data?.height === 777.5).length === 13);
    assert.equal((await heights(tab))[3], '123px');
    await tab.close();
  });

  for (const [search, said] of [
    ['', /Say which widget to show: for example \?widget=key-figure/],
    ['?widget=nothing&lang=fr', /^Il n’existe pas de widget «\u00a0nothing\u00a0»/],
    ['?widget=__proto__', /no widget “__proto__”/],
    ['?widget=key-figure&figure=medicen.members&onclick=alert(1)', /^“key-figure” has no attribute “onclick”\. It has: .*figure/],
    ['?widget=key-figure&figure=medicen.membres', /medicen\.members/],
    [`?widget=${'x'.repeat(5000)}`, /no widget “x{60}…”/],
    ['?widget=<img src=x onerror=alert(1)>', /no widget “<img src=x/],
  ])
    it(`refuses ${search.slice(0, 60) || 'no query'} and says why`, async () => {
      const {page: tab} = await open(browser, `${site.address}/frame.html${search}`);
      await tab.waitForSelector('[role=alert]');
      assert.match(await tab.$eval('[role=alert]', ({textContent}) => textContent), said);
      assert.equal(await tab.$$eval('[role=alert]', (all) => all.length), 1);
      assert.equal(await tab.$$eval('img', (all) => all.length), 0);
      await tab.close();
    });

  it('has a policy that lets nothing in but its own files, and no code or style in its markup', async () => {
    const markup = readFileSync('dist/frame.html', 'utf8');
    assert.match(markup, /default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'/);
    assert.doesNotMatch(markup, /<style| style=| on\w+=|<script(?![^>]* src=)/);
    const {page: tab} = await open(browser, `${site.address}/frame.html${query}`);
    const ran = await tab.evaluate(async () => {
      const script = document.createElement('script');
      try {
        script.text = 'window.ran = true';
        document.body.append(script);
      } catch {
        // Trusted Types refuse it before the policy does.
      }
      const style = document.createElement('style');
      style.textContent = 'html { opacity: 0.5 }';
      document.head.append(style);
      const asked = await fetch('dataset.json').then(
        () => true,
        () => false,
      );
      return [Boolean(window.ran), getComputedStyle(document.documentElement).opacity, asked];
    });
    assert.deepEqual(ran, [false, '1', false]);
    await tab.close();
  });
});
