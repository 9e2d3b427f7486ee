import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { lockNameOf, lockOutput } from '../../../../../src/cli/build/output/build-lock.ts';
import { markText } from '../../../../../src/cli/build/output/build-mark.ts';
import { folderOf } from '../../../../support/variant.ts';

function prepared() {
  const target = join(folderOf({}), 'dist');
  return { target, beside: dirname(target), file: join(dirname(target), lockNameOf(target)) };
}

test('a folder is locked only once, and again after it was released', () => {
  const { target, beside, file } = prepared();
  const unlock = lockOutput(target, beside);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ program: 'passage', target, pid: process.pid });
  expect(lockOutput(target, beside)).toBe(
    `Another build is writing ${target} (process ${process.pid} on ${hostname()}). ` +
      `Wait until it has ended. If there is none, delete ${file}.`,
  );
  if (typeof unlock === 'string') throw new Error(unlock);
  unlock();
  expect(existsSync(file)).toBe(false);
  expect(lockOutput(target, beside)).toBeTypeOf('function');
});

test('a lock that belongs to another build by now is not released', () => {
  const { target, beside, file } = prepared();
  const unlock = lockOutput(target, beside);
  writeFileSync(file, markText(target));
  if (typeof unlock === 'string') throw new Error(unlock);
  unlock();
  expect(existsSync(file)).toBe(true);
});

const ended = spawnSync(process.execPath, ['-e', '']).pid;
const mark = (changes: object) => (target: string) =>
  JSON.stringify({ ...(JSON.parse(markText(target)) as object), ...changes });

test.each([
  ['of a process that has ended', mark({ pid: ended }), 0, true],
  ['of a process whose number another one has by now', mark({ began: 'long ago 1' }), 0, process.platform === 'linux'],
  ['of a process of another machine', mark({ pid: ended, host: 'elsewhere.example' }), 0, false],
  ['that is being written', () => '', 0, false],
  ['that was never written to its end', () => '', 60, true],
  ['that somebody else wrote', () => 'keep out\n', 60, false],
])('a lock %s', (_, words, secondsOld, isTaken) => {
  const { target, beside, file } = prepared();
  writeFileSync(file, words(target));
  const then = Date.now() / 1000 - secondsOld;
  utimesSync(file, then, then);
  expect(typeof lockOutput(target, beside) !== 'string').toBe(isTaken);
});

test.skipIf(process.platform === 'win32').each<[string, (file: string) => void]>([
  ['a folder', (file) => mkdirSync(file)],
  ['a link to nothing', (file) => symlinkSync('nothing', file)],
  ['a pipe', (file) => execFileSync('mkfifo', [file])],
])('%s in the place of the lock is told at once, by its name', (_, make) => {
  const { target, beside, file } = prepared();
  make(file);
  expect(lockOutput(target, beside)).toBe(
    `Nothing can be built into ${target}: ${file}, which keeps two builds apart, is no file. Move it away.`,
  );
});
