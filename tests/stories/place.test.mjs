// The place in which a story stands: its ground, its host, its width, both colour schemes in one view.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {present, start, stories} from './tools/storybook.mjs';

const story = (id) => ({id, type: 'story'});
const card = story('widgets-key-figure--amount-with-share');

describe('the place of a story', () => {
  let storybook;
  before(async () => {
    storybook = await start();
  });
  after(() => storybook.stop());

  /** What is asked of a page is asked once everything has its size. */
  async function look(what, globals, question, width = 1280) {
    const {page, amiss} = await storybook.open(what, globals);
    await page.setViewport({width, height: 2000});
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const answer = await page.evaluate(question);
    assert.deepEqual(amiss, []);
    await page.close();
    return answer;
  }

  const ground = () => {
    const {backgroundColor, backgroundImage, color, colorScheme} = getComputedStyle(document.querySelector('.place'));
    const share = document.querySelector('lifesci-key-figure').shadowRoot.querySelector('.share');
    return {backgroundColor, backgroundImage, color, colorScheme, accent: getComputedStyle(share, '::before').backgroundColor};
  };

  it('has the ground that is asked for, with ink for it and no other colour scheme', async () => {
    const usual = await look(card, '', ground);
    for (const [name, background, light] of [
      ['white', 'rgb(255, 255, 255)', false],
      ['tinted', 'rgb(231, 239, 233)', false],
      ['dark', 'rgb(33, 37, 41)', true],
      ['brand', 'rgb(13, 110, 253)', true],
    ]) {
      const is = await look(card, `ground:${name}`, ground);
      assert.equal(is.backgroundColor, background, name);
      assert.equal(is.color === 'rgb(255, 255, 255)', light, name);
      assert.equal(is.colorScheme, 'light', name);
      assert.equal(is.accent !== usual.accent, light, `the accent on ${name}`);
    }
    assert.match((await look(card, 'ground:gradient', ground)).backgroundImage, /^linear-gradient/);
  });

  it('has the ink of its ground on every host, but in what a host paints over it', async () => {
    for (const host of ['plain', 'bootstrap', 'wordpress-columns', 'tailwind', 'magazine', 'dsfr', 'hostile'])
      for (const [place, ink] of [
        ['ground:brand', 'rgb(255, 255, 255)'],
        ['ground:white;theme:dark', 'rgb(21, 23, 26)'],
      ])
        assert.equal(
          await look(card, `${place};host:${host}`, () => getComputedStyle(document.querySelector('lifesci-key-figure')).color),
          ink,
          `${host}, ${place}`,
        );
  });

  for (const [host, selector, property, value] of [
    ['wordpress-cover', '.wp-block-cover', 'min-height', '430px'],
    ['wordpress-columns', '.wp-block-columns', 'flex-wrap', 'nowrap'],
    ['tailwind', '.prose', 'max-width', /px$/],
    ['tailwind', '.prose h2', 'font-weight', '700'],
    ['magazine', '.magazine', 'text-align', 'justify'],
  ]) {
    it(`has the host’s own styles: ${host}, ${selector}`, async () => {
      const is = await look(
        card,
        `host:${host}`,
        `getComputedStyle(document.querySelector('${selector}')).getPropertyValue('${property}')`,
      );
      assert.match(is, value instanceof RegExp ? value : new RegExp(`^${value}$`));
    });
  }

  for (const host of ['wordpress-cover', 'wordpress-columns', 'tailwind', 'magazine']) {
    it(`has text of the page in its language around the widget: ${host}`, async () => {
      const text = () => document.querySelector('.place').innerText;
      assert.match(await look(card, `host:${host}`, text), /work side by side here/);
      assert.match(await look(card, `host:${host};language:fr`, text), /travaillent côte à côte/);
    });
  }

  const size = () => {
    const floor = document.querySelector('.stage-floor');
    return {
      laidOut: floor.offsetWidth,
      drawn: Math.round(floor.getBoundingClientRect().width),
      room: document.querySelector('.stage').clientWidth,
      // What follows begins where the drawing ends.
      gap: Math.round(document.querySelector('.stage').getBoundingClientRect().bottom - floor.getBoundingClientRect().bottom),
      said: document.querySelector('.bench-width').textContent,
      sideways: document.scrollingElement.scrollWidth > innerWidth,
    };
  };

  it('is as wide as was asked, drawn smaller where there is less room, and says so', async () => {
    const wide = await look(card, 'width:1280px', size, 932);
    assert.deepEqual(wide, {
      laidOut: 1280,
      drawn: 884,
      room: 884,
      gap: 0,
      said: '1280 px wide, drawn at 69% to fit this window',
      sideways: false,
    });
    const narrow = await look(card, 'width:320px', size, 932);
    assert.deepEqual(narrow, {laidOut: 320, drawn: 320, room: 884, gap: 0, said: '320 px wide', sideways: false});
    const full = await look(card, '', size, 932);
    assert.deepEqual([full.laidOut, full.said], [884, '884 px wide']);
    const other = await look(card, 'width:1920px;direction:rtl', size, 932);
    assert.deepEqual([other.laidOut, other.drawn, other.sideways], [1920, 884, false]);
  });

  it('is named in the toolbar as chosen, also where an address is opened that somebody has passed on', async () => {
    const {page} = await storybook.tab();
    await page.setViewport({width: 1600, height: 900});
    const titles = () => page.$$eval('button', (all) => all.map(({innerText}) => innerText.trim()));
    await page.goto(`${storybook.address}/index.html?path=/story/${card.id}&globals=width:1280px;ground:dark;host:tailwind`);
    await present(page, 'lifesci-key-figure');
    await page.waitForFunction(() => document.body.innerText.includes('Tailwind, in prose'));
    const shown = await titles();
    for (const title of ['1280 px', 'Dark section, no color-scheme', 'Tailwind, in prose']) assert.ok(shown.includes(title), title);
    await page.close();
  });

  it('is there in light beside dark', async () => {
    const places = await look(card, 'theme:both', () =>
      [...document.querySelectorAll('.place')].map((place) => {
        const {left, top} = place.getBoundingClientRect();
        return {left, top, scheme: getComputedStyle(place).colorScheme, background: getComputedStyle(place).backgroundColor};
      }),
    );
    assert.deepEqual(
      places.map(({scheme, background}) => [scheme, background]),
      [
        ['light', 'rgb(255, 255, 255)'],
        ['dark', 'rgb(21, 23, 26)'],
      ],
    );
    assert.equal(places[0].top, places[1].top);
    assert.ok(places[1].left > places[0].left);
  });

  it('has a story for each layout of a page', () => {
    const layouts = stories.filter(({title}) => title === 'Pages/Layouts').map(({name}) => name);
    for (const name of ['Hero', 'Sidebar', 'Two boxed cards', 'Three boxed cards', 'Four boxed cards', 'Stacked'])
      assert.ok(layouts.includes(name), name);
    assert.equal(layouts.filter((name) => name.startsWith('Beside a picture')).length, 2);
  });
});
