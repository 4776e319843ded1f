// What the toolbar shows of a reader's settings is what the browser does where the settings are real.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {start, stories} from './tools/storybook.mjs';

const firstOfEach = Object.values(
  Object.fromEntries(
    stories
      .filter(({title}) => title.startsWith('Widgets/'))
      .map(({title, id}) => [title, id])
      .reverse(),
  ),
);
/** Those that have a note, a share, a bar; and of each widget the first. */
const widgets = [
  ...new Set([
    'widgets-key-figure--questioned',
    'widgets-key-figure--amount-with-share',
    'widgets-organization-profile--sanofi',
    'widgets-breakdown--companies',
    ...firstOfEach,
  ]),
];

/** Every colour that is painted inside the widgets, where it is and whether the browser may force it. */
const colours = () => {
  const painted = (element, pseudo) => {
    const style = getComputedStyle(element, pseudo);
    const hasText = !pseudo && [...element.childNodes].some(({nodeType, data}) => nodeType === 3 && data.trim());
    return [
      element.className,
      hasText ? style.color : '',
      style.backgroundColor.replace(/rgba\(\d+, \d+, \d+, 0\)/, ''),
      parseFloat(style.borderBlockStartWidth) ? style.borderBlockStartColor : '',
      parseFloat(style.borderBlockEndWidth) ? style.borderBlockEndColor : '',
      style.forcedColorAdjust,
    ].join(' | ');
  };
  return [...document.querySelectorAll('.place *')]
    .flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll('*') ?? [])])
    .flatMap((element) => [undefined, '::before', '::after'].map((pseudo) => painted(element, pseudo)));
};

/** Forces colours for real, as the browser's developer tools do; the palette then follows the device, not the page. */
async function force(page, scheme) {
  const features = [
    {name: 'forced-colors', value: 'active'},
    {name: 'prefers-color-scheme', value: scheme},
  ];
  await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', {features});
}

describe('the toolbar', () => {
  let storybook;
  before(async () => {
    storybook = await start();
  });
  after(() => storybook.stop());

  for (const id of widgets) {
    for (const scheme of ['light', 'dark']) {
      it(`forces colours as the browser does: ${id}, ${scheme}`, async () => {
        const pretended = await storybook.open({id, type: 'story'}, `theme:forced-${scheme}`);
        const real = await storybook.open({id, type: 'story'}, `theme:${scheme}`);
        const before = await real.page.evaluate(colours);
        await force(real.page, scheme);
        const forced = await real.page.evaluate(colours);
        assert.ok(forced.length > 10);
        assert.notDeepEqual(forced, before);
        assert.deepEqual(await pretended.page.evaluate(colours), forced);
        await pretended.page.close();
        await real.page.close();
      });
    }
  }

  it('leaves everything as it was when colours are no longer forced', async () => {
    const {page} = await storybook.open({id: widgets[0], type: 'story'});
    const before = await page.evaluate(colours);
    for (const [times, theme] of [
      [2, 'forced-dark'],
      [3, 'light'],
    ]) {
      await page.evaluate((one) => window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', {globals: {theme: one}}), theme);
      await storybook.finished(page, times);
    }
    assert.deepEqual(await page.evaluate(colours), before);
    await page.close();
  });

  it('reduces motion for scripts and for style sheets', async () => {
    const asks = () => [
      matchMedia('(prefers-reduced-motion: reduce)').matches,
      matchMedia('(prefers-reduced-motion)').matches,
      matchMedia('(prefers-reduced-motion: no-preference)').matches,
      matchMedia('(width > 1px) and (prefers-reduced-motion: reduce)').matches,
    ];
    const reduced = await storybook.open({id: widgets[0], type: 'story'}, 'motion:reduce');
    assert.deepEqual(await reduced.page.evaluate(asks), [true, true, false, true]);
    const {page} = await storybook.open({id: widgets[0], type: 'story'});
    assert.deepEqual(await page.evaluate(asks), [false, false, true, false]);
  });
});
