// A WordPress that stands for the time of a suite, and what its users do.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

async function freePort() {
  const server = createServer();
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const {port} = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Ends processes, each an id or the negative id of a group, and waits until they are gone. */
async function end(ids) {
  for (const id of ids) process.kill(id, 'SIGTERM');
  const lives = (id) => {
    try {
      return process.kill(id, 0);
    } catch {
      return false;
    }
  };
  while (ids.some(lives)) await new Promise((resolve) => setTimeout(resolve, 200));
}

/**
 * Sets up WordPress with the plugin, once as a single site and once as a network.
 * @param widgets The address of the site whose pages become widgets.
 * @returns The two sites, and `remove()`, which ends all that was started.
 */
export async function wordPress(widgets) {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const [single, network] = [await freePort(), await freePort()];
  const remove = async () => {
    const ids = existsSync(join(folder, 'pids')) ? readFileSync(join(folder, 'pids'), 'utf8').trim().split('\n') : [];
    await end(ids.reverse().map(Number));
    rmSync(folder, {recursive: true, force: true});
  };
  try {
    execFileSync('node', ['scripts/wordpress.mjs', join(folder, 'plugin')]);
    const words = [folder, join(folder, 'plugin/lifesci-widgets'), single, network, widgets].map(String);
    execFileSync('bash', [join(import.meta.dirname, 'setup.sh'), ...words], {stdio: ['ignore', 'ignore', 'inherit']});
  } catch (error) {
    await remove();
    throw error;
  }
  const site = (port) => JSON.parse(readFileSync(join(folder, `${port}.json`), 'utf8'));
  const notices = () => readFileSync(join(folder, 'php-notices.log'), 'utf8').split('\n').filter(Boolean);
  return {single: site(single), network: site(network), notices, remove};
}

async function ask({url, users}, role, path, body) {
  const {login, key} = users[role];
  const response = await fetch(`${url}/wp-json/wp/v2/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {Authorization: `Basic ${Buffer.from(`${login}:${key}`).toString('base64')}`, 'Content-Type': 'application/json'},
    body: body && JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${role} ${path}: ${response.status} ${answer.message}`);
  return answer;
}

/**
 * Publishes a post; one of a contributor is published by the administrator, unchanged.
 * @param site The site.
 * @param role Who writes.
 * @param content What.
 * @returns The address of the post.
 */
export async function post(site, role, content) {
  const status = role === 'contributor' ? 'pending' : 'publish';
  const {id, link} = await ask(site, role, 'posts', {title: `${role}`, content, status});
  return status === 'publish' ? link : (await ask(site, 'administrator', `posts/${id}`, {status: 'publish'})).link;
}

/** Logs in. */
export async function logIn(page, {url, users}, role) {
  await page.goto(`${url}/wp-login.php`);
  await page.$eval('#user_login', (input, login) => (input.value = login), users[role].login);
  await page.$eval('#user_pass', (input, word) => (input.value = word), users[role].password);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
}
