// Serves pages and what cases load on 127.0.0.1, and keeps account of it. Everything is compressed beforehand, as a CDN has it.
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

const types = {'': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml'};
const compressed = new Set(Object.keys(types));
const compress = (bytes) => brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});

/** What every page has of its own. */
const style = `
  body { margin: 16px; font: 16px/1.5 Arial, sans-serif }
  main { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 16px }
`;

/** A page: what stands in its head, its cards, and what follows them. */
export const pageOf = (head = '', cards = '', rest = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title>
  <link rel="icon" href="data:,"><style>${style}</style>${head}</head><body><main>${cards}</main>${rest}</body></html>`;

/**
 * Starts a server that has an empty page at `/empty`.
 * @returns Its address; `put(path, content)`, which puts something there; `asked`, a list of path and bytes of each answer, which
 *   may be emptied; `close`. A request for `?late` is answered 300 milliseconds later.
 */
export async function startHost() {
  const answers = new Map();
  const asked = [];
  const put = (path, content) => {
    const kind = extname(path);
    const body = compressed.has(kind) ? compress(content) : Buffer.from(content);
    const headers = {'content-type': types[kind] ?? 'application/octet-stream'};
    if (compressed.has(kind)) headers['content-encoding'] = 'br';
    answers.set(path, {body, headers});
  };
  const server = createServer((request, response) => {
    const {pathname, search} = new URL(request.url, 'http://host');
    const {body = '', headers} = answers.get(pathname) ?? {};
    asked.push({path: pathname, bytes: body.length});
    const answer = () => response.writeHead(headers ? 200 : 404, headers).end(body);
    if (search === '?late') setTimeout(answer, 300);
    else answer();
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  put('/empty', pageOf());
  return {address: `http://127.0.0.1:${server.address().port}`, put, asked, close: () => server.close()};
}
