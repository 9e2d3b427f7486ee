import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/**', 'dist-offline/**', '.astro/**', 'node_modules/**', 'tests/fixtures/**', 'test-results/**'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    plugins: { regexp },
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  {
    // Code reads what anyone has written; tests read what the code made of it.
    files: ['src/**'],
    ignores: ['src/cli/verify/published-site.ts'],
    rules: { 'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error' },
  },
);
