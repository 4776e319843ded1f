import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {chromium} from './tools/browser.mjs';
import {webdriverLauncher} from './tools/webdriver-launcher.mjs';

const {env} = process;

/** How to start each engine; one tab at a time, because a hidden tab gets no animation frames. */
const engines = {
  chromium: async () => chromeLauncher({launchOptions: await chromium(), concurrency: 1}),
  firefox: () => {
    const launchOptions = {browser: 'firefox', executablePath: env.FIREFOX_PATH ?? '/usr/bin/firefox-esr'};
    return Object.assign(chromeLauncher({launchOptions, concurrency: 1}), {name: 'Firefox'});
  },
  webkit: () =>
    webdriverLauncher({
      name: 'WebKitGTK',
      command: '/usr/bin/WebKitWebDriver',
      args: ['--host=127.0.0.1', '--port=4466'],
      port: 4466,
      capabilities: {
        'webkitgtk:browserOptions': {
          binary: env.MINIBROWSER ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
          args: ['--automation'],
        },
      },
    }),
};
const engine = env.BROWSER ?? 'chromium';

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  // The server listens on every address whatever its name, so it turns away whoever is not this machine.
  middleware: [({socket, throw: refuse}, next) => (/^(::ffff:)?127\.|^::1$/.test(socket.remoteAddress) ? next() : refuse(403))],
  files: 'tests/**/*.test.ts',
  nodeResolve: {exportConditions: ['production', 'default']},
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url))})],
  browsers: [await engines[engine]()],
  testFramework: {config: {timeout: 10_000}},
  // The widgets warn the webmaster on purpose; each test that provokes a warning looks at it.
  filterBrowserLogs: ({type}) => type !== 'warn',
  // Only Chromium counts what has run.
  coverage: engine === 'chromium',
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/**/generated/**'],
    reporters: ['text-summary'],
    threshold: {statements: 95, lines: 95, branches: 90, functions: 95},
  },
};
