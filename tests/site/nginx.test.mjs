// The settings for nginx in the documents, tried in a real nginx: what they send, and that `_headers` says the same.
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {get} from 'node:http';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {headers} from '../../scripts/site/headers.mjs';
import {snippetsOf} from '../tools/markdown.mjs';
import {writtenSite} from '../tools/site.mjs';

const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx'].find(existsSync);
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

async function freePort() {
  const server = createServer();
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const {port} = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** An answer with its body, as it is sent. */
const ask = (address, more = {}) =>
  new Promise((answered, failed) => {
    get(address, {headers: more}, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => answered({status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks)}));
    }).on('error', failed);
  });

describe('nginx as the documents set it', {skip: !nginx && 'nginx is not installed (Debian: nginx-light)'}, () => {
  let site;
  let folder;
  let server;
  let address;
  before(async () => {
    site = writtenSite('--base', 'https://facts.example/');
    // As a partner's site has it.
    writeFileSync(join(site.folder, 'figures.json'), '{}');
    folder = mkdtempSync(join(tmpdir(), 'lifesci-nginx-'));
    const port = await freePort();
    address = `http://127.0.0.1:${port}`;
    const [{code}] = snippetsOf(readFileSync('docs/deploy.md', 'utf8')).filter(({language}) => language === 'nginx');
    const http = code.replace('listen 8080', `listen 127.0.0.1:${port}`).replace('/srv/lifesci', site.folder);
    const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
    writeFileSync(
      join(folder, 'nginx.conf'),
      `daemon off; pid ${folder}/pid; ${process.getuid() === 0 ? 'user root;' : ''} error_log stderr;
${existsSync(brotli) ? `load_module ${brotli};` : ''} events {}
http { include /etc/nginx/mime.types; access_log off; ${places.join(' ')}
${existsSync(brotli) ? http : http.replace('brotli_static on;', '')} }`,
    );
    const tried = spawnSync(nginx, ['-t', '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {encoding: 'utf8'});
    assert.equal(tried.status, 0, tried.stderr);
    server = spawn(nginx, ['-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {stdio: 'ignore'});
    for (let times = 0; times < 50 && !(await ask(address).catch(() => undefined)); times++) await wait(100);
  });
  after(async () => {
    server?.kill();
    if (server) await new Promise((ended) => server.once('exit', ended));
    site?.remove();
    rmSync(folder, {recursive: true, force: true});
  });

  it('serves the site with the headers that _headers has too', async () => {
    const every = Object.entries(headers());
    for (const path of [
      '/index.html',
      '/fr/figures/medicen.members.html',
      `/v${version}/lifesci-widgets.js`,
      '/latest/dataset.json',
      '/corrections.json',
      '/figures.json',
    ]) {
      const {status, headers: sent} = await ask(address + path);
      assert.equal(status, 200, path);
      const matching = every.filter(([pattern]) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern));
      const expected = Object.assign({'Cache-Control': 'no-cache'}, ...matching.map(([, its]) => its));
      for (const [name, value] of Object.entries(expected)) assert.equal(sent[name.toLowerCase()], value, `${path}: ${name}`);
      const isOpen = 'Access-Control-Allow-Origin' in expected;
      assert.equal('access-control-allow-origin' in sent, isOpen, path);
    }
    const text = readFileSync(join(site.folder, '_headers'), 'utf8');
    for (const [pattern, its] of every) {
      assert.ok(text.includes(`${pattern}\n`), pattern);
      for (const [name, value] of Object.entries(its)) assert.ok(text.includes(`  ${name}: ${value}\n`), name);
    }
  });

  it('keeps the files of a version for a year, and asks again for all others', async () => {
    const cached = async (path) => (await ask(address + path)).headers['cache-control'];
    assert.equal(await cached(`/v${version}/lifesci-widgets.js`), 'public, max-age=31536000, immutable');
    assert.equal(await cached('/latest/lifesci-widgets.js'), 'public, max-age=300');
    assert.equal(await cached('/versions'), undefined);
    assert.equal(await cached('/index.html'), 'no-cache');
  });

  it('says in every language that there is no such page', async () => {
    for (const path of ['/nowhere', '/fr/figures/nowhere.html']) {
      const {status, body} = await ask(address + path);
      assert.equal(status, 404, path);
      assert.deepEqual(body, readFileSync(join(site.folder, '404.html')));
    }
  });

  for (const [encoding, ending] of [
    ['gzip', '.gz'],
    ['br', '.br'],
  ])
    it(
      `sends what is compressed already (${encoding})`,
      {skip: encoding === 'br' && !existsSync(brotli) && 'the module for Brotli is not installed'},
      async () => {
        for (const path of [`/v${version}/lifesci-widgets.js`, '/en/index.html', '/latest/dataset.json']) {
          const {headers: sent, body} = await ask(address + path, {'accept-encoding': encoding});
          assert.equal(sent['content-encoding'], encoding, path);
          assert.deepEqual(body, readFileSync(join(site.folder, path + ending)));
          assert.deepEqual((await ask(address + path)).body, readFileSync(join(site.folder, path)));
        }
      },
    );
});
