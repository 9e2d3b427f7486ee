import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockOutput } from '../../../../src/cli/output/build-lock.ts';
import { folderOf } from '../../../support/variant.ts';

test('a folder is locked once, and again when it was given back', () => {
  const target = join(folderOf({}), 'dist');
  const unlock = lockOutput(target);
  expect(readFileSync(`${target}.lock`, 'utf8')).toBe(`${process.pid} ${hostname()}\n`);
  expect(lockOutput(target)).toBe(
    `Another build is writing ${target} (process ${process.pid} on ${hostname()}). ` +
      `Wait until it has ended. If there is none, delete ${target}.lock.`,
  );
  if (typeof unlock === 'string') throw new Error(unlock);
  unlock();
  expect(existsSync(`${target}.lock`)).toBe(false);
  expect(lockOutput(target)).toBeTypeOf('function');
});

const ended = spawnSync(process.execPath, ['-e', '']).pid;

test.each([
  ['of a process that has ended', `${ended} ${hostname()}\n`, 0, true],
  ['of a process of another machine', `${ended} elsewhere.example\n`, 0, false],
  ['that is being written', '', 0, false],
  ['that was never written to its end', '', 60, true],
])('a lock %s', (_, words, secondsOld, isTaken) => {
  const target = join(folderOf({}), 'dist');
  writeFileSync(`${target}.lock`, words);
  const then = Date.now() / 1000 - secondsOld;
  utimesSync(`${target}.lock`, then, then);
  expect(typeof lockOutput(target) !== 'string').toBe(isTaken);
});
