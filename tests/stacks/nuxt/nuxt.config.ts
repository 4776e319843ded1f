import {isCustomElement} from 'lifesci-widgets/vue';

export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  telemetry: false,
  app: {head: {htmlAttrs: {lang: 'en'}, title: 'Nuxt'}},
  // Nuxt 4.3.1 does not know how to keep the payload of the page / in the storage that it depends on today.
  experimental: {payloadExtraction: false},
  vue: {compilerOptions: {isCustomElement}},
  typescript: {strict: true, tsConfig: {compilerOptions: {types: ['lifesci-widgets/vue']}, vueCompilerOptions: {strictTemplates: true}}},
});
