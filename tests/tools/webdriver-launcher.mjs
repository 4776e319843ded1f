import {startWebDriver} from './webdriver.mjs';

/**
 * A web-test-runner launcher for a W3C WebDriver server, without webdriverio.
 * @param settings As for `startWebDriver`.
 */
export function webdriverLauncher(settings) {
  let driver, config, active;
  return {
    name: settings.name,
    type: 'webdriver',
    // One window, because hidden tabs get no animation frames.
    concurrency: 1,
    async initialize(given) {
      config = given;
    },
    async startSession(id, url) {
      driver ??= await startWebDriver(settings);
      active = id;
      await driver.call('POST', '/url', {url});
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => undefined,
    async stopSession() {
      const testCoverage = config.coverage
        ? await driver.call('POST', '/execute/sync', {script: 'return window.__coverage__', args: []})
        : undefined;
      await driver.call('POST', '/url', {url: 'about:blank'});
      active = undefined;
      return {testCoverage};
    },
    startDebugSession() {
      throw new Error('not supported');
    },
    async stop() {
      await driver?.stop();
    },
  };
}
