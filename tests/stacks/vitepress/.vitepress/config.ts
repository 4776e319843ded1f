import {isCustomElement} from 'lifesci-widgets/vue';
import {defineConfig} from 'vitepress';

export default defineConfig({
  lang: 'en',
  title: 'VitePress',
  vue: {template: {compilerOptions: {isCustomElement}}},
});
