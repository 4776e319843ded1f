// Visits pages in the engine that BROWSER names, through one interface: with puppeteer if it supports the engine, else WebDriver.
import puppeteer from 'puppeteer-core';
import {start} from './engines.mjs';
import {startWebDriver} from './webdriver.mjs';

const key = 'what was said';

/**
 * WebDriver does not report the console. Prepended to a script, this records the messages from then on, out of the page's sight.
 */
const recorder = `(() => {
  if (window[Symbol.for('${key}')]) return;
  const said = [];
  Object.defineProperty(window, Symbol.for('${key}'), {get: () => said});
  for (const type of ['log', 'info', 'warn', 'error']) {
    const write = console[type];
    console[type] = (...parts) => {
      said.push(type + ': ' + parts.join(' '));
      write.apply(console, parts);
    };
  }
  addEventListener('error', ({message}) => said.push('error: ' + message));
  addEventListener('unhandledrejection', ({reason}) => said.push('error: ' + reason));
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => said.push('policy: ' + violatedDirective + ' ' + blockedURI));
})();
`;

async function throughPuppeteer(options) {
  const browser = await puppeteer.launch(options);
  return {
    prepare: (script) => script,
    async open(address, {inFrame = false} = {}) {
      const page = await browser.newPage();
      const messages = [];
      let atRest;
      page.on('console', (message) => {
        if (message.text() === key) atRest();
        // React's performance marks.
        else if (message.type() !== 'timeStamp') messages.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
      await page.goto(address, {waitUntil: 'load'});
      const place = inFrame ? page.frames()[1] : page;
      return {
        evaluate: (...call) => place.evaluate(...call),
        puppeteer: page,
        isFirefox: options.browser === 'firefox',
        async messages() {
          // Messages arrive in order, so once this one has, all earlier ones have.
          const rest = new Promise((heard) => (atRest = heard));
          await place.evaluate((text) => console.log(text), key);
          await rest;
          return messages;
        },
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

async function throughWebDriver(settings) {
  const driver = await startWebDriver(settings);
  const evaluate = async (action, ...args) => {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => (${action})(...[...arguments].slice(0, -1)))
        .then((value) => done({value}), (error) => done({error: String(error)}));`;
    const {value, error} = await driver.call('POST', '/execute/async', {script, args});
    if (error) throw new Error(error);
    return value;
  };
  return {
    prepare: (script) => recorder + script,
    async open(address, {inFrame = false} = {}) {
      await driver.call('POST', '/url', {url: address});
      if (inFrame) await driver.call('POST', '/frame', {id: 0});
      return {
        evaluate,
        driver: driver.call,
        messages: () => evaluate((name) => window[Symbol.for(name)] ?? [], key),
        close: () => driver.call('POST', '/url', {url: 'about:blank'}),
      };
    },
    close: () => driver.stop(),
  };
}

/**
 * Starts the engine.
 * @returns `open(address, {inFrame})`, whose answer can `evaluate(function, ...arguments)` in the page, or in its first frame, tells the
 * `messages()` of the console with uncaught errors, has the engine's own way to it, and can `close()`; `prepare(script)`, the script as it must be served to this engine;
 * and `close()`.
 */
export const launchEngine = () => (start.webdriver ? throughWebDriver(start.webdriver) : throughPuppeteer(start.puppeteer));
