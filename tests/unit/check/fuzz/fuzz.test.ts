import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { terminalReport } from '../../../../src/check/reporters/terminal.ts';
import { hasErrors } from '../../../../src/problems/problem.ts';
import { readFiles } from '../../../../src/read/read-files.ts';
import { checkFiles, type FileBytes, misplacement } from '../../../support/content-files.ts';
import { millArchive } from '../../../support/mill-archive.ts';
import { edited, edits, wildBytes } from './edits.ts';
import { archivesOfOneEvent } from './one-event.ts';

/**
 * Whatever the files of an archive contain, the check ends, and all problems are located in their files. The cases are always
 * the same, except with `FUZZ_SEED` and `FUZZ_RUNS`, which replaces 1 (`npm run fuzz`). Together with the texts in
 * `tests/unit/read/fuzz.test.ts` there are ten thousand.
 */
const seed = Number(process.env['FUZZ_SEED'] ?? 1988);
const share = Number(process.env['FUZZ_RUNS'] ?? 1);
const runs = (count: number) => ({ seed, numRuns: Math.ceil(count * share), endOnFailure: true });
const timeout = 120_000 + 300_000 * share;
/** One case takes milliseconds of processor time, the whole archive a second or two: this means it hangs. */
const mostSeconds = 20;

const root = resolve(import.meta.dirname, '../../../..');
const filesIn = (folder: string): FileBytes =>
  new Map(readFiles(resolve(root, folder)).map(({ path, bytes }) => [path, bytes] as const));
const real = filesIn('content');

function holds(files: FileBytes): void {
  const begun = process.cpuUsage();
  const { problems, texts, archive } = checkFiles(files);
  expect(problems.flatMap((problem) => misplacement(problem, texts) ?? [])).toEqual([]);
  for (const { message, hint } of problems) expect(`${message} ${hint}`).not.toMatch(/undefined|\[object |NaN|\n\s+at /u);
  expect(terminalReport(problems.slice(0, 5), { texts })).toBeTypeOf('string');
  expect(archive !== undefined || hasErrors(problems)).toBe(true);
  expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(mostSeconds);
}

describe.for<[string, () => FileBytes, number]>([
  ['a small archive', () => millArchive(), 2300],
  ['the smallest archive', () => filesIn('tests/fixtures/sites/minimal/content'), 1500],
  ['an archive with everything', () => filesIn('tests/fixtures/sites/full/content'), 200],
  ['the real archive', () => real, 10],
])('changes of %s', ([, read, count]) => {
  test('give problems at their places', { timeout }, () => {
    const files = read();
    expect(checkFiles(files).problems).toEqual([]);
    fc.assert(
      fc.property(edits, (changes) => {
        holds(edited(files, changes));
      }),
      runs(count),
    );
  });
});

test('changes of real events and of the words that they quote give problems at their places', { timeout }, () => {
  const archives = archivesOfOneEvent('content', real);
  expect(archives.length).toBeGreaterThan(300);
  fc.assert(
    fc.property(fc.nat(archives.length - 1), edits, (index, changes) => {
      const { id, files } = archives[index] as (typeof archives)[number];
      holds(edited(files, changes, (path) => path === `events/${id}.md` || path.startsWith('sources/')));
    }),
    runs(1500),
  );
});

test('files of any bytes give problems at their places', { timeout }, () => {
  const lists = ['site.yaml', 'topics.yaml', 'eras.yaml', 'editorial.yaml', 'passages.lock.json'];
  const others = ['events/a.md', 'stories/a.md', 'pages/a.md', 'places/a.yaml', 'parties/a.yaml', 'measures/a.yaml'];
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...lists, ...others, 'sources/a.yaml', 'sources/a.txt'), wildBytes), (files) => {
      holds(new Map(Object.entries(files)));
    }),
    runs(1500),
  );
});
