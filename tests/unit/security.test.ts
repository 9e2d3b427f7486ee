import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { testNames } from '../support/test-names.ts';

const root = resolve(import.meta.dirname, '../..');
const security = readFileSync(resolve(root, '.github/SECURITY.md'), 'utf8');
const promises = promisesOf(security);

/** Files that one of our test runners picks up: `npm test` all except those in `tests/hosts`. */
const isRun = /^tests\/(?:(?:unit|build|e2e|hosts)\/.+|layers)\.test\.ts$/u;

test('SECURITY.md has a table of promises', () => {
  expect(promises.length).toBeGreaterThan(15);
});

test.for(promises)('held by tests that are there: $promise', ({ tests }) => {
  expect(tests).not.toEqual([]);
  // At least one is run by `npm test`, on any machine.
  expect(tests.some(({ file }) => !file.startsWith('tests/hosts/'))).toBe(true);
  for (const { file, name } of tests) {
    expect(file).toMatch(isRun);
    expect(existsSync(resolve(root, file)), file).toBe(true);
    expect(testNames(readFileSync(resolve(root, file), 'utf8'))).toContainEqual({ name, isLeftOut: false });
  }
});

test('no promise stands twice', () => {
  expect(new Set(promises.map(({ promise }) => promise)).size).toBe(promises.length);
});

describe('the table is read whole', () => {
  test('with its tests, and signs that a table writes in its own way', () => {
    const table =
      '| Promise | Held by |\n| --- | :-: |\n| A `b` | `x.ts › one \\| two`<br>`y.ts › three` |\n| None |  |\n\nWords.\n';
    expect(promisesOf(table)).toEqual([
      {
        promise: 'A `b`',
        tests: [
          { file: 'x.ts', name: 'one | two' },
          { file: 'y.ts', name: 'three' },
        ],
      },
      { promise: 'None', tests: [] },
    ]);
  });

  test('and what is no test in the second column is told', () => {
    expect(() => promisesOf('| Promise | Held by |\n| - | - |\n| A | `x.ts` and trust |\n')).toThrow('A: "`x.ts` and trust"');
  });
});

describe('names of tests', () => {
  test.for<[string, string, { name: string; isLeftOut: boolean }[]]>([
    ['a test', "test('a', () => {});", [{ name: 'a', isLeftOut: false }]],
    ['a table', "test.for([1])('a %s', () => {});", [{ name: 'a %s', isLeftOut: false }]],
    ['a tagged table', "test.each`x`('a', () => {});", [{ name: 'a', isLeftOut: false }]],
    ['one under another name', "const run = test.skipIf(!x); run('a', () => {});", [{ name: 'a', isLeftOut: false }]],
    ['one that is skipped', "test.skip('a', () => {});", [{ name: 'a', isLeftOut: true }]],
    ['one that is still to be written', "it.todo('a');", [{ name: 'a', isLeftOut: true }]],
    [
      'one in a group that is skipped',
      "describe.skip('a', () => { test('b', () => {}); });",
      [
        { name: 'a', isLeftOut: true },
        { name: 'b', isLeftOut: true },
      ],
    ],
    ['one in a comment', "// test('a', () => {});", []],
    ['another call', "expect('a');", []],
  ])('%s', ([, text, expected]) => {
    expect(testNames(text)).toEqual(expected);
  });
});

interface Promised {
  readonly promise: string;
  readonly tests: readonly { readonly file: string; readonly name: string }[];
}

/** The rows under "Promise | Held by". Throws if the second column contains anything but names of tests. */
function promisesOf(markdown: string): Promised[] {
  const lines = markdown.split('\n');
  const head = lines.findIndex((line) => /^\|\s*Promise\s*\|\s*Held by\s*\|$/u.test(line));
  const rows = lines.slice(head + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end).map((row) => {
    const [, promise = '', heldBy = ''] = row.split(/(?<!\\)\|/u).map((cell) => cell.trim().replaceAll('\\|', '|'));
    const tests = heldBy.split('<br>').filter(Boolean);
    return {
      promise,
      tests: tests.map((words) => {
        const { file, name } = /^`(?<file>[^` ]+) › (?<name>[^`]+)`$/u.exec(words)?.groups ?? {};
        if (file === undefined || name === undefined) throw new Error(`${promise}: "${words}" names no test: \`file › name\``);
        return { file, name };
      }),
    };
  });
}
