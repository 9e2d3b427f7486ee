import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Two projects: `unit` needs nothing but the code, `build` reads a site that has been built before. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Nothing here changes anything outside itself, so the files need no process of their own.
          isolate: false,
          // Properties over whole documents, on machines that may be busy.
          testTimeout: 30_000,
          include: ['tests/unit/**/*.test.ts', 'tests/layers.test.ts'],
          typecheck: {
            enabled: true,
            include: ['tests/types/**/*.test-d.ts'],
            tsconfig: 'tests/types/tsconfig.json',
          },
        },
      },
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'] } },
    ],
  },
});
