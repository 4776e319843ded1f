// The accessibility tree of Firefox as its parent process has it and gives it to screen readers; no protocol for pages tells it.
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const path = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';

/** Whether there is a Firefox to ask. */
export const hasFirefox = existsSync(path);

/** Runs in the browser's own window: role and name of all that is in the page's tree, outermost first, when it has come to rest. */
const walk = `
  const done = arguments[0];
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const list = (one) => {
    const {role, name, childCount} = one;
    const state = {};
    one.getState(state, {});
    const text = {role: service.getStringRole(role), name: name ?? '', expanded: Boolean(state.value & Ci.nsIAccessibleStates.STATE_EXPANDED)};
    return [text, ...Array.from({length: childCount}, (_, index) => list(one.getChildAt(index))).flat()];
  };
  let before = '';
  /** Nothing while the tree is being made. */
  const inPage = () => {
    try {
      return list(service.getAccessibleFor(window.gBrowser.selectedBrowser)).slice(1);
    } catch {
      return [];
    }
  };
  const look = () => {
    const found = inPage();
    const now = JSON.stringify(found);
    if (now === before && found.length > 1) done(found);
    else setTimeout(look, 200);
    before = now;
  };
  look();
`;

/**
 * Starts Firefox.
 * @returns `open(address)`; `tree()`, role, name and whether it is expanded of everything in the page's accessibility tree; `run(script)` in the
 * page; and `close()`.
 */
export async function launchFirefox() {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-tree-'));
  writeFileSync(join(profile, 'user.js'), 'user_pref("marionette.port", 0);user_pref("accessibility.force_disabled", -1);');
  const args = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const firefox = spawn(path, args, {stdio: 'ignore'});
  const kill = () => firefox.kill('SIGKILL');
  process.once('exit', kill);
  const portFile = join(profile, 'MarionetteActivePort');
  for (let left = 300; !existsSync(portFile); left--) {
    if (!left) throw new Error('Firefox does not start');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const socket = connect(Number(readFileSync(portFile, 'utf8')), '127.0.0.1');
  const waiting = new Map();
  let received = Buffer.alloc(0);
  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    for (;;) {
      const colon = received.indexOf(':');
      const length = Number(received.subarray(0, colon));
      if (colon < 0 || received.length < colon + 1 + length) return;
      const message = JSON.parse(received.subarray(colon + 1, colon + 1 + length));
      received = received.subarray(colon + 1 + length);
      if (Array.isArray(message)) waiting.get(message[1])?.(message);
    }
  });
  let last = 0;
  const call = (name, parameters = {}) =>
    new Promise((resolve, reject) => {
      const message = JSON.stringify([0, ++last, name, parameters]);
      waiting.set(last, ([, , error, result]) => (error ? reject(new Error(`${name}: ${error.message}`)) : resolve(result?.value)));
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  await call('WebDriver:NewSession', {capabilities: {alwaysMatch: {}}});
  const inContext = async (value, name, script) => {
    await call('Marionette:SetContext', {value});
    return call(name, {script, args: []});
  };
  return {
    async open(url) {
      await call('Marionette:SetContext', {value: 'content'});
      await call('WebDriver:Navigate', {url});
    },
    run: (script) => inContext('content', 'WebDriver:ExecuteScript', script),
    tree: () => inContext('chrome', 'WebDriver:ExecuteAsyncScript', walk),
    async close() {
      socket.destroy();
      const ended = new Promise((resolve) => firefox.once('exit', resolve));
      firefox.kill();
      await ended;
      process.off('exit', kill);
      rmSync(profile, {recursive: true, force: true});
    },
  };
}
