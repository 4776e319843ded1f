// What comes out of a printer: Chromium's PDF, drawn by Poppler's pdftoppm. Skipped where that is not installed.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {launch, open, serve} from './tools/host.mjs';

const skip = spawnSync('pdftoppm', ['-v']).error ? 'pdftoppm is not installed' : false;

const widgets = `<lifesci-key-figure figure="medicen.total-investment">Words</lifesci-key-figure>
  <lifesci-breakdown breakdown="sanofi.paris-region-sites">Words</lifesci-breakdown>`;
const page = (css, content) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">
  <style>@page { margin: 0 } body { margin: 0; font: 16px Arial } ${css}</style><script src="lifesci-widgets.js" defer></script>${content}</html>`;

const dark = 'section { background: #15171a; color: #fff; padding: 24px }';
const pages = {
  'left-out': page(dark, `<section>${widgets}</section>`),
  'drawn-too': page(`${dark} section { print-color-adjust: exact }`, `<section>${widgets}</section>`),
  framed: page(
    'div { block-size: 900px } lifesci-key-figure { border: 3px solid #f00; padding: 16px }',
    '<div></div><lifesci-key-figure figure="medicen.members">Words</lifesci-key-figure>',
  ),
};

/** The greys of a sheet, 0 to 255, and its reds: pixels that are red and nothing else. */
function sheets(pdf) {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  try {
    writeFileSync(join(folder, 'page.pdf'), pdf);
    const count = Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [join(folder, 'page.pdf')], {encoding: 'utf8'}))[1]);
    return Array.from({length: count}, (_, index) => {
      const number = String(index + 1);
      const out = join(folder, `sheet-${number}`);
      execFileSync('pdftoppm', ['-r', '96', '-f', number, '-l', number, '-singlefile', join(folder, 'page.pdf'), out]);
      const bytes = readFileSync(`${out}.ppm`);
      // A header of four words, each followed by one blank, then three bytes a pixel.
      const [header] = /^P6\s+\d+\s+\d+\s+\d+\s/.exec(bytes.subarray(0, 40).toString('latin1'));
      const pixels = bytes.subarray(header.length);
      const greys = [];
      let reds = 0;
      for (let at = 0; at < pixels.length; at += 3) {
        const [red, green, blue] = pixels.subarray(at, at + 3);
        greys.push(0.2126 * red + 0.7152 * green + 0.0722 * blue);
        if (red > 200 && green < 60 && blue < 60) reds++;
      }
      return {greys, reds};
    });
  } finally {
    rmSync(folder, {recursive: true});
  }
}

const part = (values, is) => values.filter(is).length / values.length;

describe('on paper', {skip}, () => {
  let browser;
  let host;
  before(async () => {
    browser = await launch();
    host = await serve(Object.fromEntries(Object.entries(pages).map(([name, content]) => [`/${name}`, content])));
  });
  after(async () => {
    await browser.close();
    host.close();
  });
  const printed = async (name) => {
    const {page: tab} = await open(browser, `${host.address}/${name}`);
    const pdf = await tab.pdf({format: 'a4', printBackground: false});
    await tab.close();
    return sheets(pdf);
  };

  it('a dark section whose background is left out has dark text, lines and bars', async () => {
    const [{greys}] = await printed('left-out');
    assert.ok(part(greys, (grey) => grey > 250) > 0.8, 'the paper is white');
    // Chromium prints white text in #808080.
    assert.ok(part(greys, (grey) => grey < 132) > 0.01, 'text is dark');
    // Two bars of hundreds of pixels' length: at least three to one against white.
    assert.ok(part(greys, (grey) => grey > 80 && grey < 150) > 0.02, 'bars are seen');
  });

  it('a dark section whose background is printed keeps its light text', async () => {
    const [{greys}] = await printed('drawn-too');
    assert.ok(part(greys, (grey) => grey < 30) > 0.2, 'the section is dark');
    assert.ok(part(greys, (grey) => grey > 235) > 0.01, 'text is light');
    assert.ok(part(greys, (grey) => grey > 90 && grey < 160) > 0.02, 'bars are seen');
  });

  it('a frame goes to the next sheet with the card in it', async () => {
    const [first, second] = await printed('framed');
    assert.equal(first.reds, 0);
    assert.ok(second.reds > 300);
  });
});
