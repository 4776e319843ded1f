// Sites of given addresses, answered inside the browser: so what is written for an address is tried as it is written.
import {existsSync, readFileSync, statSync} from 'node:fs';
import {extname} from 'node:path';

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * A site that is a folder.
 * @param folder The folder.
 * @param headersOf What a path from its root is answered with, beside its type.
 */
export const folderSite =
  (folder, headersOf = () => ({})) =>
  (path) => {
    const file = `${folder}/${path}`;
    return existsSync(file) && statSync(file).isFile() ? {body: readFileSync(file), headers: headersOf(path)} : undefined;
  };

/**
 * A new page, for which there are no other sites than those named.
 * @param browser The browser.
 * @param sites By address, with a slash at its end: what a path from there is answered with, a `body` and `headers`; undefined for nothing.
 * @returns The page, and its console messages, uncaught errors included.
 */
export async function pageAmong(browser, sites) {
  const page = await browser.newPage();
  const messages = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const [address] = request.url().split(/[?#]/);
    const site = Object.keys(sites).find((place) => address.startsWith(place));
    const answer = site && sites[site](address.slice(site.length));
    const type = types[extname(address.slice(site?.length))] ?? 'text/html';
    void request.respond(answer ? {contentType: type, ...answer} : {status: 404, body: ''});
  });
  return {page, messages};
}
