// Pictures of figures: what is in them, that nothing runs out of its place, and that they are the same each time.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, readdirSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {PNG} from 'pngjs';
import {setRun} from '../scripts/fact-pictures/face.mjs';
import {layoutOf} from '../scripts/fact-pictures/layout.mjs';
import {linesOf} from '../scripts/fact-pictures/lines.mjs';
import {pictures, writePictures} from '../scripts/fact-pictures/pictures.mjs';
import {open} from './tools/host.mjs';
import {withHost} from './tools/with-host.mjs';

const dataset = JSON.parse(readFileSync('dist/dataset.json', 'utf8'));
const records = [...dataset.organizations, ...dataset.regions].flatMap(({figures}) => Object.values(figures));
const digest = (drawn) =>
  createHash('sha256')
    .update(drawn.map(({file, svg}) => file + svg).join(''))
    .digest('hex');

/** Runs in the page: the boxes of what is painted, lines of text and boxes apart. */
function boxesIn(svg) {
  document.body.innerHTML = svg;
  const box = (element) => {
    const {x, y, width, height} = element.getBBox();
    return {left: x, top: y, right: x + width, bottom: y + height};
  };
  const all = (selector) => [...document.querySelectorAll(selector)].map(box);
  return {texts: all('svg > g'), boxes: all('svg > rect').slice(1)};
}

const overlap = (one, other, gap) =>
  one.left < other.right + gap && other.left < one.right + gap && one.top < other.bottom && other.top < one.bottom;

