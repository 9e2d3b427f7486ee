import { resolve } from 'node:path';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import importSort from 'eslint-plugin-simple-import-sort';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/**', 'dist-offline/**', '.astro/**', 'node_modules/**', 'tests/fixtures/**', 'test-results/**'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.recommendedTypeCheckedOnly,
  ...astro.configs.recommended,
  {
    languageOptions: { parserOptions: { project: 'tsconfig.json', tsconfigRootDir: resolve(import.meta.dirname, '..') } },
    plugins: { regexp, 'import-sort': importSort },
    rules: {
      'import-sort/imports': ['error', { groups: [['^\\u0000', '^node:', '^@?\\w', '^', '^\\.']] }],
      'import-sort/exports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // It takes away assertions by which the type of a variable is known.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  {
    // Code reads what anyone has written; tests read what the code made of it.
    files: ['src/**'],
    rules: { 'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error' },
  },
  {
    // What a matcher expects, and what a test takes apart, is of any type.
    files: ['tests/**'],
    rules: Object.fromEntries(
      ['no-unsafe-argument', 'no-unsafe-assignment', 'no-unsafe-return', 'unbound-method'].map((rule) => [
        `@typescript-eslint/${rule}`,
        'off',
      ]),
    ),
  },
  { files: ['**/*.astro', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
);
