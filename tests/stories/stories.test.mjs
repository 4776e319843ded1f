// Every story in the Storybook as it was built: drawn without an error, accessible in light and in dark, and as its picture shows it.
import assert from 'node:assert/strict';
import {readdirSync, rmSync, statSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {differences, folder, keep, problemWith} from './tools/picture.mjs';
import {assertCode, hasCode} from './tools/code.mjs';
import {docs, start, stories} from './tools/storybook.mjs';

const renew = process.env.PICTURES === 'renew';

/** What axe found, in words. */
const violations = ({reporters = []}) => {
  const report = reporters.find(({type}) => type === 'a11y');
  assert.ok(report?.result?.passes?.length, 'axe looked at nothing');
  return report.result.violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join('; ')}`);
};

/** A story that hardly looks different from another says so, and has no picture. */
const isPictured = ({tags}) => !tags.includes('unpictured');

/** Words that reach out of a story's stage; a popover lies over the page. */
const outside = () => {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const floor = document.querySelector('.stage-floor');
  const {left, right} = floor.getBoundingClientRect();
  const onStage = all(floor).filter((one) => !one.closest('[popover]'));
  return onStage.flatMap((one) =>
    [...one.childNodes]
      .filter((node) => node.nodeType === 3 && node.data.trim() && one.checkVisibility({opacityProperty: true, visibilityProperty: true}))
      .flatMap((text) => {
        const range = document.createRange();
        range.selectNodeContents(text);
        const box = range.getBoundingClientRect();
        return box.width > 1 && (box.left < left - 4 || box.right > right + 1) ? [text.data.trim()] : [];
      }),
  );
};

describe('the stories', {concurrency: 2}, () => {
  let storybook;
  before(async () => {
    if (!renew) rmSync(differences, {recursive: true, force: true});
    else rmSync(folder, {recursive: true, force: true});
    storybook = await start();
  });
  after(() => storybook.stop());

  for (const story of stories) {
    it(`are as they should be: ${story.title}, ${story.name}`, async () => {
      const {page, amiss, result} = await storybook.open(story);
      assert.equal(result.event, 'storyFinished');
      assert.deepEqual(violations(result), [], 'in light');

      // A number that counts up stands at its end for readers who want no motion.
      await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
      let changed;
      if (isPictured(story)) {
        // Cards that are far down are not drawn before somebody comes near.
        await page.addStyleTag({content: ':root { --lifesci-content-visibility: visible }'});
        const picture = await (await page.$('.place')).screenshot();
        if (renew) keep(story.id, picture);
        changed = problemWith(story.id, picture);
      }

      await page.evaluate(() => window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', {globals: {theme: 'dark'}}));
      assert.deepEqual(violations(await storybook.finished(page, 2)), [], 'in dark');
      if (hasCode(story)) await assertCode(page);
      // The minimum width that the page of each widget states.
      for (const [index, language] of ['en', 'fr'].entries()) {
        if (!story.title.startsWith('Widgets/')) break;
        await page.evaluate((globals) => window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', {globals}), {width: '240px', language});
        await storybook.finished(page, 3 + index);
        assert.deepEqual(await page.evaluate(outside), [], `240 px wide, ${language}`);
      }
      assert.deepEqual(amiss, []);
      assert.equal(changed, undefined);
      await page.close();
    });
  }

  for (const page of docs) {
    it(`have docs: ${page.title}, ${page.name}`, async () => {
      const opened = await storybook.open(page);
      assert.equal(opened.result.event, 'docsRendered');
      assert.deepEqual(opened.amiss, []);
      await opened.page.setViewport({width: 390, height: 800});
      // Controls are drawn after the stories.
      if (page.title.startsWith('Widgets/')) await opened.page.waitForSelector('.docblock-argstable');
      // Stages and popovers follow the window in frames of their own.
      const fits = () => document.scrollingElement.scrollWidth === 390;
      await opened.page.waitForFunction(fits, {timeout: 10_000}).catch(() => {});
      assert.equal(await opened.page.evaluate(() => document.scrollingElement.scrollWidth), 390, 'scrolls sideways on a phone');
      await opened.page.close();
    });
  }

  it('have each widget on the page that says when to choose which', async () => {
    const {page} = await storybook.open(docs.find(({title}) => title === 'Guidance/Choosing a widget'));
    const rows = await page.$$eval('#storybook-docs table tr:has(td)', (all) =>
      all.map(({cells}) => [...cells].map(({textContent}) => textContent)).filter(([, use]) => !use?.startsWith('none')),
    );
    const widgets = new Set(stories.filter(({title}) => title.startsWith('Widgets/')).map(({title}) => title.slice(8).toLowerCase()));
    assert.deepEqual(rows.map(([, use]) => use).sort(), [...widgets].sort());
    assert.ok(rows.every(([have]) => have));
    await page.close();
  });

  it('are drawn with the fixed font, every sign of every figure in both languages', async () => {
    const {page} = await storybook.open({id: 'pages-proof-sheet--all-figures', type: 'story'});
    const session = await page.createCDPSession();
    await Promise.all([session.send('DOM.enable'), session.send('CSS.enable')]);
    await session.send('DOM.getDocument');
    const {result} = await session.send('Runtime.evaluate', {
      expression:
        "[...document.querySelectorAll('lifesci-key-figure')].flatMap(({shadowRoot}) => [...shadowRoot.querySelectorAll('p, span, b')])",
    });
    const {result: all} = await session.send('Runtime.getProperties', {objectId: result.objectId, ownProperties: true});
    const elements = all.filter(({value}) => value?.subtype === 'node');
    const fonts = new Set();
    for (const {value} of elements) {
      const {nodeId} = await session.send('DOM.requestNode', {objectId: value.objectId});
      const used = await session.send('CSS.getPlatformFontsForNode', {nodeId});
      for (const {familyName} of used.fonts) fonts.add(familyName);
    }
    assert.ok(elements.length > 500, `${elements.length} elements`);
    assert.deepEqual([...fonts], ['Inter']);
    await page.close();
  });

  it('have one picture each, but for those that say that they have none, no more than one can look at, and small', () => {
    const files = readdirSync(folder);
    const pictured = stories.filter(isPictured).map(({id}) => `${id}.png`);
    assert.deepEqual(files.sort(), pictured.sort());
    const widgets = new Set(stories.filter(({title}) => title.startsWith('Widgets/')).map(({title}) => title));
    const most = 15 * widgets.size;
    assert.ok(files.length > 30 && files.length <= most, `${files.length} pictures, where fifteen for each widget would be ${most}`);
    const bytes = files.reduce((sum, file) => sum + statSync(`${folder}/${file}`).size, 0);
    assert.ok(bytes < 5_200_000, `${bytes} bytes`);
  });
});
