import { resolve } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './browser.ts';
import { builtSites } from './built-sites.ts';

const root = resolve(import.meta.dirname, '..');
const [real] = builtSites;

/** What happens after load, in a real browser, on sites built before. PASSAGE_OUT names another build of the archive. */
export default defineConfig({
  testDir: './e2e',
  outputDir: resolve(root, '.passage/browser'),
  workers: 2,
  // Tests of one file go to any worker that is free.
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  // What has come is seen at once; this is for what has not, on a machine that does much else.
  expect: { timeout: 15_000 },
  reporter: [['dot'], ['json']],
  use: {
    baseURL: `http://localhost:${real.port}`,
    launchOptions: launchOptions(),
    reducedMotion: 'no-preference',
    // A window of its own for each test costs more than most tests do.
    reuseContext: true,
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      // What is the same at every width, or sets its own.
      testIgnore: /\/(?:everyone|from-disk|hostile|language|leftward|no-address|paper|reach|scales|zones)\.test\.ts$/u,
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 800 } },
    },
  ],
  webServer: builtSites.map(({ outDir, base, port }) => ({
    command: `node src/cli/main.ts serve --outDir ${outDir === real.outDir ? (process.env['PASSAGE_OUT'] ?? outDir) : outDir} --port ${port}`,
    cwd: root,
    url: `http://localhost:${port}${base}`,
    env: { PASSAGE_BASE: base },
    reuseExistingServer: false,
  })),
});
