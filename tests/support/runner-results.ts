import { relative } from 'node:path';

/** What a runner wrote of its tests. */
export interface Results {
  readonly passed: number;
  readonly failed: number;
  /** Each failed test: its name, and under it the first lines of what was wrong. */
  readonly failures: readonly string[];
}

/** Vitest's file of results, as far as it is read. */
interface VitestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[] | null;
    }[];
  }[];
}

/** Playwright's, as far as it is read. */
interface PlaywrightResults {
  readonly stats: { readonly expected: number; readonly flaky: number; readonly unexpected: number };
  readonly suites: readonly PlaywrightSuite[];
  readonly errors: readonly { readonly message?: string }[];
}

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly ok: boolean;
    readonly tests: readonly {
      readonly projectName: string;
      readonly status: string;
      readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[];
    }[];
  }[];
}

/** How many lines of what was wrong are told again. */
const toldLines = 12;
/** Colours of a terminal. */
const colours = /\u001B\[[\d;]*m/gu;

export function vitestResults(written: string): Results {
  const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(written) as VitestResults;
  const failures = testResults.flatMap(({ name: path, status, message, assertionResults }) => {
    const name = relative(process.cwd(), path);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    // A file that cannot even be loaded has no failed test of its own.
    if (failed.length === 0 && status === 'failed') return [failureOf(name, message)];
    return failed.map(({ fullName, failureMessages }) => failureOf(`${name} › ${fullName}`, failureMessages?.join('\n')));
  });
  return {
    passed: numPassedTests,
    failed: Math.max(numFailedTests, Math.min(numFailedTestSuites, 1)),
    failures,
  };
}

export function playwrightResults(written: string): Results {
  const { stats, suites, errors } = JSON.parse(written) as PlaywrightResults;
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    failures: [
      ...errors.map(({ message }) => failureOf('Before any test', message)),
      ...suites.flatMap((suite) => failedIn(suite, [])),
    ],
  };
}

function failedIn({ title, suites = [], specs }: PlaywrightSuite, above: readonly string[]): string[] {
  const path = [...above, title];
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected')
      .map(({ projectName, results }) => {
        const said = results.at(-1)?.errors.map(({ message = '' }) => message);
        return failureOf([`[${projectName}]`, ...path, spec.title].join(' › '), said?.join('\n'));
      }),
  );
  return [...own, ...suites.flatMap((suite) => failedIn(suite, path))];
}

/** A name, and under it the beginning of what was said, without the runner's own calls. */
export function failureOf(name: string, said = ''): string {
  const lines = said
    .replaceAll(colours, '')
    .split('\n')
    .filter((line) => !line.includes('node_modules'));
  const told = lines.slice(0, toldLines).map((line) => `    ${line}`.trimEnd());
  return [name, ...told, ...(lines.length > toldLines ? ['    …'] : [])].join('\n');
}
