import {fileURLToPath} from 'node:url';
import type {StorybookConfig} from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import type {Plugin} from 'vite';
import {withoutNews} from './no-news.js';

const script = fileURLToPath(new URL('../dist/lifesci-widgets.js', import.meta.url));

/** In what is built, every tag is registered by the script that partners load, so that designers review what ships. */
const shippedScript: Plugin = {
  name: 'shipped-script',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (/\/(elements\/[^/]+|src)\/lifesci-[^/]+\.js$/.test(id) ? script : undefined),
};

export default {
  stories: ['../stories/**/*.mdx', '../stories/*.stories.ts'],
  addons: [
    {name: '@storybook/addon-docs', options: {mdxPluginOptions: {mdxCompileOptions: {remarkPlugins: [remarkGfm]}}}},
    '@storybook/addon-a11y',
  ],
  framework: {name: '@storybook/web-components-vite', options: {}},
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false, disableProjectJson: true},
  features: {backgrounds: false, interactions: false, sidebarOnboardingChecklist: false, menuOnboardingChecklist: false},
  experimental_serverChannel: withoutNews,
  viteFinal: (config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), shippedScript],
    // Style sheets stay as they are written: made for older browsers, light-dark() no longer follows its place.
    build: {...config.build, target: 'esnext', cssTarget: 'esnext', chunkSizeWarningLimit: 2000},
  }),
} satisfies StorybookConfig & {experimental_serverChannel: typeof withoutNews};
