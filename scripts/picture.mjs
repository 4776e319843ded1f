// Takes the pictures of README.md and of its French: the built widgets, in the language of the document.
import {readFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {chromium} from '../tests/tools/browser.mjs';

const page = (language) => `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>
  body { margin: 24px; font: 16px/1.5 "Helvetica Neue", Helvetica, "Nimbus Sans", Arial, sans-serif; color: #15171a; }
  main { display: grid; gap: 40px 32px; grid-template-columns: repeat(3, 1fr); }
  main > :nth-child(n + 4) { grid-column: 1 / -1; }
</style><main>
  <lifesci-key-figure figure="medicen.total-investment"></lifesci-key-figure>
  <lifesci-key-figure figure="sanofi.paris-region-employees"></lifesci-key-figure>
  <lifesci-key-figure figure="paris-region.life-sciences-companies"></lifesci-key-figure>
  <lifesci-breakdown breakdown="sanofi.paris-region-sites"></lifesci-breakdown>
</main></html>`;

const browser = await puppeteer.launch(await chromium({packagedOnly: process.env.PACKAGED === '1'}));
const script = readFileSync('dist/lifesci-widgets.js', 'utf8');
for (const [language, path] of [
  ['en', 'docs/widgets.png'],
  ['fr', 'docs/fr/widgets.png'],
]) {
  const tab = await browser.newPage();
  await tab.setViewport({width: 1100, height: 400, deviceScaleFactor: 1.5});
  await tab.setContent(page(language));
  await tab.addScriptTag({content: script});
  await tab.screenshot({path, fullPage: true});
}
await browser.close();
