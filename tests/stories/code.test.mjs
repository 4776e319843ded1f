// What designers and webmasters copy from a story follows what is chosen: the words inside the tag are true, and in the language of the page.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {codeIn, ways} from './tools/code.mjs';
import {start} from './tools/storybook.mjs';

describe('the code of a story', () => {
  let storybook;
  before(async () => {
    storybook = await start();
  });
  after(() => storybook.stop());

  const emit = (page, event, payload) =>
    page.evaluate(([name, given]) => window.__STORYBOOK_ADDONS_CHANNEL__.emit(name, given), [event, payload]);

  it('has words that are true when another figure is chosen, in the language of the page', async () => {
    const id = 'widgets-key-figure--minimum';
    const {page} = await storybook.open({id, type: 'story'});
    const words = () => page.$eval('.stage lifesci-key-figure', ({textContent}) => textContent);
    assert.equal(await words(), 'Medicen Paris Region: over 300 members.');

    await emit(page, 'updateStoryArgs', {storyId: id, updatedArgs: {figure: 'sanofi.france-sites'}});
    await storybook.finished(page, 2);
    const changed = await words();
    assert.match(changed, /^Sanofi: .*sites/);
    assert.equal(await page.$eval('.stage lifesci-key-figure', ({sentence}) => sentence), changed);
    for (const way of ways) {
      const code = await codeIn(page, way);
      assert.ok(code.includes(`"sanofi.france-sites">${changed}<`), `${way}: ${code}`);
      assert.ok(!code.includes('300'), way);
    }

    await emit(page, 'updateGlobals', {globals: {language: 'fr'}});
    await storybook.finished(page, 3);
    assert.match(await words(), /^Sanofi\u00a0: /);
    assert.match(await codeIn(page, 'HTML'), />Sanofi\u00a0: /);
    await page.close();
  });

  it('has the words of an author where the widget has none, and true ones once it has', async () => {
    const id = 'widgets-key-figure--unknown-id';
    const {page} = await storybook.open({id, type: 'story'});
    const words = () => page.$eval('.stage lifesci-key-figure', ({textContent}) => textContent);
    assert.equal(await words(), 'Medicen Paris Region: over 300 members.');
    await emit(page, 'updateStoryArgs', {storyId: id, updatedArgs: {figure: 'sanofi.france-sites'}});
    await storybook.finished(page, 2);
    assert.match(await words(), /^Sanofi: /);
    await page.close();
  });
});
