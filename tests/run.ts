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
import { failureOf, playwrightResults, type Results, vitestResults } from './support/runner-results.ts';

interface Step {
  readonly name: string;
  readonly words: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly buildsSite?: boolean;
  /** Whether it waits for all sites to be built. */
  readonly readsSites?: boolean;
  /** What a runner tells of its own tests; a step without it is one test. */
  readonly results?: (() => Results) | undefined;
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
const resultsFolder = resolve(root, '.passage/results');
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
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(resultsFolder, 'e2e.json') },
    readsSites: true,
    results: () => playwrightResults(readResult('e2e')),
  },
];

rmSync(resultsFolder, { recursive: true, force: true });
mkdirSync(resultsFolder, { recursive: true });
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

const ended: Results[] = [];
const waiting = queue.values();
const lanes = Array.from({ length: atOnce }, async () => {
  for (const step of waiting) {
    if (step.readsSites) await sitesAreBuilt.promise;
    ended.push(await run(step));
    if (step.buildsSite) toBuild -= 1;
    if (toBuild === 0) sitesAreBuilt.resolve(undefined);
  }
});
await Promise.all(lanes);
const passed = ended.reduce((sum, results) => sum + results.passed, 0);
const failed = ended.reduce((sum, results) => sum + results.failed, 0);
// Told again where one looks: what the steps said is thousands of lines above.
const failures = ended.flatMap((results) => results.failures);
if (failures.length > 0) process.stdout.write(`\nFailed:\n${failures.join('\n')}\n`);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

function vitest(project: 'unit' | 'build'): Step {
  return {
    name: project === 'unit' ? 'Unit and layers' : 'Built sites',
    words: [
      ...[bin('vitest', 'vitest.mjs'), 'run', '-c', 'tests/vitest.config.ts', '--project', project],
      // A second program of all types would be made at the end, on one processor.
      '--typecheck.enabled=false',
      // One more than keep the processors busy, since tests that start commands wait for them.
      `--maxWorkers=${availableParallelism() + 1}`,
      ...['--reporter=dot', '--reporter=json', `--outputFile.json=${resolve(resultsFolder, `${project}.json`)}`],
    ],
    readsSites: project === 'build',
    results: () => vitestResults(readResult(project)),
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

async function run({ name, words, env = {}, readsSites, results }: Step): Promise<Results> {
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
  const output = Buffer.concat(said).toString();
  if (!isAlone) process.stdout.write(`\n${name}\n${output}`);
  const outcome = outcomeOf(status, results, failureOf(name, lastLines(output)));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(`${name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)\n`);
  return outcome;
}

/** A runner's own results; when it died without them, or says that all passed but ends in failure, one failure. */
function outcomeOf(status: number, results: Step['results'], failure: string): Results {
  const one = { passed: 0, failed: 1, failures: [failure] };
  if (!results) return status === 0 ? { passed: 1, failed: 0, failures: [] } : one;
  try {
    const told = results();
    return status === 0 || told.failed > 0 ? told : { ...one, passed: told.passed };
  } catch {
    return one;
  }
}

function lastLines(text: string): string {
  return text.trimEnd().split('\n').slice(-12).join('\n');
}

function readResult(name: string): string {
  return readFileSync(resolve(resultsFolder, `${name}.json`), 'utf8');
}
