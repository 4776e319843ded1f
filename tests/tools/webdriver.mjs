// A W3C WebDriver server on 127.0.0.1 (WebKitWebDriver, safaridriver, geckodriver) with one session: the few calls that the tests make.
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';

/** A port on which nobody listens, so that several runs can stand side by side. */
const freePort = () =>
  new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const {port} = probe.address();
      probe.close(() => found(port));
    });
  });

/**
 * Starts the server and opens a session.
 * @param settings `name` for errors; `command` that starts the server, which takes `--host` and `--port`; `capabilities` of the session.
 * @returns `call(method, path, body)` within the session, which gives the answer's value or throws its message; and `stop()`.
 */
export async function startWebDriver({name, command, capabilities}) {
  const port = await freePort();
  const server = spawn(command, ['--host=127.0.0.1', `--port=${port}`], {stdio: 'ignore'});
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  const ask = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {method, body: body && JSON.stringify(body)});
    const {value} = await response.json();
    if (!response.ok) throw new Error(`${name} ${path}: ${value?.message ?? response.status}`);
    return value;
  };
  for (let left = 50; ; left--) {
    try {
      await ask('GET', '/status');
      break;
    } catch (error) {
      if (!left) throw error;
      await new Promise((listening) => setTimeout(listening, 100));
    }
  }
  const session = `/session/${(await ask('POST', '/session', {capabilities: {alwaysMatch: capabilities}})).sessionId}`;
  return {
    call: (method, path, body) => ask(method, `${session}${path}`, body),
    async stop() {
      await ask('DELETE', session).catch(() => {});
      server.kill();
      process.off('exit', kill);
    },
  };
}
