/**
 * `npm test`: every check there is, the fast ones first, all of them even when one fails. No processor is idle while there
 * is a step that can begin. Ends with a line that counts the tests of all runners, in which each check without tests of its
 * own counts as one.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { ensureBrowser } from './browser.ts';
import {
  afternoonSite,
  antiquitySite,
  builtSites,
  calendarsSite,
  copyOnDisk,
  directionsSite,
  languageSite,
  leftwardSite,
} from './built-sites.ts';
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
  readonly buildsSite?: boolean;
  /** Whether it waits for all sites to be built. */
  readonly readsSites?: boolean;
  /** Counts a runner's own tests; a step without it is one test. */
  readonly count?: (() => Count) | undefined;
}

interface Built {
  readonly name: string;
  readonly content: string;
  readonly outDir: string;
  readonly base: string;
  readonly hasAddress?: boolean;
}

const root = resolve(import.meta.dirname, '..');
/** How many steps run at once: one more than keep the processors busy, since those of the browser wait much. */
const atOnce = Math.min(availableParallelism() + 1, 3);
const results = resolve(root, '.passage/results');
/** Where Node keeps what it has compiled. Hundreds of processes are started, each with the same modules. */
const compiled = process.env['NODE_COMPILE_CACHE'] ?? resolve(root, '.passage/compiled');
const bin = (name: string, entry: string) => resolve(root, 'node_modules', name, entry);

/** Parts that can be run alone, with what they read: `node tests/run.ts built`. */
const alone: Readonly<Record<string, readonly string[]>> = {
  built: ['Build ', 'Built sites'],
  e2e: ['Build ', 'Browser'],
};

/** In the order in which they begin: the quick ones, what others wait for, and the long ones. */
const steps: readonly Step[] = [
  { name: 'Format', words: [bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level=warn', '.'] },
  // Those of tests/types, too: an expectation of a type that is not met is an error.
  { name: 'Types', words: [bin('@astrojs/check', 'bin/astro-check.js'), '--minimumSeverity', 'warning'] },
  { name: 'Content', words: ['src/cli/main.ts', 'check'] },
  { name: 'Unused', words: [bin('knip', 'bin/knip.js'), '-c', 'tests/knip.config.ts'] },
  {
    name: 'Lint',
    words: [bin('eslint', 'bin/eslint.js'), '-c', 'tests/eslint.config.mjs', 'src', 'tests', 'astro.config.mjs'],
  },
  ...builtSites.map((site) => build(site, site.base === '/' ? ['--no-compress'] : [])),
  build(hostileSites.hostile, ['--no-compress']),
  build(hostileSites.harmless, ['--no-compress']),
  build(directionsSite, ['--no-compress']),
  build(calendarsSite, ['--no-compress']),
  build(afternoonSite, ['--no-compress']),
  build(antiquitySite, ['--no-compress']),
  build(languageSite, ['--no-compress']),
  build(leftwardSite, ['--no-compress']),
  build(copyOnDisk, ['--offline']),
  vitest('unit'),
  vitest('build'),
  {
    name: 'Browser',
    words: [bin('@playwright/test', 'cli.js'), 'test', '-c', 'tests/playwright.config.ts'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(results, 'e2e.json') },
    readsSites: true,
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

const asked = process.argv[2];
if (asked !== undefined && !Object.hasOwn(alone, asked)) {
  process.stderr.write(`Usage: node tests/run.ts [${Object.keys(alone).join('|')}]\n`);
  process.exit(2);
}
const isAsked = ({ name }: Step) => asked === undefined || alone[asked]?.some((start) => name.startsWith(start));

const queue = steps.filter(isAsked);
let toBuild = queue.filter(({ buildsSite }) => buildsSite).length;
const sitesAreBuilt = Promise.withResolvers<undefined>();

let total: Count = { passed: 0, failed: 0 };
const waiting = queue.values();
const lanes = Array.from({ length: atOnce }, async () => {
  for (const step of waiting) {
    if (step.readsSites) await sitesAreBuilt.promise;
    const { passed, failed } = await run(step);
    total = { passed: total.passed + passed, failed: total.failed + failed };
    if (step.buildsSite) toBuild -= 1;
    if (toBuild === 0) sitesAreBuilt.resolve(undefined);
  }
});
await Promise.all(lanes);
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

function vitest(project: 'unit' | 'build'): Step {
  return {
    name: project === 'unit' ? 'Unit and layers' : 'Built sites',
    words: [
      ...[bin('vitest', 'vitest.mjs'), 'run', '-c', 'tests/vitest.config.ts', '--project', project],
      // A second program of all types would be made at the end, on one processor.
      '--typecheck.enabled=false',
      // Of two processors it would take one.
      `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`,
      ...['--reporter=dot', '--reporter=json', `--outputFile.json=${resolve(results, `${project}.json`)}`],
    ],
    readsSites: project === 'build',
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

function build({ name, content, outDir, base, hasAddress = true }: Built, words: readonly string[]): Step {
  return {
    name: `Build ${name}`,
    words: ['src/cli/main.ts', 'build', '--content', content, '--outDir', outDir, ...words],
    env: { PASSAGE_BASE: base, PASSAGE_SITE: hasAddress ? 'https://archive.example' : '' },
    buildsSite: true,
  };
}

async function run({ name, words, env = {}, readsSites, count }: Step): Promise<Count> {
  const begun = performance.now();
  // What steps say is not mixed: it comes when each has ended, but for one that nothing can run beside.
  const isAlone = asked !== undefined && readsSites === true;
  if (isAlone) process.stdout.write(`\n${name}\n`);
  const child = spawn(process.execPath, words, {
    cwd: root,
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: '0', ASTRO_TELEMETRY_DISABLED: '1', NODE_COMPILE_CACHE: compiled, ...env },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
  const status = await new Promise<number>((done) => {
    child.once('error', ({ message }) => {
      said.push(Buffer.from(`${message}\n`));
      done(1);
    });
    child.once('close', (code) => done(code ?? 1));
  });
  if (!isAlone) process.stdout.write(`\n${name}\n${Buffer.concat(said).toString()}`);
  const counted = countOf(status, count);
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
