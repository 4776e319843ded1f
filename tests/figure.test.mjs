// The figure in a sentence as only a browser can tell: what is heard, found, copied and printed, and how what it opens is closed.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {windowless} from './tools/browser.mjs';
import {hasFirefox, launchFirefox} from './tools/firefox-tree.mjs';
import {open} from './tools/host.mjs';
import {withHost} from './tools/with-host.mjs';

const page = (body, css = '') => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>Host</title><link rel="icon" href="data:,"><style>body {font: 18px/1.6 Arial; margin: 16px} ${css}</style>
  <script src="lifesci-widgets.js" defer></script><body>${body}</body></html>`;
const figure = (id, more = '') => `<lifesci-figure figure="${id}" ${more}>Words</lifesci-figure>`;

const answers = {
  '/heard': page(`
    <p>Medicen brings together ${figure('medicen.members')} in all.</p>
    <p lang="fr">On y compte ${figure('paris-region.surgical-procedures')}.</p>
    <p lang="fr">C’est la ${figure('paris-region.economy-rank')}.</p>
    <p>Its GDP: ${figure('paris-region.gdp', 'form="value"')}.</p>
    <p>Since 2005, ${figure('medicen.projects-certified', 'details')}.</p>`),
  '/button': page(`<p>Since 2005, ${figure('medicen.projects-certified', 'details')} by it.</p><p><a href="#after">After</a></p>`),
  '/bottom': page(`<p style="margin-top: 90vh">Since 2005, ${figure('medicen.projects-certified', 'details')} by it.</p>`),
  '/text': page(`<p lang="fr">On y compte ${figure('paris-region.surgical-procedures')} en tout.</p><textarea></textarea>`),
};

/** What is heard of the page, paragraph after paragraph. */
const heard = [
  'Medicen brings together over 300 members in all.',
  'On y compte 335000 interventions chirurgicales.',
  'C’est la première région économique d’Europe.',
  'Its GDP: 28\u00a0billion euros (this amount is being checked).',
  'Since 2005, 303 projects certified.',
];

const skip = await windowless();

describe('a figure in a sentence', () => {
  const place = withHost(answers);

  it('is heard as part of its sentence, once, in Chromium', async () => {
    const {page: tab} = await open(place.browser, `${place.host.address}/heard`);
    const {nodes} = await (await tab.createCDPSession()).send('Accessibility.getFullAXTree');
    const texts = (parent) =>
      parent.childIds
        .map((id) => nodes.find(({nodeId}) => nodeId === id))
        .map((node) => (node.role.value === 'StaticText' || node.role.value === 'button' ? node.name.value : texts(node)))
        .flat()
        .join('');
    const paragraphs = nodes.filter(({role}) => role?.value === 'paragraph').map(texts);
    assert.deepEqual(paragraphs, heard);
    const [button] = nodes.filter(({role}) => role?.value === 'button');
    assert.equal(button.description.value, 'About this figure');
    assert.equal(button.properties.find(({name}) => name === 'expanded').value.value, false);
    await tab.close();
  });

  it('is heard as part of its sentence, once, in Firefox', {skip: !hasFirefox && 'no Firefox'}, async () => {
    const firefox = await launchFirefox();
    try {
      await firefox.open(`${place.host.address}/heard`);
      const tree = await firefox.tree();
      const text = tree
        .filter(({role}) => /^(text leaf|statictext)$/.test(role))
        .map(({name}) => name)
        .join('');
      assert.equal(text, heard.join(''));
      assert.ok(tree.some(({role, name}) => /button/.test(role) && name === '303 projects certified'));
    } finally {
      await firefox.close();
    }
  });

  it('is found once, as it is printed', {skip}, async () => {
    const {page: tab} = await open(place.browser, `${place.host.address}/text`);
    assert.deepEqual(await tab.evaluate(() => [window.find('335\u202f000'), window.find('335\u202f000')]), [true, false]);
    assert.equal(await tab.evaluate(() => window.find('335000')), false);
    await tab.close();
  });

  it('is copied once, as it is printed', async () => {
    const {page: tab} = await open(place.browser, `${place.host.address}/text`);
    await tab.evaluate(() => getSelection().selectAllChildren(document.querySelector('p')));
    await tab.keyboard.down('Control');
    await tab.keyboard.press('c');
    await tab.focus('textarea');
    await tab.keyboard.press('v');
    await tab.keyboard.up('Control');
    // The clipboard's plain text has no no-break spaces.
    assert.equal(
      await tab.$eval('textarea', ({value}) => value.trim().replaceAll('\u00a0', ' ')),
      'On y compte 335\u202f000 interventions chirurgicales en tout.',
    );
    await tab.close();
  });

  const state = (tab) =>
    tab.evaluate(() => {
      const {shadowRoot} = document.querySelector('lifesci-figure');
      const shown = shadowRoot.querySelector('[popover]');
      return {
        open: Boolean(shown?.matches(':popover-open')),
        expanded: shadowRoot.querySelector('[role=button]').ariaExpanded === 'true',
        focus: shadowRoot.activeElement?.getAttribute('role') ?? shadowRoot.activeElement?.localName ?? document.activeElement.localName,
      };
    });
  /** After events that browsers send in a task of their own. */
  const settled = (tab) => tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const closed = {open: false, expanded: false};
  const opened = {open: true, expanded: true};

  it('opens by Enter and Space, and is closed by Escape, which leaves the focus on it', async () => {
    const {page: tab} = await open(place.browser, `${place.host.address}/button`);
    for (const key of ['Enter', 'Space']) {
      if (key === 'Enter') await tab.keyboard.press('Tab');
      await tab.keyboard.press(key);
      await settled(tab);
      assert.deepEqual(await state(tab), {...opened, focus: 'button'}, key);
      await tab.keyboard.press('Tab');
      assert.equal((await state(tab)).focus, 'textarea', 'the next stop is within what is open');
      await tab.keyboard.press('Escape');
      await settled(tab);
      assert.deepEqual(await state(tab), {...closed, focus: 'button'}, key);
    }
    await tab.close();
  });

  it('is closed by a second click, and by a click anywhere else', async () => {
    const {page: tab} = await open(place.browser, `${place.host.address}/button`);
    const words = await tab.evaluateHandle(() => document.querySelector('lifesci-figure').shadowRoot.querySelector('[role=button]'));
    for (const [step, expected] of [
      [() => words.click(), opened],
      [() => words.click(), closed],
      [() => words.click(), opened],
      [() => tab.mouse.click(2, 2), closed],
      [() => words.click(), opened],
      [() => words.tap(), closed],
      [() => words.tap(), opened],
    ]) {
      await step();
      await settled(tab);
      const {open: isOpen, expanded} = await state(tab);
      assert.deepEqual({open: isOpen, expanded}, expected);
    }
    await tab.close();
  });

  for (const path of ['/button', '/bottom']) {
    for (const [width, height] of [
      [320, 568],
      [1280, 720],
      [1280, 320],
    ]) {
      it(`opens within the window: ${path}, ${width} × ${height}`, async () => {
        const {page: tab} = await open(place.browser, `${place.host.address}${path}`);
        await tab.setViewport({width, height});
        await tab.evaluate(() => document.querySelector('lifesci-figure').shadowRoot.querySelector('[role=button]').click());
        await settled(tab);
        const {inside, sideways} = await tab.evaluate(() => {
          const {left, right, top, bottom} = document
            .querySelector('lifesci-figure')
            .shadowRoot.querySelector('[popover]')
            .getBoundingClientRect();
          return {
            inside: left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight,
            sideways: document.documentElement.scrollWidth > innerWidth,
          };
        });
        assert.deepEqual({inside, sideways}, {inside: true, sideways: false});
        await tab.close();
      });
    }
  }

  it('prints without the line of a button, and without what is open', async () => {
    const {page: tab} = await open(place.browser, `${place.host.address}/button`);
    await tab.evaluate(() => document.querySelector('lifesci-figure').shadowRoot.querySelector('[role=button]').click());
    await tab.emulateMediaType('print');
    const [line, display] = await tab.evaluate(() => {
      const {shadowRoot} = document.querySelector('lifesci-figure');
      const style = (selector) => getComputedStyle(shadowRoot.querySelector(selector));
      return [style('[role=button]').textDecorationLine, style('[popover]').display];
    });
    assert.deepEqual([line, display], ['none', 'none']);
    await tab.close();
  });
});
