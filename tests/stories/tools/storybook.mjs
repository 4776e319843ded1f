// The Storybook as it was built, in the packed browser, which draws alike on every machine.
import {readFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {chromium} from '../../tools/browser.mjs';
import {serve} from '../../tools/host.mjs';

const {entries} = JSON.parse(readFileSync('dist-storybook/index.json', 'utf8'));
export const stories = Object.values(entries).filter(({type}) => type === 'story');
export const docs = Object.values(entries).filter(({type}) => type === 'docs');

/** The widgets tell the webmaster what they cannot show; some stories are about that. */
const expected = /^lifesci-widgets: .* (is unknown\. Try|est inconnu\. Essayez|The dataset in the page has|Le jeu de données de la page) /;

/** Remembers, from before the first script, what Storybook says that it has finished. */
function remember() {
  let channel;
  window.finished = [];
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: (value) => {
      channel = value;
      for (const event of ['storyFinished', 'docsRendered', 'storyErrored', 'storyThrewException', 'storyMissing'])
        channel.on(event, (payload) => window.finished.push({event, ...payload}));
    },
  });
}

/** The server's name, always the same, because some stories show their page's address. */
const name = 'storybook.localhost';

/**
 * Waits until a story in Storybook's window has an element. Asked of the window, because the story's frame goes on to another page meanwhile,
 * and where the machine is busy, puppeteer's wait in the frame itself then never ends.
 */
export const present = (page, selector, options) =>
  page.waitForFunction(
    (wanted) => document.querySelector('#storybook-preview-iframe')?.contentDocument?.querySelector(wanted),
    options,
    selector,
  );

/** Starts the server and the browser. */
export async function start() {
  const host = await serve({}, 'dist-storybook');
  const address = `http://${name}`;
  const options = await chromium({packagedOnly: true});
  const browser = await puppeteer.launch({
    ...options,
    args: [...options.args, `--host-resolver-rules=MAP ${name}:80 ${new URL(host.address).host}`],
  });

  /** A new tab that keeps account of what is amiss in it: errors, and requests to anyone else. */
  async function tab(from = address) {
    const page = await browser.newPage();
    const amiss = [];
    // Widgets far below what is in view are not laid out.
    await page.setViewport({width: 1280, height: 8000});
    await page.evaluateOnNewDocument(remember);
    page.on('request', (request) => {
      if (!new RegExp(`^(${from}|data:|blob:|about:srcdoc)`).test(request.url())) amiss.push(`asked for ${request.url()}`);
    });
    page.on('console', (message) => {
      if (/^(error|warn)$/.test(message.type()) && !expected.test(message.text())) amiss.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => amiss.push(`error: ${error.message}`));
    return {page, amiss};
  }

  /** What Storybook says when it has finished for the so-manieth time. */
  async function finished(page, times) {
    await page.waitForFunction((count) => window.finished.length >= count, {}, times);
    await page.evaluate(() => document.fonts.ready);
    return page.evaluate((index) => window.finished[index], times - 1);
  }

  return {
    tab,
    finished,
    /** Opens a story or a docs page, and waits until it is drawn. */
    async open({id, type}, globals = '') {
      const {page, amiss} = await tab();
      await page.goto(`${address}/iframe.html?id=${id}&viewMode=${type}&globals=${globals}`);
      const result = await finished(page, 1);
      return {page, amiss, result};
    },
    address,
    async stop() {
      await browser.close();
      host.close();
    },
  };
}
