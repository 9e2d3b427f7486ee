import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { failureOf, playwrightResults, vitestResults } from '../../support/runner-results.ts';

test('counts the tests of Vitest, and tells each that failed', () => {
  const written = JSON.stringify({
    numPassedTests: 2,
    numFailedTests: 1,
    numFailedTestSuites: 3,
    testResults: [
      {
        name: resolve('tests/a.test.ts'),
        status: 'failed',
        message: '',
        assertionResults: [
          { fullName: 'finds it', status: 'passed', failureMessages: [] },
          { fullName: 'tells it', status: 'failed', failureMessages: ['AssertionError: \u001B[31mexpected 1\u001B[39m'] },
        ],
      },
    ],
  });
  expect(vitestResults(written)).toEqual({
    passed: 2,
    failed: 1,
    failures: ['tests/a.test.ts › tells it\n    AssertionError: expected 1'],
  });
});

test('tells a file of Vitest that could not be loaded as one failure', () => {
  const written = JSON.stringify({
    numPassedTests: 0,
    numFailedTests: 0,
    numFailedTestSuites: 1,
    testResults: [{ name: resolve('tests/b.test.ts'), status: 'failed', message: 'No such module', assertionResults: [] }],
  });
  expect(vitestResults(written)).toEqual({ passed: 0, failed: 1, failures: ['tests/b.test.ts\n    No such module'] });
});

test('counts the tests of Playwright, and tells each that failed, with its window', () => {
  const spec = (title: string, status: string, message?: string) => ({
    title,
    ok: status === 'expected',
    tests: [{ projectName: 'phone', status, results: [{ errors: message === undefined ? [] : [{ message }] }] }],
  });
  const written = JSON.stringify({
    stats: { expected: 1, flaky: 0, unexpected: 1 },
    errors: [],
    suites: [
      {
        title: 'list.test.ts',
        specs: [spec('opens', 'expected')],
        suites: [{ title: 'by keys', specs: [spec('ends', 'unexpected', 'Error: not in view')] }],
      },
    ],
  });
  expect(playwrightResults(written)).toEqual({
    passed: 1,
    failed: 1,
    failures: ['[phone] › list.test.ts › by keys › ends\n    Error: not in view'],
  });
});

test('tells the first lines of what was wrong, and that there are more', () => {
  const told = failureOf('A step', Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n'));
  expect(told.split('\n')).toHaveLength(14);
  expect(told.endsWith('    line 11\n    …')).toBe(true);
});
