import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import type * as disk from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { rewriteFile } from '../../../../src/cli/framework/rewrite-file.ts';
import { folderOf } from '../../../support/variant.ts';

/** A disk that takes a different time for each file that it removes. */
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof disk>();
  let removed = 0;
  const rm: typeof real.rm = async (...words) => {
    removed += 1;
    await wait((removed * 7) % 60);
    return real.rm(...words);
  };
  return { ...real, rm };
});

test('a turn that was left by a process that was killed is taken over by one at a time', { timeout: 60_000 }, async () => {
  const folder = folderOf({ list: '' });
  const [file, turn] = [join(folder, 'list'), join(folder, '.list.turn')];
  let asked = 0;
  const write = async () => {
    await rewriteFile(file, (now) => {
      asked += 1;
      return `${Buffer.from(now ?? []).toString()}a line\n`;
    });
  };
  writeFileSync(turn, `4194305 ${hostname()}\n`);
  await Promise.all(Array.from({ length: 12 }, write));
  // Whoever finds that another has written meanwhile is asked again.
  expect([asked, readFileSync(file, 'utf8').split('\n').length - 1, readdirSync(folder)]).toEqual([12, 12, ['list']]);
});

test('a turn that another machine left is taken over, though its clock is years ahead', { timeout: 60_000 }, async () => {
  const folder = folderOf({ list: '' });
  const turn = join(folder, '.list.turn');
  writeFileSync(turn, `1 elsewhere.${hostname()}\n`);
  utimesSync(turn, 4e9, 4e9);
  await rewriteFile(join(folder, 'list'), () => 'a line\n');
  expect(readdirSync(folder)).toEqual(['list']);
});
