// dist/tokens.json: in the format that design tools read, and with the values that browsers compute from the styles.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {blend, formatHex, parse} from 'culori';
import {reads} from './tools/design-tokens.mjs';
import {launch, open, serve} from './tools/host.mjs';

const tokens = JSON.parse(readFileSync('dist/tokens.json', 'utf8'));

/** A page as one sets it that sets nothing: text of 16 pixels, in the ink of its colour scheme. */
const page = (scheme, width, body) =>
  `<!doctype html><meta charset="utf-8"><title>Tokens</title><script src="/lifesci-widgets.js" defer></script>
  <body style="margin: 0; color-scheme: ${scheme}; color: ${scheme === 'dark' ? '#fff' : '#000'}; inline-size: ${width}px">${body}`;

const questioned = '<lifesci-key-figure figure="paris-region.gdp"></lifesci-key-figure>';
const shared = '<lifesci-key-figure figure="medicen.total-investment"></lifesci-key-figure>';
const profile = '<lifesci-organization-profile organization="medicen"></lifesci-organization-profile>';
const strip = '<lifesci-region-fact-strip region="paris-region" figures="sanofi.countries medicen.members"></lifesci-region-fact-strip>';
const short = '<lifesci-key-figure figure="sanofi.paris-region-factories"></lifesci-key-figure>';
const breakdown = '<lifesci-breakdown breakdown="sanofi.paris-region-sites"></lifesci-breakdown>';

describe('the design tokens', () => {
  let host;
  let browser;
  const answers = {};
  before(async () => {
    host = await serve(answers);
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    host.close();
  });

  /** What the browser computes of the first part of this name. */
  async function computed(scheme, width, body, part, ...properties) {
    const path = `/${Object.keys(answers).length}`;
    answers[path] = page(scheme, width, body);
    const {page: tab} = await open(browser, host.address + path);
    await tab.setViewport({width: 2400, height: 800});
    const values = await tab.evaluate(
      (name, names) => {
        const {shadowRoot} = document.querySelector('[figure], [figures], [organization], [breakdown]');
        const element = shadowRoot.querySelector(/^\w+$/.test(name) && name !== 'b' ? `[part~=${name}]` : name);
        return names.map((one) => getComputedStyle(element).getPropertyValue(one));
      },
      part,
      properties,
    );
    await tab.close();
    return values;
  }

  const pixels = ({$value: {value, unit}}) => (unit === 'rem' ? 16 * value : value);
  const near = (css, token, what) =>
    assert.ok(Math.abs(parseFloat(css) - pixels(token)) < 0.02, `${what}: ${css} is not ${pixels(token)}px`);

  it('are in the format of the Design Tokens Community Group', async () => {
    const read = await reads(tokens);
    for (const name of ['color.light.accent', 'color.dark.note', 'space.head', 'type.lead.most', 'rule.head', 'duration.count-up', 'fade'])
      assert.ok(read[name], name);
    assert.deepEqual(read['color.dark.note'].$value.components, [1, 1, 1]);
    for (const [name, {$type}] of Object.entries(read)) assert.match($type, /^(color|dimension|number|fontWeight|duration)$/, name);
  });

  it('are refused where they are not', async () => {
    const wrong = structuredClone(tokens);
    wrong.space.head.$value.unit = 'em';
    await assert.rejects(reads(wrong), /valid-dimension/);
  });

  for (const scheme of ['light', 'dark']) {
    it(`have the colours that are painted, ${scheme}`, async () => {
      const read = await reads(tokens);
      const ground = parse(scheme === 'dark' ? '#000' : '#fff');
      const painted = (css) => formatHex(blend([ground, parse(css)]));
      const token = (name) => {
        const {components, alpha} = read[`color.${scheme}.${name}`].$value;
        const [r, g, b] = components;
        return formatHex(blend([ground, {mode: 'rgb', r, g, b, alpha}]));
      };
      const [note] = await computed(scheme, 480, questioned, 'note', 'color');
      const [accent] = await computed(scheme, 480, breakdown, 'segment', 'background-color');
      const [secondary] = await computed(scheme, 480, shared, 'source', 'color');
      const [ink] = await computed(scheme, 480, shared, 'value', 'color');
      assert.deepEqual(
        {note: painted(note), accent: painted(accent), secondary: painted(secondary), ink: painted(ink)},
        {note: token('note'), accent: token('accent'), secondary: token('secondary'), ink: token('ink')},
      );
    });
  }

  it('have the spaces and rules that are laid out', async () => {
    const [head, rule] = await computed('light', 480, shared, 'card', 'padding-block-start', 'border-block-start-width');
    near(head, tokens.space.head, 'head');
    near(rule, tokens.rule.head, 'rule');
    near((await computed('light', 800, strip, 'strip', 'column-gap'))[0], tokens.space.column, 'column');
    near((await computed('light', 480, breakdown, 'bar', 'row-gap'))[0], tokens.rule.gap, 'gap');
  });

  it('have the steps of type, from the narrowest place to the widest', async () => {
    const {type} = tokens;
    near((await computed('light', 480, shared, 'source', 'font-size'))[0], type.small.usual, 'small');
    near((await computed('light', 480, shared, 'subject', 'font-size'))[0], type.text.usual, 'text');
    for (const [width, size] of [
      [120, 'least'],
      [2400, 'most'],
    ]) {
      near((await computed('light', width, shared, 'label', 'font-size'))[0], type.lead[size], `lead, ${size}`);
      near((await computed('light', width, profile, 'heading', 'font-size'))[0], type.title[size], `title, ${size}`);
      near((await computed('light', width, breakdown, 'value', 'font-size'))[0], type['number-breakdown'][size], `breakdown, ${size}`);
    }
    near((await computed('light', 1200, short, 'value', 'font-size'))[0], type['number-card'].most, 'card, most');
  });

  it('have the weight of the digits', async () => {
    assert.equal((await computed('light', 480, shared, 'b', 'font-weight'))[0], String(tokens.weight.digits.$value));
  });
});
