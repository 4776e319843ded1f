import {fileURLToPath} from 'node:url';
import type {StorybookConfig} from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import type {Plugin} from 'vite';
import {hostSheets} from './host-sheets.js';
import {withoutNews} from './no-news.js';

const built = (name: string) => fileURLToPath(new URL(`../dist/${name}.js`, import.meta.url));

/** In what is built, every tag is registered by the script that partners load, so that designers review what ships. */
const shippedScript: Plugin = {
  name: 'shipped-script',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => {
    if (/\/dataset\/lifesci-dataset\.js$/.test(id)) return built('lifesci-dataset');
    return /\/(elements\/[^/]+|src)\/lifesci-[^/]+\.js$/.test(id) ? built('lifesci-widgets') : undefined;
  },
};

export default {
  stories: ['../stories/**/*.mdx', '../stories/*.stories.ts'],
  addons: [
    {name: '@storybook/addon-docs', options: {mdxPluginOptions: {mdxCompileOptions: {remarkPlugins: [remarkGfm]}}}},
    '@storybook/addon-a11y',
  ],
  framework: {name: '@storybook/web-components-vite', options: {}},
  // Without enableCrashReports: once it is set, even to false, Storybook's server sends its errors off in spite of disableTelemetry.
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true},
  features: {backgrounds: false, interactions: false, sidebarOnboardingChecklist: false, menuOnboardingChecklist: false},
  experimental_serverChannel: withoutNews,
  viteFinal: (config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), shippedScript, hostSheets],
    // Style sheets stay as they are written: made for older browsers, light-dark() no longer follows its place.
    build: {...config.build, target: 'esnext', cssTarget: 'esnext', chunkSizeWarningLimit: 2000},
  }),
} satisfies StorybookConfig & {experimental_serverChannel: typeof withoutNews};
