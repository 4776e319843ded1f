import js from '@eslint/js';
import {defineConfig} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

const node = {console: 'readonly', process: 'readonly', URL: 'readonly', setTimeout: 'readonly', Buffer: 'readonly'};
const browser = {
  window: 'readonly',
  document: 'readonly',
  navigator: 'readonly',
  fetch: 'readonly',
  location: 'readonly',
  customElements: 'readonly',
  getSelection: 'readonly',
  HTMLElement: 'readonly',
};

export default defineConfig(
  {ignores: ['dist', 'dist-page', 'coverage', 'src/**/generated']},
  js.configs.recommended,
  {files: ['**/*.ts'], extends: [ts.configs.recommendedTypeChecked], languageOptions: {parserOptions: {projectService: true}}},
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    settings: {wc: {elementBaseClasses: ['LitElement', 'Widget']}},
    plugins: {'lit-a11y': litA11y},
    // Safari takes a list without bullets for no list; the role tells it.
    rules: {...litA11y.configs.recommended.rules, 'lit-a11y/no-redundant-role': 'off'},
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
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    languageOptions: {globals: {...node, ...browser, module: 'readonly', customElements: 'readonly'}},
  },
  {files: ['page/**/*.js'], languageOptions: {globals: browser}},
);
