/**
 * `npm test`: every check there is, the fast ones first, all of them even when one fails. Ends with a line that counts
 * the tests of all runners, in which each check without tests of its own counts as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { builtSites } from './built-sites.ts';
import { hostileSites } from './hostile-sites.ts';
import { writeHostileArchives } from './support/hostile-archive.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly words: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Counts a runner's own tests; a step without it is one test. */
  readonly count?: (() => Count) | undefined;
}

const root = resolve(import.meta.dirname, '..');
const results = resolve(root, '.passage/results');
const bin = (name: string, entry: string) => resolve(root, 'node_modules', name, entry);

const steps: readonly Step[] = [
  { name: 'Format', words: [bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level=warn', '.'] },
  { name: 'Types', words: [bin('@astrojs/check', 'bin/astro-check.js'), '--minimumSeverity', 'warning'] },
  {
    name: 'Lint',
    words: [bin('eslint', 'bin/eslint.js'), '-c', 'tests/eslint.config.mjs', 'src', 'tests', 'astro.config.mjs'],
  },
  vitest('unit'),
  { name: 'Content', words: ['src/cli/main.ts', 'check'] },
  ...[...builtSites, hostileSites.hostile, hostileSites.harmless].map(({ name, content, outDir, base }) => ({
    name: `Build ${name}`,
    words: ['src/cli/main.ts', 'build', '--content', content, '--outDir', outDir, '--no-compress'],
    env: { PASSAGE_BASE: base, PASSAGE_SITE: 'https://archive.example' },
  })),
  vitest('build'),
  {
    name: 'Browser',
    words: [bin('@playwright/test', 'cli.js'), 'test', '-c', 'tests/playwright.config.ts'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(results, 'e2e.json') },
    count: () => {
      const { stats } = readResult<{ stats: { expected: number; flaky: number; unexpected: number } }>('e2e');
      return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
    },
  },
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
ensureBrowser();
writeHostileArchives();

let total: Count = { passed: 0, failed: 0 };
for (const step of steps) {
  const count = run(step);
  total = { passed: total.passed + count.passed, failed: total.failed + count.failed };
}
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

function vitest(project: 'unit' | 'build'): Step {
  return {
    name: project === 'unit' ? 'Unit, types and layers' : 'Built sites',
    words: [
      ...[bin('vitest', 'vitest.mjs'), 'run', '-c', 'tests/vitest.config.ts', '--project', project],
      ...['--reporter=dot', '--reporter=json', `--outputFile.json=${resolve(results, `${project}.json`)}`],
    ],
    count: () => {
      const { numPassedTests, numFailedTests, numFailedTestSuites } = readResult<{
        numPassedTests: number;
        numFailedTests: number;
        numFailedTestSuites: number;
      }>(project);
      // A file that cannot even be loaded has no failed test of its own.
      return { passed: numPassedTests, failed: Math.max(numFailedTests, Math.min(numFailedTestSuites, 1)) };
    },
  };
}

function run({ name, words, env = {}, count }: Step): Count {
  const begun = performance.now();
  process.stdout.write(`\n${name}\n`);
  const { status } = spawnSync(process.execPath, words, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, FORCE_COLOR: '0', ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  const counted = countOf(status ?? 1, count);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(`${name}: ${counted.passed} passed, ${counted.failed} failed (${seconds} s)\n`);
  return counted;
}

/** A runner's own count; when it died without one, or says that all passed but ends in failure, one failure. */
function countOf(status: number, count: Step['count']): Count {
  if (!count) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const { passed, failed } = count();
    return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function readResult<T>(name: string): T {
  return JSON.parse(readFileSync(resolve(results, `${name}.json`), 'utf8')) as T;
}
