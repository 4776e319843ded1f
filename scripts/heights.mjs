// Measures the widgets anew and writes docs/heights.json, from which docs/heights.md is made.
import {writeFileSync} from 'node:fs';
import prettier from 'prettier';
import {measure, pageWith, stated, widgetOf} from '../tests/tools/heights.mjs';
import {launch, open, serve} from '../tests/tools/host.mjs';

const path = 'docs/heights.json';
const browser = await launch();
const host = await serve({'/page': pageWith({widget: stated.rows.map(widgetOf).join('')})});
const {page} = await open(browser, `${host.address}/page`);
const heights = await measure(page);
const rows = stated.rows.map((row, index) => ({...row, heights: heights[index].map(Math.round)}));
writeFileSync(
  path,
  await prettier.format(JSON.stringify({...stated, rows}), {
    ...(await prettier.resolveConfig(path)),
    parser: 'json',
    objectWrap: 'collapse',
  }),
);
await browser.close();
host.close();
