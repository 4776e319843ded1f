// Storybook asks nobody outside this machine for anything, as it is built and as it is served while one works.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout as later} from 'node:timers/promises';
import {present, start} from './tools/storybook.mjs';

/** What the error says that a story's frame is given. */
const lost = 'An error that stays here';

/**
 * Opens Storybook's window, with its sidebar and toolbar around a story, and waits until the story is drawn in it and an error thrown there.
 * @param forServer How long a server has to send that error off, in milliseconds.
 */
async function openWindow(storybook, address, forServer = 0) {
  const {page, amiss} = await storybook.tab(address);
  await page.goto(`${address}/index.html?path=/story/widgets-key-figure--minimum`);
  // Where Storybook serves what it makes as it is asked for, the first story takes its time.
  await present(page, 'lifesci-key-figure', {timeout: 120_000});
  await page.waitForNetworkIdle();
  const toolbar = await page.$$eval('button', (buttons) => buttons.map(({innerText}) => innerText));
  // An error of Storybook itself in a story's frame is what its server sends off in spite of disableTelemetry, once enableCrashReports is set.
  await page.$eval(
    '#storybook-preview-iframe',
    (frame, code) => void frame.contentWindow.setTimeout(code),
    `throw Object.assign(new Error('${lost}'), {fromStorybook: true})`,
  );
  const isThrown = () => amiss.some((one) => one.includes(lost));
  for (let time = 0; time < 300 && !isThrown(); time++) await later(100);
  await later(forServer);
  await page.close();
  // Storybook has warnings of its own, about itself, and where the machine is busy, its window waits in vain for parts of itself.
  assert.ok(isThrown(), 'the error is thrown');
  const own = new RegExp(`^warn: |UniversalStoreFollowerTimeoutError|${lost}`);
  return {amiss: amiss.filter((one) => !own.test(one)), toolbar};
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return String(port);
}

/** Starts the server of "npm run storybook", on another port, and waits until it says where it listens. */
async function develop(outside) {
  const [, command] = JSON.parse(readFileSync('package.json', 'utf8')).scripts.storybook.split(' && ');
  const [name, ...options] = command.replace(/--port \d+/, `--port ${await freePort()}`).split(' ');
  const hook = `--import ${resolve('tests/stories/tools/no-outside.mjs')}`;
  const env = {...process.env, CI: '', NODE_OPTIONS: hook, OUTSIDE: outside};
  const server = spawn(`node_modules/.bin/${name}`, options, {env});
  let said = '';
  const address = await new Promise((ready, failed) => {
    const hear = (text) => {
      said += text;
      const [found] = /http:\/\/(127\.0\.0\.1|localhost):\d+/.exec(said) ?? [];
      if (found) ready(found);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.on('exit', () => failed(new Error(said)));
  });
  return {address, stop: () => server.kill()};
}

describe('storybook', () => {
  let storybook;
  before(async () => {
    storybook = await start();
  });
  after(() => storybook.stop());

  it('asks nobody else as it is built, and has its toolbar', async () => {
    const {amiss, toolbar} = await openWindow(storybook, storybook.address);
    assert.deepEqual(amiss, []);
    for (const title of ['English', 'Light', 'The page’s own', 'Plain page', 'Full width', 'Text 100%', 'Left to right', 'Motion'])
      assert.ok(toolbar.includes(title), `${title} in ${toolbar.join()}`);
  });

  it('asks nobody else while one works, neither in the browser nor in its own process', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lifesci-outside-'));
    const outside = join(folder, 'hosts');
    writeFileSync(outside, '');
    const server = await develop(outside);
    try {
      const {amiss} = await openWindow(storybook, server.address, 20_000);
      assert.deepEqual(amiss, []);
      assert.equal(readFileSync(outside, 'utf8'), '');
    } finally {
      server.stop();
      rmSync(folder, {recursive: true});
    }
  });
});
