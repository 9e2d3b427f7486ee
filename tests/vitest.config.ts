import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

/**
 * Projects: `unit` needs nothing but the code, `build` reads a site that has been built before. `killed`, `hosts` and `firefox` take
 * long or need programs of the system, so they are commands of their own.
 */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          // Nothing here changes anything outside itself, so the files need no process of their own.
          isolate: false,
          // Properties over whole documents, on machines that may be busy.
          testTimeout: 30_000,
          // Every link that a page's getter makes is bound to these.
          env: { PASSAGE_SITE: 'https://archive.example', PASSAGE_BASE: '/base/' },
          include: ['tests/unit/**/*.test.ts', 'tests/layers.test.ts'],
          typecheck: {
            enabled: true,
            include: ['tests/types/**/*.test-d.ts'],
            tsconfig: 'tests/types/tsconfig.json',
          },
        },
      },
      // Files share what they have parsed.
      { test: { name: 'build', isolate: false, testTimeout: 30_000, include: ['tests/build/**/*.test.ts'] } },
      { test: { name: 'killed', include: ['tests/killed/**/*.test.ts'] } },
      { test: { name: 'hosts', include: ['tests/hosts/**/*.test.ts'] } },
      { test: { name: 'firefox', testTimeout: 120_000, hookTimeout: 60_000, include: ['tests/firefox/**/*.test.ts'] } },
    ],
  },
});
