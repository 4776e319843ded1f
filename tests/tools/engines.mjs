// How each engine that the tests know is started; BROWSER names the one that they use.
import {chromium} from './browser.mjs';

const {env} = process;

/** Options for puppeteer, or for `startWebDriver` where puppeteer does not know the engine. */
const engines = {
  chromium: async () => ({puppeteer: await chromium()}),
  firefox: () => ({puppeteer: {browser: 'firefox', executablePath: env.FIREFOX_PATH ?? '/usr/bin/firefox-esr'}}),
  webkit: () => ({
    webdriver: {
      name: 'WebKitGTK',
      command: '/usr/bin/WebKitWebDriver',
      capabilities: {
        'webkitgtk:browserOptions': {
          binary: env.MINIBROWSER ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
          args: ['--automation'],
        },
      },
    },
  }),
};

/** The engine's name: `chromium`, `firefox` or `webkit`. */
export const engine = env.BROWSER ?? 'chromium';

/** How it is started: `{puppeteer}` or `{webdriver}`. */
export const start = await engines[engine]();
