import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {chromium} from './tools/browser.mjs';

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  // The server listens on every address whatever its name, so it turns away whoever is not this machine.
  middleware: [({socket, throw: refuse}, next) => (/^(::ffff:)?127\.|^::1$/.test(socket.remoteAddress) ? next() : refuse(403))],
  files: 'tests/**/*.test.ts',
  nodeResolve: {exportConditions: ['production', 'default']},
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url))})],
  // One tab at a time: a hidden tab gets no animation frames.
  browsers: [chromeLauncher({launchOptions: await chromium(), concurrency: 1})],
  // The widgets warn the webmaster on purpose; each test that provokes a warning looks at it.
  filterBrowserLogs: ({type}) => type !== 'warn',
  coverage: true,
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/**/generated/**'],
    reporters: ['text-summary'],
    threshold: {statements: 95, lines: 95, branches: 90, functions: 95},
  },
};
