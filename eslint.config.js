import js from '@eslint/js';
import {defineConfig} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

export default defineConfig(
  // What is generated is not ours to lint; lit-localize writes directives of its own into its files.
  // Each stack is an application of its own, whose packages are not installed here.
  {
    ignores: [
      ...['dist', 'site', 'dist-proof', 'dist-storybook', 'dist-wordpress', 'coverage', 'src/**/generated', 'types'],
      ...['tests/stacks/*/**', '!tests/stacks/tools/**'],
    ],
  },
  js.configs.recommended,
  {files: ['**/*.ts'], extends: [ts.configs.recommendedTypeChecked], languageOptions: {parserOptions: {projectService: true}}},
  {
    files: ['src/**/*.ts', 'builder/**/*.ts', 'frame/**/*.ts', 'pages/client/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    settings: {wc: {elementBaseClasses: ['LitElement', 'Widget']}},
    plugins: {'lit-a11y': litA11y},
    // Safari takes a list without bullets for no list; the role tells it.
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit-a11y/no-redundant-role': 'off',
      // As TypeScript has it: a parameter that begins so is there for whoever overrides the method.
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
    },
  },
  {
    // Assertions are properties and promises; test elements are made where they are used.
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/await-thenable': 'off',
    },
  },
  // Scripts and their tests run in Node; what the tests evaluate in a page runs there.
  {files: ['**/*.{mjs,js,cjs}'], languageOptions: {globals: {...globals.node, ...globals.browser}}},
);
