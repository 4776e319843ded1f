// Pages on 127.0.0.1 for tests of the built script, and a browser that records their requests and messages.
import {createReadStream, existsSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {chromium} from './browser.mjs';

const types = {
  '.html': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/**
 * Serves given answers, and the files of a folder. The type follows from the path's extension; without one it is HTML.
 * @param answers Texts by path.
 * @param folder The folder.
 * @returns Its `address`; `requests`, the paths requested so far; and `close()`.
 */
export async function serve(answers = {}, folder = 'dist') {
  const requests = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://host').pathname;
    requests.push(path);
    const file = join(folder, path);
    const type = {'content-type': types[extname(path) || '.html'] ?? 'text/plain'};
    if (path in answers) response.writeHead(200, type).end(answers[path]);
    else if (existsSync(file)) createReadStream(file).pipe(response.writeHead(200, type));
    else response.writeHead(404).end();
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {address: `http://127.0.0.1:${server.address().port}`, requests, close: () => server.close()};
}

/** Starts Chromium. */
export const launch = async () => puppeteer.launch(await chromium());

/**
 * Opens a page and waits until its network is idle.
 * @returns The page, the addresses that it requested, and its console messages, uncaught errors included.
 */
export async function open(browser, address) {
  const page = await browser.newPage();
  const requests = [];
  const messages = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
  await page.goto(address, {waitUntil: 'networkidle0'});
  return {page, requests, messages};
}
