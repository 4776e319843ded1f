import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {engine, start} from './tools/engines.mjs';
import {webdriverLauncher} from './tools/webdriver-launcher.mjs';

/** One tab at a time, because a hidden tab gets no animation frames. */
const launcher = start.webdriver
  ? webdriverLauncher(start.webdriver)
  : Object.assign(chromeLauncher({launchOptions: start.puppeteer, concurrency: 1}), {name: engine});

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  // The server listens on every address whatever its name, so it turns away whoever is not this machine.
  middleware: [({socket, throw: refuse}, next) => (/^(::ffff:)?127\.|^::1$/.test(socket.remoteAddress) ? next() : refuse(403))],
  files: 'tests/**/*.test.ts',
  nodeResolve: {exportConditions: ['production', 'default']},
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url))})],
  browsers: [launcher],
  // What a file may take, and what a test: many times what they need, for a machine that has other things to do. A file that comes
  // near is to be split.
  testsFinishTimeout: 300_000,
  testFramework: {config: {timeout: 60_000}},
  // The widgets warn the webmaster on purpose; each test that provokes a warning looks at it.
  filterBrowserLogs: ({type}) => type !== 'warn',
  // Only Chromium counts what has run, and only where all tests run.
  coverage: engine === 'chromium' && !process.argv.includes('--files'),
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/**/generated/**'],
    reporters: ['text-summary'],
    threshold: {statements: 95, lines: 95, branches: 90, functions: 95},
  },
};