describe('pictures of figures', () => {
  const place = withHost({'/page': '<!doctype html><html lang="en"><title>A page</title><body></body></html>'});
  let drawn;
  before(() => (drawn = pictures()));

  it('are there of every figure and every total with its parts, in both languages, light and dark', () => {
    const withParts = records.filter(({parts}) => parts);
    assert.equal(drawn.length, (records.length + withParts.length) * 4);
    assert.equal(new Set(drawn.map(({file}) => file)).size, drawn.length);
    const files = drawn.map(({file}) => file);
    for (const name of ['medicen.members-en-light', 'medicen.total-investment-fr-dark', 'medicen.total-investment.parts-fr-dark'])
      assert.ok(files.includes(name), name);
  });

  it('keep all text inside the margins, and apart', async () => {
    const {page} = await open(place.browser, `${place.host.address}/page`);
    for (const {file, svg, theme} of drawn) {
      if (theme === 'dark') continue;
      const {texts, boxes} = await page.evaluate(boxesIn, svg);
      assert.ok(texts.length >= 3, file);
      for (const [index, text] of texts.entries()) {
        assert.ok(text.left >= 66 && text.right <= 1130 && text.top >= 64 && text.bottom <= 600, `${file}: ${JSON.stringify(text)}`);
        for (const other of texts.slice(index + 1)) assert.ok(!overlap(text, other, 8), `${file}: ${JSON.stringify([text, other])}`);
        for (const box of boxes) assert.ok(!overlap(text, box, 0), `${file}: ${JSON.stringify([text, box])}`);
      }
    }
    await page.close();
  });

  it('say in words what the widget says in a sentence', async () => {
    const {page} = await open(place.browser, `${place.host.address}/page`);
    await page.addScriptTag({url: '/lifesci-widgets.js'});
    for (const {file, svg, words, tag, attributes, language} of drawn) {
      const [said, title] = await page.evaluate(
        async (name, [[attribute, id]], lang, markup) => {
          const widget = Object.assign(document.createElement(name), {lang});
          widget.setAttribute(attribute, id);
          document.body.replaceChildren(widget);
          await widget.updateComplete;
          const picture = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
          return [widget.sentence, document.importNode(picture, true).querySelector('#words').textContent];
        },
        tag,
        attributes,
        language,
        svg,
      );
      assert.equal(words, said, file);
      assert.equal(title, said, file);
    }
    await page.close();
  });

  it('are the same to the byte each time', () => {
    const url = new URL('../scripts/fact-pictures/pictures.mjs', import.meta.url).href;
    const code = `import {createHash} from 'node:crypto'; import {pictures} from ${JSON.stringify(url)};
      console.log(createHash('sha256').update(pictures().map(({file, svg}) => file + svg).join('')).digest('hex'))`;
    const again = execFileSync('node', ['--input-type=module', '--eval', code], {encoding: 'utf8'}).trim();
    assert.equal(again, digest(drawn));
  });

  it('draw the narrow space, which the font lacks, as a gap, and refuse what they cannot draw', () => {
    const width = (text) => setRun({text, size: 100, weight: 700}, 0, 0).end;
    assert.ok(Math.abs(width('335\u202f000') - width('335') - width('000') - 22) < 0.01);
    assert.ok(width('Łódź Αθήνα') > width('Łódź'), 'letters of two of the font’s files');
    assert.equal(width('re\u0302ve'), width('rêve'));
    assert.throws(() => width('a日'), /the font has no “日”/);
  });

  it('mark what was calculated and what is questioned', () => {
    const layout = (fact, bar) => layoutOf({subject: 'S', source: 'Source', fact, bar});
    const wording = {bound: '', prefix: '', digits: '9', ordinal: '', scaleWord: '', suffix: '', label: 'others', qualifier: ''};
    const calculated = {...wording, qualifier: '(calculated)'};
    const runs = ({texts}) => texts.flatMap((text) => text.runs.map((run) => ({colour: text.colour, ...run})));
    const bar = {parts: [{fact: calculated, fade: 0}], tracks: '9fr', openEnded: false};
    assert.equal(runs(layout(wording, bar)).find(({text}) => text.trim() === '(calculated)').colour, 'secondInk');
    const questioned = layout({...wording, note: 'It is being checked.'});
    assert.equal(questioned.dashes.length, 1);
    assert.equal(runs(questioned).find(({text}) => text.startsWith('It')).colour, 'note');
    assert.equal(layout(wording).dashes.length, 0);
    const [gdp] = drawn.filter(({file}) => file === 'paris-region.gdp-en-light');
    assert.match(gdp.svg, /stroke="#8a3200"[^>]*stroke-dasharray/);
    assert.match(gdp.svg, /<path fill="#8a3200"/);
  });

  it('break lines at spaces only, into as few as fit', () => {
    const lines = linesOf([{text: 'one two\u00a0three four', size: 20}], 100).map((line) => line.map(({text}) => text).join(''));
    assert.deepEqual(lines, ['one', 'two\u00a0three', 'four']);
    assert.deepEqual(linesOf([{text: '', size: 20}], 100), []);
  });

  it('are written as SVG and as PNG of 1200 × 630 pixels, with their words beside', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
    const some = drawn.filter(({file}) => /^medicen\.members-(en-light|fr-dark)$/.test(file));
    await writePictures(folder, some);
    assert.deepEqual(readdirSync(folder).sort(), [
      ...['medicen.members-en-light.png', 'medicen.members-en-light.svg', 'medicen.members-fr-dark.png', 'medicen.members-fr-dark.svg'],
      'pictures.json',
    ]);
    const listed = JSON.parse(readFileSync(join(folder, 'pictures.json'), 'utf8'));
    assert.equal(listed[0].words, 'Medicen Paris Region: over 300 members.');
    for (const [name, ground] of [
      ['medicen.members-en-light', [255, 255, 255]],
      ['medicen.members-fr-dark', [21, 23, 26]],
    ]) {
      const {width, height, data} = PNG.sync.read(readFileSync(join(folder, `${name}.png`)));
      assert.deepEqual([width, height], [1200, 630]);
      assert.deepEqual([...data.subarray(0, 3)], ground);
      // The rule at the top, and the first digit.
      for (const [x, y] of [
        [600, 62],
        [128, 345],
      ])
        assert.notDeepEqual([...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)], ground, `${name} ${x} ${y}`);
    }
  });
});
