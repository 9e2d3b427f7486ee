import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rewriteFile } from '../../../../src/cli/framework/rewrite-file.ts';
import { folderOf } from '../../../support/variant.ts';

describe('a file that is written anew', () => {
  test('loses nothing to others who do so at once', { timeout: 60_000 }, async () => {
    const file = join(folderOf({ list: '' }), 'list');
    const numbers = Array.from({ length: 25 }, (_, index) => `${index}`);
    await Promise.all(numbers.map((each) => rewriteFile(file, (now) => `${Buffer.from(now ?? []).toString()}${each}\n`)));
    expect(readFileSync(file, 'utf8').trim().split('\n').sort()).toEqual(numbers.sort());
  });

  test('is asked for again when somebody writes into it in between', async () => {
    const file = join(folderOf({ list: 'a\n' }), 'list');
    let asked = 0;
    await rewriteFile(file, (now) => {
      asked += 1;
      if (asked === 1) writeFileSync(file, 'a\nb\n');
      return `${Buffer.from(now ?? []).toString()}c\n`;
    });
    expect([asked, readFileSync(file, 'utf8')]).toEqual([2, 'a\nb\nc\n']);
  });

  test.for([
    ['a process that was killed while it wrote', `4194305 ${hostname()}\n`, undefined],
    ['one of long ago on another machine', '1 elsewhere\n', 0],
    ['one of long ago that was killed before it wrote its name', '', 0],
  ] as const)('is not held up by %s', async ([, holder, since]) => {
    const folder = folderOf({ list: 'a\n', '.list.turn': holder });
    if (since !== undefined) utimesSync(join(folder, '.list.turn'), since, since);
    await rewriteFile(join(folder, 'list'), () => 'b\n');
    expect([readFileSync(join(folder, 'list'), 'utf8'), readdirSync(folder)]).toEqual(['b\n', ['list']]);
  });

  test('stays as it is, and nothing is left beside it, when there is nothing to write', async () => {
    const folder = folderOf({ list: 'a\n' });
    await rewriteFile(join(folder, 'list'), () => undefined);
    expect([readFileSync(join(folder, 'list'), 'utf8'), readdirSync(folder)]).toEqual(['a\n', ['list']]);
  });
});

test.skipIf(process.platform === 'win32').each<[string, (turn: string) => void]>([
  ['a folder', (turn) => mkdirSync(turn)],
  ['a link to nothing', (turn) => symlinkSync('nothing', turn)],
  ['a pipe', (turn) => execFileSync('mkfifo', [turn])],
])('%s in the place of the file that gives turns is told at once', { timeout: 3000 }, async (_, make) => {
  const folder = folderOf({ list: 'a\n' });
  const turn = join(folder, '.list.turn');
  make(turn);
  await expect(rewriteFile(join(folder, 'list'), () => 'b\n')).rejects.toMatchObject({ code: 'EEXIST', path: turn });
  expect(readdirSync(folder).sort()).toEqual(['.list.turn', 'list']);
  expect(readFileSync(join(folder, 'list'), 'utf8')).toBe('a\n');
});
