// Takes docs/widgets.png, the picture of README.md: the built widgets, in both languages.
import {readFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {chromium} from '../tests/tools/browser.mjs';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><style>
  body { margin: 40px; font: 16px/1.5 "Helvetica Neue", Helvetica, "Nimbus Sans", Arial, sans-serif; color: #15171a; }
  main { display: grid; gap: 64px 32px; grid-template-columns: repeat(3, 1fr); }
  main > :nth-child(n + 4) { grid-column: 1 / -1; }
</style><main>
  <lifesci-key-figure figure="medicen.total-investment"></lifesci-key-figure>
  <lifesci-key-figure figure="paris-region.life-sciences-companies" lang="fr"></lifesci-key-figure>
  <lifesci-key-figure figure="sanofi.paris-region-employees"></lifesci-key-figure>
  <lifesci-region-fact-strip region="paris-region"></lifesci-region-fact-strip>
  <lifesci-organization-profile organization="medicen" lang="fr"></lifesci-organization-profile>
</main></html>`;

const browser = await puppeteer.launch(await chromium({packagedOnly: process.env.PACKAGED === '1'}));
const tab = await browser.newPage();
await tab.setViewport({width: 1200, height: 800, deviceScaleFactor: 1.5});
await tab.setContent(page);
await tab.addScriptTag({content: readFileSync('dist/lifesci-widgets.js', 'utf8')});
await tab.screenshot({path: 'docs/widgets.png', fullPage: true});
await browser.close();
