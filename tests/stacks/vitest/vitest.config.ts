import {defineConfig} from 'vitest/config';

const setupFiles = './silence-lit.js';

export default defineConfig({
  test: {
    projects: [
      {test: {name: 'jsdom', environment: 'jsdom', setupFiles}},
      {test: {name: 'happy-dom', environment: 'happy-dom', setupFiles}},
    ],
  },
});
