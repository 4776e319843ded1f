// What a reader does with a widget's text and with “About this figure” on real pages, with a real keyboard, mouse and clipboard, in the engine that BROWSER names.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {engine, start} from './tools/engines.mjs';
import {serve} from './tools/host.mjs';

const card = '<lifesci-key-figure figure="medicen.members" details>Over 300 members</lifesci-key-figure>';
const pageWith = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
  <script src="lifesci-widgets.js"></script><body>${body}`;

/** Runs in the page: opens About, and waits until it is there. */
async function openAbout() {
  const widget = document.querySelector('lifesci-key-figure');
  widget.shadowRoot.querySelector('[aria-expanded]').click();
  await widget.updateComplete;
}

/** Runs in the page: whether About is open, which of its elements has the focus, and what is said. */
function state() {
  const {shadowRoot} = document.querySelector('lifesci-key-figure');
  const {activeElement} = shadowRoot;
  return {
    isOpen: Boolean(shadowRoot.querySelector('.about')),
    focus: activeElement?.ariaLabel ?? activeElement?.textContent.trim() ?? null,
    said: [...shadowRoot.querySelectorAll('[role=status]')].map((one) => one.textContent).join(''),
  };
}

const name = 'About this figure: Medicen Paris Region, members';
const skip = start.puppeteer ? false : `${engine} is not driven by puppeteer`;

describe(`about a figure, on real pages, in ${engine}`, {skip}, () => {
  let browser;
  let host;
  const answers = {
    '/card': pageWith(card),
    '/dialog': pageWith(`<dialog>${card}</dialog>`),
    '/popover': pageWith(`<div popover>${card}</div>`),
    '/link': pageWith(`<a href="#followed">${card}</a>`),
    '/around': pageWith(`<p>Before</p>${card}<p>After</p>`),
    '/placeholder': pageWith(
      '<p>Before</p><div data-lifesci="key-figure" data-figure="medicen.members" data-details>Over 300 members</div><p>After</p>',
    ),
    '/paste': pageWith('<textarea autofocus></textarea>'),
  };
  before(async () => {
    browser = await puppeteer.launch({
      ...start.puppeteer,
      args: [...(start.puppeteer.args ?? []), ...(engine === 'chromium' ? ['--host-resolver-rules=MAP *.test 127.0.0.1'] : [])],
      extraPrefsFirefox: {'network.dns.localDomains': 'partner.test'},
    });
    host = await serve(answers);
    // As a window asks nobody, and the packed browser, which has no window, denies what it cannot ask.
    if (engine === 'chromium') await browser.defaultBrowserContext().overridePermissions(host.address, ['clipboard-sanitized-write']);
    answers['/frame'] = pageWith(`<iframe width="700" height="700" src="${host.address.replace('127.0.0.1', 'localhost')}/card"></iframe>`);
  });
  after(async () => {
    await browser.close();
    host.close();
  });

  async function visit(path, address = host.address) {
    const page = await browser.newPage();
    await page.setViewport({width: 800, height: 900});
    await page.goto(address + path, {waitUntil: 'load'});
    return page;
  }

  const chord = async (page, key) => {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  };

  /** What is on the clipboard, as a paste has it. */
  async function pasted() {
    const page = await visit('/paste');
    await page.click('textarea');
    await chord(page, 'v');
    const text = await page.$eval('textarea', ({value}) => value);
    await page.close();
    return text;
  }

  /** What is on the clipboard, as a program has it into which it is pasted. */
  async function pastedMarkup() {
    const page = await visit('/paste');
    await page.evaluate(() => {
      const paste = new Promise((done) =>
        document.addEventListener('paste', ({clipboardData}) =>
          done({html: clipboardData.getData('text/html'), plain: clipboardData.getData('text/plain').replace(/[ \n]+/g, ' ')}),
        ),
      );
      window.pasted = paste;
    });
    await page.click('textarea');
    await chord(page, 'v');
    const content = await page.evaluate(() => window.pasted);
    await page.close();
    return content;
  }

  /** Copies a text of the page's own, so that nothing of ours is on the clipboard. */
  async function forget() {
    const page = await visit('/paste');
    await page.type('textarea', 'something else');
    await chord(page, 'a');
    await chord(page, 'c');
    await page.close();
    assert.equal(await pasted(), 'something else');
  }

  for (const [path, show] of [
    ['/dialog', () => document.querySelector('dialog').showModal()],
    ['/popover', () => document.querySelector('[popover]').showPopover()],
  ]) {
    it(`closes on Escape before the ${path.slice(1)} that it stands in does`, async () => {
      const page = await visit(path);
      const isShown = () => page.evaluate(() => Boolean(document.querySelector(':modal, :popover-open')));
      await page.evaluate(show);
      await page.evaluate(openAbout);
      await page.evaluate(() => document.querySelector('lifesci-key-figure').shadowRoot.querySelector('textarea').focus());
      assert.deepEqual([await isShown(), await page.evaluate(state)], [true, {isOpen: true, focus: 'Citation', said: ''}]);
      await page.keyboard.press('Escape');
      assert.deepEqual([await isShown(), await page.evaluate(state)], [true, {isOpen: false, focus: name, said: ''}]);
      await page.keyboard.press('Escape');
      assert.equal(await isShown(), false);
      await page.close();
    });
  }

  it('is opened, read and closed by keyboard, in the order of reading', async () => {
    const page = await visit('/card');
    const focus = async () => (await page.evaluate(state)).focus;
    await page.keyboard.press('Tab');
    assert.equal(await focus(), name);
    await page.keyboard.press('Enter');
    const met = [];
    for (let stop = 0; stop < 5; stop++) {
      await page.keyboard.press('Tab');
      met.push(await focus());
    }
    assert.deepEqual(met, ['Citation', 'Copy citation', 'Embed code', 'Copy embed code', 'Close']);
    await page.keyboard.press(' ');
    assert.deepEqual(await page.evaluate(state), {isOpen: false, focus: name, said: ''});
    await page.close();
  });

  it('copies at a click', async () => {
    await forget();
    const page = await visit('/card');
    await page.evaluate(openAbout);
    await page.click('lifesci-key-figure >>> dl button');
    await page.waitForFunction(() => document.querySelector('lifesci-key-figure').shadowRoot.querySelector('[role=status]').textContent);
    assert.equal((await page.evaluate(state)).said, 'Copied');
    assert.equal(
      await pasted(),
      `Medicen Paris Region: over 300 members. Source: presentation of Medicen Paris Region. ${host.address}/card`,
    );
    await page.close();
  });

  for (const [where, path, address, applies] of [
    // Firefox has no policy for the clipboard.
    ['in a frame that may not write to the clipboard', '/frame', () => host.address, engine === 'chromium'],
    ['on a page without HTTPS', '/card', () => host.address.replace('127.0.0.1', 'partner.test'), true],
  ]) {
    it(`selects the text ${where}, and the keys copy it`, {skip: !applies}, async () => {
      await forget();
      const page = await visit(path, address());
      const place = page.frames().at(-1);
      await place.evaluate(openAbout);
      await (await place.$('lifesci-key-figure >>> dl button')).click();
      const says = (text) =>
        place.waitForFunction(
          (wanted) => document.querySelector('lifesci-key-figure').shadowRoot.querySelector('[role=status]').textContent === wanted,
          {},
          text,
        );
      await says('Selected: press Ctrl+C to copy');
      assert.equal((await place.evaluate(state)).focus, 'Citation');
      await chord(page, 'c');
      await says('Copied');
      assert.match(await pasted(), /^Medicen Paris Region: over 300 members\. Source: presentation of Medicen Paris Region\. http/);
      await page.close();
    });
  }

  it('does not follow the link around it, and lets its text be selected there', async () => {
    const page = await visit('/link');
    await page.evaluate(openAbout);
    const answer = await page.$('lifesci-key-figure >>> dd');
    const {x, y, height} = await answer.boundingBox();
    await answer.click();
    assert.equal(await page.evaluate(() => location.hash), '');
    await page.mouse.move(x + 1, y + height / 2);
    await page.mouse.down();
    for (let step = 1; step <= 10; step++) await page.mouse.move(x + 12 * step, y + height / 2);
    await page.mouse.up();
    await chord(page, 'c');
    assert.equal(await page.evaluate(() => location.hash), '');
    // In Firefox a drag in a link drags the link, whatever a style says.
    if (engine !== 'firefox') assert.match(await pasted(), /^over 300 m/);
    await page.close();
  });

  for (const path of ['/around', '/placeholder']) {
    for (const [what, from, to, expected] of [
      ['with text around it', 'p:first-of-type', 'p:last-of-type', ['Before', 'Medicen Paris Region', 'over 300 members', 'After']],
      ['from before it into it', 'p:first-of-type', '.label', ['Before', 'Medicen Paris Region', 'over 300 members']],
      ['from it to after it', '.bound', 'p:last-of-type', ['over 300 members', 'After']],
      ['alone', '.subject', '.label', ['Medicen Paris Region', 'over 300 members']],
    ]) {
      it(`can be heard where it is pasted: ${path.slice(1)}, selected ${what}`, async () => {
        await forget();
        const page = await visit(path);
        const box = async (selector) => {
          const inside = path === '/placeholder' ? 'div >>> lifesci-key-figure >>> ' : 'lifesci-key-figure >>> ';
          return (await page.$(selector.startsWith('.') ? inside + selector : selector)).boundingBox();
        };
        const attributes = () =>
          page.evaluate(() => {
            const placeholder = document.querySelector('[data-lifesci]');
            const widget = (placeholder?.shadowRoot ?? document).querySelector('lifesci-key-figure');
            return [...widget.shadowRoot.querySelectorAll('.speech, .print')].map((one) => [one.ariaHidden, one.hidden]);
          });
        const [first, last] = [await box(from), await box(to)];
        await page.mouse.move(first.x + 1, first.y + first.height / 2);
        await page.mouse.down();
        await page.mouse.move(last.x + last.width / 2, last.y + last.height / 2, {steps: 3});
        await page.mouse.move(last.x + last.width - 1, last.y + last.height / 2);
        await page.mouse.up();
        const before = await attributes();
        await chord(page, 'c');
        await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
        assert.deepEqual(before, [
          [null, false],
          ['true', false],
        ]);
        assert.deepEqual(await attributes(), before, 'as it was');
        await page.close();
        const {html, plain} = await pastedMarkup();
        for (const text of expected) assert.ok(plain.includes(text), `${text}: ${plain}`);
        assert.match(html, /300/);
        assert.doesNotMatch(html, /aria-hidden|data-phrase|class="speech"/);
        assert.doesNotMatch(plain, /About this figure|300[^]*300/);
      });
    }
  }

  it('says in the accessibility tree what it is, whether it is open, and what it opens', {skip: engine !== 'chromium'}, async () => {
    const page = await visit('/card');
    const client = await page.createCDPSession();
    /** The button and the group as a screen reader gets them. */
    const found = async () => {
      const {nodes} = await client.send('Accessibility.getFullAXTree');
      return nodes
        .filter(({ignored, role, name: said}) => !ignored && /^(button|group)$/.test(role.value) && said?.value === name)
        .map(({role, properties, backendDOMNodeId}) => {
          const property = (wanted) => properties.find((one) => one.name === wanted)?.value;
          return {
            role: role.value,
            expanded: property('expanded')?.value,
            controls: property('controls')?.relatedNodes.map((node) => node.backendDOMNodeId),
            id: backendDOMNodeId,
          };
        });
    };
    const [closed, ...none] = await found();
    assert.deepEqual([closed.role, closed.expanded, closed.controls, none], ['button', false, undefined, []]);
    await page.evaluate(openAbout);
    const [button, group] = await found();
    assert.deepEqual([button.role, button.expanded, group.role], ['button', true, 'group']);
    assert.deepEqual(button.controls, [group.id]);
    await page.close();
  });
});
