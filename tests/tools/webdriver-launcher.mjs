// A web-test-runner launcher for a W3C WebDriver server on 127.0.0.1 (WebKitWebDriver, safaridriver, geckodriver): no webdriverio.
import {spawn} from 'node:child_process';

export function webdriverLauncher({name, command, args = [], port, capabilities}) {
  let server, session, config, active;
  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {method, body: body && JSON.stringify(body)});
    const {value} = await response.json();
    if (!response.ok) throw new Error(`${name} ${path}: ${value?.message ?? response.status}`);
    return value;
  };
  const start = async () => {
    server = spawn(command, args, {stdio: 'ignore'});
    process.once('exit', () => server.kill('SIGKILL'));
    for (let left = 50; ; left--) {
      try {
        await call('GET', '/status');
        break;
      } catch (error) {
        if (!left) throw error;
        await new Promise((r) => setTimeout(r, 100));
      }
    }
    session = `/session/${(await call('POST', '/session', {capabilities: {alwaysMatch: capabilities}})).sessionId}`;
  };
  return {
    name,
    type: 'webdriver',
    concurrency: 1, // one window: hidden tabs get no animation frames
    async initialize(c) {
      config = c;
    },
    async startSession(id, url) {
      if (!session) await start();
      active = id;
      await call('POST', `${session}/url`, {url});
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => undefined,
    async stopSession() {
      const testCoverage = config.coverage
        ? await call('POST', `${session}/execute/sync`, {script: 'return window.__coverage__', args: []})
        : undefined;
      await call('POST', `${session}/url`, {url: 'about:blank'});
      active = undefined;
      return {testCoverage};
    },
    startDebugSession() {
      throw new Error('not supported');
    },
    async stop() {
      if (session) await call('DELETE', session).catch(() => {});
      server?.kill();
    },
  };
}
